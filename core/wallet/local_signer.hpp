#pragma once
#include "wallet/secret.hpp"
#include "wallet/signer.hpp"
#include <QObject>
#include <QThreadPool>

namespace rollscope::wallet {

/// Asks a person for the password of a key file; nullopt when they do not want to. UTF-8 as typed.
/// The reply may come at once or later, on the same thread, once.
using PasswordPrompt =
    std::function<void(const QString& what, std::function<void(std::optional<Secret>)> reply)>;

/// Signs with one key file, one thing at a time. The key is decrypted for one signature, on a
/// thread of its own, and wiped there; a withdrawn question still ends its scrypt, and its result
/// is dropped. Destroying the signer waits for that (about a second).
class LocalSigner final : public Signer
{
public:
    /// `account` is what the file must hold. BadInput when the file names another one.
    [[nodiscard]] static base::Result<std::unique_ptr<LocalSigner>>
    make(QByteArray keystore, const base::Address& account, PasswordPrompt prompt,
         base::Clock& clock);
    ~LocalSigner() override;
    /// How long a person may take to type the password.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    [[nodiscard]] QString name() const override { return QStringLiteral("key file"); }
    [[nodiscard]] Ask accounts(Question<std::vector<base::Address>>::Handler handler) override;
    [[nodiscard]] Ask sign(const Shown& shown, Question<Answer>::Handler handler) override;
    [[nodiscard]] Ask signTypedData(const TypedQuestion& question,
                                    Question<eth::Signature>::Handler handler) override;
    [[nodiscard]] Ask signMessage(const MessageQuestion& asked,
                                  Question<eth::Signature>::Handler handler) override;

private:
    LocalSigner(QByteArray keystore, const base::Address& account, PasswordPrompt prompt,
                base::Clock& clock);
    template <class T> using Use = std::function<base::Result<T>(eth::SecretKey)>;
    /// Asks for the password, then runs `use` with the key on the pool.
    template <class T>
    void withKey(const std::shared_ptr<Question<T>>& question, const QString& what, Use<T> use);
    /// False, with the answer on its way, when another question is open; else its end is set.
    template <class T> [[nodiscard]] bool begin(const std::shared_ptr<Question<T>>& question);

    QByteArray m_keystore;
    base::Address m_account;
    PasswordPrompt m_prompt;
    base::Clock& m_clock;
    std::chrono::milliseconds m_patience = kPatience;
    std::function<bool()> m_isOpen; ///< of the question of now
    QObject m_mailbox;              ///< results come home through its event loop
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    QThreadPool m_pool; ///< last: its end waits for the jobs that post to m_mailbox
};

/// Accounts that are only looked at.
class WatchSigner final : public Signer
{
public:
    WatchSigner(std::vector<base::Address> accounts, base::Clock& clock)
        : m_accounts(std::move(accounts)), m_clock(clock)
    {}
    [[nodiscard]] QString name() const override { return QStringLiteral("watch only"); }
    [[nodiscard]] Ask accounts(Question<std::vector<base::Address>>::Handler handler) override;
    [[nodiscard]] Ask sign(const Shown& shown, Question<Answer>::Handler handler) override;
    [[nodiscard]] Ask signTypedData(const TypedQuestion& question,
                                    Question<eth::Signature>::Handler handler) override;
    [[nodiscard]] Ask signMessage(const MessageQuestion& asked,
                                  Question<eth::Signature>::Handler handler) override;

private:
    std::vector<base::Address> m_accounts;
    base::Clock& m_clock;
};

} // namespace rollscope::wallet
