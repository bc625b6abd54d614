// `rollscope stake positions`: what accounts hold, and what came and went.
#include "commands/command.hpp"
#include "commands/stake_command.hpp"
#include "eth/abi_json.hpp"
#include "session_options.hpp"
#include "stake_report.hpp"
#include "staking/portfolio_file.hpp"
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

/// The protocols that are read on a chain, with what was said of them.
Result<std::vector<staking::PortfolioItem>> itemsFor(const std::vector<const Protocol*>& protocols,
                                                     const std::map<QString, QString>& texts)
{
    std::vector<staking::PortfolioItem> out;
    std::set<QString> used;
    for (const Protocol* protocol : protocols) {
        staking::PortfolioItem item{protocol, {}};
        for (const auto& [name, param] : protocol->params) {
            const auto given = texts.find(name);
            if (given == texts.end())
                continue;
            used.insert(name);
            auto value = eth::abi::fromText(param.type, given->second);
            if (!value)
                return fail(ErrorKind::BadInput, value.error().text(), name);
            item.params.insert_or_assign(name, stake::Typed{param.type, std::move(*value)});
        }
        out.push_back(std::move(item));
    }
    for (const auto& [name, text] : texts)
        if (used.count(name) == 0)
            return fail(ErrorKind::BadInput, u"is no parameter of these protocols"_s, name);
    return out;
}

/// The chains whose positions are read: of --chain, else those of the protocols.
std::vector<ChainSpec> chainsFor(const Setup& setup, const std::vector<const Protocol*>& protocols)
{
    if (!setup.chains.empty())
        return setup.chains;
    std::vector<ChainSpec> out;
    for (const Protocol* protocol : protocols) {
        const ChainSpec* chain = setup.registry.find(protocol->chain);
        const bool taken = std::any_of(out.begin(), out.end(), [&](const ChainSpec& one) {
            return one.id == protocol->chain;
        });
        if (chain != nullptr && !taken && protocol->vm == stake::Vm::Evm &&
            chain->network == u"mainnet")
            out.push_back(*chain);
    }
    return out;
}

/// Positions of one chain, printed; rows of its history are added where they are wanted.
Result<void> positionsOn(const Setup& setup, const ChainSpec& wanted,
                         const std::vector<const Protocol*>& protocols,
                         const std::map<QString, QString>& texts,
                         std::optional<quint64> historyFrom, Pricing* pricing,
                         std::vector<staking::HistoryRow>& rows, QJsonObject& file)
{
    base::RealClock clock;
    auto at = connect(setup, wanted, clock);
    if (!at)
        return tl::unexpected(at.error());
    std::vector<Protocol> moved;
    moved.reserve(protocols.size());
    std::vector<const Protocol*> here;
    for (const Protocol* protocol : protocols) {
        moved.push_back(onChain(*protocol, at->chain));
        here.push_back(&moved.back());
    }
    const auto items = itemsFor(here, texts);
    if (!items)
        return tl::unexpected(items.error());
    staking::ProtocolReader reader(at->nodes->node(), clock);
    const auto read = waitFor<staking::Portfolio>([&](const auto& done) {
        return staking::readPortfolio(reader, at->chain.chainId, *items, setup.accounts, done);
    });
    if (!read)
        return tl::unexpected(read.error());
    file = staking::positionsFile(*read);
    file.insert(u"requests"_s, read->requests);
    if (setup.json)
        print(file);
    else
        print(portfolioLines(*read).join(u'\n'));
    if (!historyFrom || pricing == nullptr)
        return {};
    auto history = historyOf(*at, reader, *items, setup.accounts, *historyFrom, *pricing);
    if (!history)
        return tl::unexpected(history.error());
    rows.insert(rows.end(), history->begin(), history->end());
    return {};
}

} // namespace

