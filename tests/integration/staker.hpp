#pragma once
#include "bent_transport.hpp"
#include "net/transport_factory.hpp"
#include "registry/endpoint_url.hpp"
#include "registry/registry.hpp"
#include "signing_fixture.hpp"
#include "stake_checks.hpp"
#include "staking/portfolio.hpp"
#include "staking/preparer.hpp"
#include "staking/tracker.hpp"
#include <QTemporaryDir>

namespace rollscope::test {

using namespace Qt::StringLiterals;
using Texts = std::map<QString, QString>;

/// Signs at once with the key of the world's user. What is to happen while the wallet is open
/// happens in `whenAsked`.
class UserSigner final : public wallet::Signer
{
public:
    explicit UserSigner(base::Clock& clock) : m_clock(clock) {}
    std::function<void()> whenAsked;
    int asked = 0;

    [[nodiscard]] QString name() const override { return u"user"_s; }
    [[nodiscard]] wallet::Ask
    accounts(wallet::Question<std::vector<base::Address>>::Handler handler) override
    {
        auto [ask, question] = wallet::open<std::vector<base::Address>>(std::move(handler));
        wallet::answerSoon(question, m_clock,
                           base::Result<std::vector<base::Address>>({m_key.address}));
        return std::move(ask);
    }
    [[nodiscard]] wallet::Ask sign(const wallet::Shown& shown,
                                   wallet::Question<wallet::Answer>::Handler handler) override
    {
        ++asked;
        if (whenAsked)
            whenAsked();
        auto [ask, question] = wallet::open<wallet::Answer>(std::move(handler));
        wallet::answerSoon(
            question, m_clock,
            base::Result<wallet::Answer>(wallet::Answer{signedBy(shown.transaction, m_key), {}}));
        return std::move(ask);
    }
    [[nodiscard]] wallet::Ask signTypedData(const wallet::TypedQuestion&,
                                            wallet::Question<eth::Signature>::Handler) override
    {
        return {};
    }
    [[nodiscard]] wallet::Ask signMessage(const wallet::MessageQuestion&,
                                          wallet::Question<eth::Signature>::Handler) override
    {
        return {};
    }

private:
    base::Clock& m_clock;
    Key m_key{kSecondKey}; // of account(1)
};

/// A person who stakes in a world: plans, has the plan simulated at two operators, signs what was
/// shown after it was simulated once more, and follows it into its block; all by the program's own
/// rooms. Both operators are the world's one node, and either can be made to lie.
class Staker
{
public:
    explicit Staker(StakeSystem system, const char* protocol, Texts params = {})
        : m_world(system), m_params(std::move(params)),
          m_protocol(*stake::Protocols::load().find(QString::fromLatin1(protocol)))
    {}
    ~Staker() { disconnect(); }

    bool start();
    [[nodiscard]] QString error() const { return m_error; }
    StakeWorld& world() { return m_world; }
    [[nodiscard]] const stake::Protocol& protocol() const { return m_protocol; }
    UserSigner& signer() { return m_signer; }
    [[nodiscard]] const stake::Journal& journal() const { return m_journal->journal(); }
    [[nodiscard]] base::Address account() const
    {
        return *base::addressFromHex(m_world.user().toStdString());
    }
    /// Parameters that every action takes: a vault, a validator.
    void give(const QString& name, const QString& text) { m_params[name] = text; }

    /// `revoke` takes back what the action's approval left open, instead.
    base::Result<staking::Prepared> prepare(const char* action, const Texts& texts = {},
                                            bool revoke = false);
    base::Result<staking::Rehearsed> again(const staking::Prepared& prepared, std::size_t call);
    /// Signs and sends all calls of a plan, each after one more rehearsal and the guard's word.
    /// Empty when the last is in its block; else why it ended.
    QString sign(const staking::Prepared& prepared);
    /// prepare() and sign().
    QString act(const char* action, const Texts& texts = {});
    /// What the account holds, as the portfolio reads it. The claims go to the journal.
    std::vector<stake::Position> held();
    std::optional<stake::Position> held(const char* spec);

    /// The state of the chain, for the guard.
    stake::ChainCondition condition = stake::ChainCondition::Live;
    BentTransport::Bend firstLies, secondLies;
    QString lastFlow; ///< of sign()

private:
    std::unique_ptr<net::RpcClient> connect(const BentTransport::Bend& bend);
    void disconnect();
    QString send(const staking::Prepared& prepared, std::size_t call);
    template <class T, class Question> base::Result<T> heard(Question&& question);

    StakeWorld m_world;
    Texts m_params;
    stake::Protocol m_protocol;
    QString m_error;
    base::RealClock m_clock;
    UserSigner m_signer{m_clock};
    QTemporaryDir m_dir;
    registry::ChainSpec m_chain;
    std::unique_ptr<net::RpcClient> m_first, m_second;
    std::unique_ptr<staking::ProtocolReader> m_reader;
    std::unique_ptr<staking::Preparer> m_preparer;
    std::unique_ptr<staking::JournalFile> m_journal;
    std::unique_ptr<staking::Tracker> m_tracker;
    int m_flows = 0;
};

inline QString idsOf(const std::vector<stake::Finding>& findings)
{
    QStringList out;
    for (const auto& one : findings)
        if (one.severity == stake::Severity::Block)
            out << one.id + u": "_s + one.sentence;
    return out.join(u"; "_s);
}

inline const stake::Finding* findingIn(const std::vector<stake::Finding>& findings, const char* id)
{
    for (const auto& one : findings)
        if (one.id == QLatin1StringView(id))
            return &one;
    return nullptr;
}

} // namespace rollscope::test

/// Ends the test with the reason when an action did not get into its block.
#define DONE(outcome)                                                                              \
    do {                                                                                           \
        const QString trouble = (outcome);                                                         \
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));                                          \
    } while (false)
