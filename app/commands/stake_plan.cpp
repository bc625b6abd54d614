// `rollscope stake plan` and `simulate`: the same question, with and without the second operator.
#include "commands/command.hpp"
#include "commands/stake_command.hpp"
#include "session_options.hpp"
#include "stake_report.hpp"
#include "staking/fee_pair.hpp"
#include "staking/preparer.hpp"
#include "wallet/safe_batch.hpp"
#include <QJsonDocument>
#include <cstdio>

namespace rollscope::app::stake_verbs {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;
using base::Result;
using registry::ChainSpec;
using stake::Protocol;

/// The chain for a protocol: of --chain, else the registry's.
Result<ChainSpec> chainFor(const Setup& setup, const Protocol& protocol)
{
    for (const ChainSpec& chain : setup.chains)
        if (chain.id == protocol.chain ||
            (chain.chainId.value != 0 && chain.chainId == protocol.chainId))
            return chain;
    const bool one = setup.chains.size() == 1;
    if (one && (protocol.chain.isEmpty() || setup.chains.front().chainId.value == 0))
        return setup.chains.front();
    for (const auto& other : protocol.elsewhere)
        if (one && setup.chains.front().chainId == other.chainId)
            return setup.chains.front();
    if (!setup.chains.empty() || protocol.chain.isEmpty())
        return fail(ErrorKind::BadInput,
                    protocol.chain.isEmpty() ? u"name the chain that it is on"_s
                                             : u"%1 is on %2"_s.arg(protocol.name, protocol.chain),
                    u"--chain"_s, u"--chain ID=URL[,URL…]"_s);
    const ChainSpec* known = setup.registry.find(protocol.chain);
    if (known == nullptr)
        return fail(ErrorKind::NotFound, u"is no chain that is known"_s, protocol.chain,
                    u"--chain %1=URL"_s.arg(protocol.chain));
    return *known;
}

Result<QByteArray> safeFile(const staking::Prepared& prepared)
{
    wallet::SafeBatch batch;
    batch.chain = prepared.plan.chain;
    batch.safe = prepared.account;
    batch.name = prepared.plan.title;
    batch.description = prepared.plan.protocol + u' ' + prepared.plan.action;
    batch.created = {static_cast<qint64>(prepared.at.timestamp) * 1000};
    for (const stake::PlannedCall& call : prepared.plan.calls)
        batch.calls.push_back({call.call.to, call.call.value, call.call.data});
    return wallet::safeBatchFile(batch);
}

/// Prints what was asked for; the plan itself unless it is exported for a Safe.
Result<void> show(const Setup& setup, const QCommandLineParser& parser,
                  const staking::Prepared& prepared)
{
    const CallWords words(setup.registry);
    const QString form = parser.value(u"export"_s);
    if (form != u"safe" && !setup.json && form.isEmpty()) {
        print(preparedLines(prepared, words).join(u'\n'));
        return {};
    }
    QByteArray text =
        QJsonDocument(preparedJson(prepared, words))
            .toJson(form.isEmpty() ? QJsonDocument::Compact : QJsonDocument::Indented);
    if (form == u"safe") {
        auto file = safeFile(prepared);
        if (!file)
            return tl::unexpected(file.error());
        text = std::move(*file);
    }
    const QString out = parser.value(u"out"_s);
    if (!out.isEmpty())
        return writeText(out, text);
    std::puts(text.trimmed().constData());
    return {};
}

int prepare(const QStringList& words, bool simulate)
{
    QCommandLineParser parser;
    const QString about =
        simulate
            ? u"Simulates the whole sequence of an action (approvals included) at two operators, "
              u"and tells what it would cost. Nothing is signed. Ends with 1 when something stands "
              u"against it, or the operators do not agree. "_s
            : u"The unsigned calls of an action with everything that stands for and against it. "
              u"Nothing is signed. Ends with 1 when something forbids it. "_s;
    parser.setApplicationDescription(about + amountWords());
    parser.addPositionalArgument(u"protocol"_s, u"rollscope stake list"_s);
    parser.addPositionalArgument(u"action"_s, u"one of its actions"_s);
    parser.addPositionalArgument(u"name=value…"_s, u"its parameters"_s, u"[name=value…]"_s);
    addOptions(parser, Nodes::Asked);
    if (!simulate) {
        parser.addOption(
            {u"export"_s, u"safe (a batch for Safe's transaction builder) or json"_s, u"form"_s});
        parser.addOption({u"out"_s, u"the file to write instead"_s, u"file"_s});
    }
    const QString verb = simulate ? u"stake simulate"_s : u"stake plan"_s;
    if (const auto code = parseOrExit(parser, verb, words))
        return *code;
    const auto setup = setUp(parser, Nodes::Asked);
    if (!setup)
        return complain(setup.error());
    const QStringList given = parser.positionalArguments();
    if (given.size() < 2 || setup->accounts.size() != 1)
        return complain({ErrorKind::BadInput,
                         u"a protocol, an action and one --account are expected"_s, verb,
                         u"rollscope stake list"_s});
    const QString form = simulate ? QString() : parser.value(u"export"_s);
    if (!form.isEmpty() && form != u"safe" && form != u"json")
        return complain({ErrorKind::BadInput, u"\"%1\" is no export"_s.arg(form), u"--export"_s,
                         u"safe or json"_s});
    const auto shipped = protocolOf(*setup, given[0]);
    if (!shipped)
        return complain(shipped.error());
    const auto texts = namedWords(given.mid(2));
    const auto wanted = chainFor(*setup, **shipped);
    if (!texts || !wanted)
        return complain(texts ? wanted.error() : texts.error());
    base::RealClock clock;
    auto at = connect(*setup, *wanted, clock);
    if (!at)
        return complain(at.error());
    const Protocol protocol = onChain(**shipped, at->chain);
    const stake::Action* action = protocol.action(given[1]);
    if (action == nullptr)
        return complain({ErrorKind::NotFound, u"is no action of %1"_s.arg(protocol.id), given[1],
                         u"rollscope stake list %1"_s.arg(protocol.id)});
    auto arguments = stake::readArguments(protocol, *action, *texts, stake::Amounts::Named);
    if (!arguments)
        return complain(arguments.error());
    staking::Preparer preparer(at->nodes->first(), at->nodes->second(), clock);
    staking::PrepareQuestion question;
    question.protocol = &protocol;
    question.action = action;
    question.arguments = std::move(*arguments);
    question.account = setup->accounts.front();
    question.chain = at->chain;
    question.caps = staking::capsOf(question.chain);
    question.simulate = simulate;
    auto prepared = waitFor<staking::Prepared>(
        [&](const auto& done) { return preparer.prepare(question, done); });
    if (!prepared)
        return complain(prepared.error());
    findShare(*setup, *at, *prepared);
    if (const auto shown = show(*setup, parser, *prepared); !shown)
        return complain(shown.error());
    const bool agree = !simulate || !prepared->rehearsal ||
                       prepared->rehearsal->agreement.kind == stake::AgreementKind::Agree;
    return stake::anyBlocks(prepared->findings) || !agree ? kNo : kFine;
}

} // namespace

int plan(const QStringList& words)
{
    return prepare(words, false);
}

int simulate(const QStringList& words)
{
    return prepare(words, true);
}

} // namespace rollscope::app::stake_verbs
