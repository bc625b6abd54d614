#pragma once
#include "net/rpc_client.hpp"
#include "wallet/rpc_json.hpp"
#include "wallet/signer.hpp"

namespace rollscope::wallet {

/// How a signer that speaks JSON-RPC is reached.
struct RpcSignerConfig
{
    QString url; ///< ws://, http:// (on this machine), wss://, https:// (Web3Signer elsewhere)
    /// The Origin header: how a wallet names us to a person, and what it remembers.
    QByteArray origin = QByteArrayLiteral("app://rollscope");
    /// A person may look at it for that long.
    std::chrono::milliseconds patience = kPatience;
    /// Whether a provider without eth_signTransaction may sign and send by itself.
    bool maySend = true;
};

/// Whether a signer is there, and what it offers.
struct SignerPresence
{
    /// Absent where it cannot be asked without asking a person.
    std::optional<std::vector<base::Address>> accounts;
    std::optional<base::ChainId> chain; ///< absent where it does not tell
};

/// What the signers behind JSON-RPC have in common: one connection, opened at the first question
/// and kept; one question at a time; answers that come after their question are told to onLate().
/// A request that was not sent when its question ended is never sent.
class RpcSigner : public Signer
{
public:
    ~RpcSigner() override;
    [[nodiscard]] QString name() const override { return m_shown; }
    /// Its accounts and its chain. Only with `mayAsk` may it ask a person.
    [[nodiscard]] virtual Ask look(bool mayAsk, Question<SignerPresence>::Handler handler) = 0;
    /// `fn` hears when the connection is lost, after the open question has failed of it.
    void onLost(std::function<void(const base::Error&)> fn) { m_lostHeard = std::move(fn); }

protected:
    /// Whether the URL must be of this machine.
    enum class Reach : quint8 { Loopback, Anywhere };
    /// BadInput with the rule: not this machine, an unknown scheme, user info in a provider's URL,
    /// another machine without TLS.
    [[nodiscard]] static base::Result<QUrl> checkUrl(const QString& url, Reach reach);
    RpcSigner(const RpcSignerConfig& config, const QUrl& url, base::Clock& clock);

    /// Opens a question, which fails when the connection does or patience ends. Without `question`
    /// the signer is busy, and the answer on its way says so.
    template <class T> [[nodiscard]] Opened<T> begin(typename Question<T>::Handler handler)
    {
        auto question = std::make_shared<Question<T>>(std::move(handler));
        const auto weak = std::weak_ptr(question);
        const auto fail = [weak](base::Error error) {
            if (const auto held = weak.lock())
                held->fail(std::move(error));
        };
        const auto isOpen = openness(question);
        Ask asked([this, alive = std::weak_ptr(m_alive), question] {
            question->withdraw();
            if (!alive.expired())
                settle();
        });
        if (start(isOpen, fail))
            return {std::move(asked), std::move(question)};
        answerSoon<T>(question, m_clock, tl::unexpected(busySigner()));
        return {std::move(asked), nullptr};
    }
    /// Whether `question` waits for an answer.
    template <class T>
    [[nodiscard]] static std::function<bool()>
    openness(const std::shared_ptr<Question<T>>& question)
    {
        return [weak = std::weak_ptr(question)] {
            const auto held = weak.lock();
            return held && held->isOpen();
        };
    }
    /// A request that waits for the end of a rest when `isOpen` ends never goes out.
    void ask(const char* method, const QJsonArray& params, std::function<bool()> isOpen,
             JsonHandler handler);
    /// look(), with the method that tells the accounts, which a signer may be allowed not to have.
    [[nodiscard]] Ask lookBy(const char* method, bool mayMiss,
                             Question<SignerPresence>::Handler handler);
    /// The error of one step, with what a person can do about the codes of EIP-1193.
    [[nodiscard]] static base::Error explained(base::Error error);
    /// Whether the error says that the method does not exist here (not that somebody said no).
    [[nodiscard]] static bool isMissing(const base::Error& error);
    /// BadInput or Refused unless `account` is among what eth_accounts answered.
    [[nodiscard]] static base::Result<void> holds(const base::Result<QJsonValue>& accounts,
                                                  const base::Address& account);
    [[nodiscard]] const RpcSignerConfig& config() const { return m_config; }
    [[nodiscard]] base::Clock& clock() const { return m_clock; }

private:
    [[nodiscard]] bool start(std::function<bool()> isOpen, std::function<void(base::Error)> fail);
    void lost(base::Error reason);
    /// After a question ended: what waits for a connection must not go out any more.
    void settle();

    RpcSignerConfig m_config;
    QString m_shown;
    base::Clock& m_clock;
    std::function<bool()> m_isOpen;
    std::function<void(base::Error)> m_fail;
    std::function<void(const base::Error&)> m_lostHeard;
    base::Timer m_patience, m_rest;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    std::unique_ptr<net::RpcClient> m_client;
};

} // namespace rollscope::wallet