int positions(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"What accounts hold in staking protocols, what matures when, and what can be claimed. No "
        u"key is needed to read them. Parameters that a protocol needs (vault=…, validatorId=…) "
        u"follow as "
        u"name=value."_s);
    parser.addPositionalArgument(u"name=value…"_s, u"of protocols that need them"_s,
                                 u"[name=value…]"_s);
    addOptions(parser, Nodes::Asked);
    parser.addOption({u"protocol"_s, u"these alone; all by default"_s, u"id"_s});
    parser.addOption({u"out"_s,
                      u"the positions of one chain as a file with their digest, to be "
                      "signed"_s,
                      u"file"_s});
    parser.addOption({u"sign"_s,
                      u"signs that file with a key file; its password is typed, or comes through "
                      u"--password-fd"_s,
                      u"key file"_s});
    parser.addOption({u"password-fd"_s, u"the key file's password"_s, u"n"_s});
    parser.addOption({u"verify"_s,
                      u"says who signed a file of positions, and whether it holds; asks no node"_s,
                      u"file"_s});
    parser.addOption(
        {u"csv"_s, u"the history of receipts and rewards, for the tax office"_s, u"file"_s});
    parser.addOption({u"l1"_s,
                      u"URL[,URL…] of Ethereum, whose price feeds tell what came was worth then; "
                      u"without --chain those that are known"_s,
                      u"url"_s});
    parser.addOption({u"from-block"_s, u"where that history begins (0)"_s, u"number"_s, u"0"_s});
    if (const auto code = parseOrExit(parser, u"stake positions"_s, words))
        return *code;
    const auto setup = setUp(parser, Nodes::Asked);
    if (!setup)
        return complain(setup.error());
    if (parser.isSet(u"verify"_s))
        return verifyPositions(parser.value(u"verify"_s), setup->json);
    const QString out = parser.value(u"out"_s), csv = parser.value(u"csv"_s),
                  key = parser.value(u"sign"_s);
    if (!key.isEmpty() && out.isEmpty())
        return complain(
            {ErrorKind::BadInput, u"name the file to be signed with --out"_s, u"--sign"_s, {}});
    const auto keyFile = key.isEmpty() ? Result<QByteArray>(QByteArray()) : readKeyFile(key);
    if (!keyFile)
        return complain(keyFile.error());
    if (setup->accounts.empty())
        return complain({ErrorKind::BadInput, u"name an account"_s, u"--account"_s, {}});
    const auto texts = namedWords(parser.positionalArguments());
    if (!texts)
        return complain(texts.error());
    bool isNumber = false;
    const quint64 fromBlock = parser.value(u"from-block"_s).toULongLong(&isNumber);
    if (!isNumber)
        return complain({ErrorKind::BadInput, u"is no block number"_s, u"--from-block"_s, {}});
    std::vector<const Protocol*> protocols;
    for (const QString& id : parser.values(u"protocol"_s)) {
        const auto one = protocolOf(*setup, id);
        if (!one)
            return complain(one.error());
        protocols.push_back(*one);
    }
    if (protocols.empty())
        for (const Protocol& one : setup->protocols.all())
            protocols.push_back(&one);
    const auto chains = chainsFor(*setup, protocols);
    if (!out.isEmpty() && chains.size() != 1)
        return complain(
            {ErrorKind::BadInput, u"a file holds the positions of one chain"_s, u"--out"_s, {}});
    std::unique_ptr<Pricing> pricing;
    if (!csv.isEmpty()) {
        auto made = pricingFor(*setup, parser.value(u"l1"_s));
        if (!made)
            return complain(made.error());
        pricing = std::move(*made);
    }
    std::vector<staking::HistoryRow> rows;
    QJsonObject file;
    for (const ChainSpec& chain : chains) {
        const auto done = positionsOn(*setup, chain, protocols, *texts,
                                      csv.isEmpty() ? std::nullopt : std::optional(fromBlock),
                                      pricing.get(), rows, file);
        if (!done)
            return complain(done.error());
    }
    file.remove(u"requests"_s);
    if (!key.isEmpty()) {
        auto sealed = signPositions(file, *keyFile, key, parser.value(u"password-fd"_s));
        if (!sealed)
            return complain(sealed.error());
        file = std::move(*sealed);
    }
    if (!out.isEmpty())
        if (const auto done = writeText(out, QJsonDocument(file).toJson()); !done)
            return complain(done.error());
    if (!csv.isEmpty())
        if (const auto done = writeText(csv, staking::historyCsv(rows)); !done)
            return complain(done.error());
    return kFine;
}

} // namespace rollscope::app::stake_verbs
