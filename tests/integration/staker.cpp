#include "staker.hpp"
#include "eth/abi_json.hpp"

namespace rollscope::test {
namespace {

/// Chains whose nodes are asked what the data of a transaction costs on layer 1.
constexpr const char* kDataFeeOracle = "0x420000000000000000000000000000000000000F";

} // namespace

template <class T, class Question> base::Result<T> Staker::heard(Question&& question)
{
    std::optional<base::Result<T>> out;
    const wallet::Ask ask = question([&out](base::Result<T> got) { out = std::move(got); });
    if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
        return base::fail(base::ErrorKind::Timeout, u"no answer"_s);
    return *out;
}

bool Staker::start()
{
    if (!m_world.start()) {
        m_error = m_world.error();
        return false;
    }
    const auto chain = quantity(m_world.node().rpc(u"eth_chainId"_s)).value_or(0);
    const auto shipped = registry::Registry::load();
    const auto* const spec = shipped.findByChainId(base::ChainId{chain});
    if (spec == nullptr) {
        m_error = u"the registry has no chain %1"_s.arg(chain);
        return false;
    }
    m_chain = *spec;
    if (chain != 1) // it answers 1 wei
        m_world.node().rpc(u"anvil_setCode"_s,
                           {QString::fromLatin1(kDataFeeOracle), u"0x600160005260206000f3"_s});
    m_first = connect(firstLies);
    m_second = connect(secondLies);
    auto journal = staking::JournalFile::open(m_dir.filePath(u"journal.json"_s));
    if (!m_first || !m_second || !journal) {
        m_error = u"no connection, or no journal"_s;
        return false;
    }
    m_journal = std::move(*journal);
    m_reader = std::make_unique<staking::ProtocolReader>(*m_first, m_clock);
    m_preparer = std::make_unique<staking::Preparer>(
        staking::NodeOf{u"A"_s, m_first.get()}, staking::NodeOf{u"B"_s, m_second.get()}, m_clock);
    staking::Tracker::Rules rules;
    rules.pause = std::chrono::milliseconds(20);
    rules.tracking.safeDepth = 3;
    rules.tracking.finalDepth = 6;
    m_tracker =
        std::make_unique<staking::Tracker>(*m_first, m_chain.chainId, *m_journal, m_clock, rules);
    return true;
}

std::unique_ptr<net::RpcClient> Staker::connect(const BentTransport::Bend& bend)
{
    net::SocketTransportFactory factory(m_clock, {});
    auto transport = factory.make({}, {}, *registry::endpointFromUrl(m_world.node().wsUrl()));
    if (!transport)
        return nullptr;
    net::RpcConfig config;
    config.requestsPerSecond = 2000;
    auto client = std::make_unique<net::RpcClient>(
        config, std::make_unique<BentTransport>(std::move(*transport), bend), m_clock);
    client->start();
    return client;
}

void Staker::disconnect()
{
    m_tracker.reset(); // what asks goes before what is asked
    m_preparer.reset();
    m_reader.reset();
    m_first.reset();
    m_second.reset();
}

base::Result<staking::Prepared> Staker::prepare(const char* action, const Texts& texts, bool revoke)
{
    staking::PrepareQuestion question;
    question.protocol = &m_protocol;
    question.action = m_protocol.action(QString::fromLatin1(action));
    if (question.action == nullptr)
        return base::fail(base::ErrorKind::NotFound, u"no such action"_s);
    Texts all = m_params;
    all.insert(texts.begin(), texts.end());
    auto arguments = stake::readArguments(m_protocol, *question.action, all);
    if (!arguments)
        return tl::unexpected(arguments.error());
    question.arguments = std::move(*arguments);
    question.account = account();
    question.chain = m_chain;
    question.revoke = revoke;
    return heard<staking::Prepared>(
        [&](auto done) { return m_preparer->prepare(std::move(question), std::move(done)); });
}

base::Result<staking::Rehearsed> Staker::again(const staking::Prepared& prepared, std::size_t call)
{
    return heard<staking::Rehearsed>(
        [&](auto done) { return m_preparer->again(prepared, call, std::move(done)); });
}

QString Staker::sign(const staking::Prepared& prepared)
{
    if (!prepared.signable())
        return u"it cannot be signed: "_s + idsOf(prepared.findings);
    stake::Flow flow;
    flow.id = u"%1/%2"_s.arg(prepared.action->id).arg(++m_flows);
    flow.chain = prepared.plan.chain;
    flow.account = prepared.account;
    flow.protocol = m_protocol.id;
    flow.action = prepared.action->id;
    lastFlow = flow.id;
    const auto begun =
        m_journal->change([&](stake::Journal& journal) { return journal.begin(flow); });
    if (!begun)
        return begun.error().text();
    for (std::size_t i = 0; i < prepared.calls.size(); ++i)
        if (const QString trouble = send(prepared, i); !trouble.isEmpty())
            return trouble;
    return {};
}

QString Staker::send(const staking::Prepared& prepared, std::size_t call)
{
    using S = stake::FlowState;
    const auto now = again(prepared, call);
    if (!now)
        return now.error().text();
    if (stake::anyBlocks(now->changes))
        return idsOf(now->changes);
    stake::GuardFacts facts = prepared.guard;
    staking::tellOperators(facts, now->rehearsal);
    facts.condition = condition;
    const auto decision = stake::judge(facts, m_clock.now());
    if (decision.level == stake::GuardLevel::Blocked)
        return u"the guard: "_s + decision.reasons.front().words;
    const staking::PreparedCall& what = prepared.calls[call];
    const bool act = what.planned.purpose == stake::Purpose::Act ||
                     what.planned.purpose == stake::Purpose::Revoke;
    const auto moved = m_journal->change([&](stake::Journal& journal) -> base::Result<void> {
        for (const S to : act ? std::vector{S::Preflight, S::Simulate, S::Sign}
                              : std::vector{S::Preflight, S::Approve})
            if (stake::mayFollow(journal.find(lastFlow)->state, to))
                if (auto done = journal.move(lastFlow, to, m_clock.now()); !done)
                    return done;
        return {};
    });
    if (!moved)
        return moved.error().text();
    staking::SendQuestion question;
    question.flow = lastFlow;
    question.step = static_cast<quint32>(what.planned.purpose);
    question.role = act ? stake::IntentRole::Act : stake::IntentRole::Prepare;
    question.what = stake::purposeName(what.planned.purpose);
    question.shown = *what.shown;
    const auto sent = heard<base::Hash32>(
        [&](auto done) { return m_tracker->send(m_signer, std::move(question), std::move(done)); });
    if (!sent)
        return sent.error().text();
    const auto state = [&] { return journal().find(lastFlow)->intents.back().state; };
    const auto sure = [&] {
        return state() == stake::IntentState::Included || state() == stake::IntentState::Reverted;
    };
    if (!QTest::qWaitFor(sure, 20'000))
        return u"it is in no block"_s;
    return state() == stake::IntentState::Included ? QString() : u"it failed in its block"_s;
}

QString Staker::act(const char* action, const Texts& texts)
{
    const auto prepared = prepare(action, texts);
    return prepared ? sign(*prepared) : prepared.error().text();
}

std::vector<stake::Position> Staker::held()
{
    staking::PortfolioItem item{&m_protocol, {}};
    for (const auto& [name, parameter] : m_protocol.params)
        if (const auto value = eth::abi::fromText(parameter.type, m_params[name]))
            item.params.insert_or_assign(name, stake::Typed{parameter.type, *value});
    const auto read = heard<staking::Portfolio>([&](auto done) {
        return staking::readPortfolio(*m_reader, m_chain.chainId, {item}, {account()},
                                      std::move(done));
    });
    std::vector<stake::Position> out;
    if (!read)
        return out;
    for (const auto& holding : read->holdings)
        for (const auto& one : holding.positions)
            out.push_back(one.position);
    const auto claims = staking::claimsOf(*read);
    const auto watched = m_journal->change([&](stake::Journal& journal) -> base::Result<void> {
        for (const auto& claim : claims)
            if (auto done = journal.watch(claim); !done)
                return done;
        return {};
    });
    if (!watched)
        qWarning("%s", qPrintable(watched.error().text()));
    return out;
}

std::optional<stake::Position> Staker::held(const char* spec)
{
    for (const auto& one : held())
        if (one.spec == QLatin1StringView(spec))
            return one;
    return std::nullopt;
}

} // namespace rollscope::test
