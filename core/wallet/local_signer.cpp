#include "wallet/local_signer.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "wallet/keystore.hpp"
#include "wallet/verifier.hpp"
#include <QJsonDocument>
#include <QJsonObject>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;
using Accounts = std::vector<base::Address>;

template <class T>
[[gnu::noinline]] Result<T> useKey(const QByteArray& keystore, const Secret& password,
                                   const base::Address& account,
                                   const std::function<Result<T>(eth::SecretKey)>& use)
{
    const auto key = openKeystore(keystore, password.bytes());
    if (!key)
        return tl::unexpected(key.error());
    const eth::SecretKey bytes(key->bytes());
    const auto holder = eth::addressOf(bytes);
    if (!holder)
        return tl::unexpected(holder.error());
    if (*holder != account)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("the file holds the key of %1").arg(eth::checksumText(*holder)),
                    QStringLiteral("account"));
    return use(bytes);
}

base::Error otherAccount(const base::Address& asked)
{
    return {ErrorKind::BadInput,
            QStringLiteral("this signer has no key of %1").arg(eth::checksumText(asked)),
            QStringLiteral("from"),
            {}};
}

base::Error onlyWatched()
{
    return {ErrorKind::Refused,
            QStringLiteral("this account is only watched: no key is here"),
            {},
            QStringLiteral("export the transaction and sign it elsewhere")};
}

} // namespace

Result<std::unique_ptr<LocalSigner>> LocalSigner::make(QByteArray keystore,
                                                       const base::Address& account,
                                                       PasswordPrompt prompt, base::Clock& clock)
{
    QString named = QJsonDocument::fromJson(keystore).object().value(u"address").toString();
    if (!named.isEmpty() && !named.startsWith(u"0x"))
        named.prepend(QStringLiteral("0x"));
    if (!named.isEmpty() && base::addressFromHex(named.toStdString()) != account)
        return fail(ErrorKind::BadInput, QStringLiteral("the key file is of another account"),
                    QStringLiteral("address"));
    return std::unique_ptr<LocalSigner>(
        new LocalSigner(std::move(keystore), account, std::move(prompt), clock));
}

LocalSigner::LocalSigner(QByteArray keystore, const base::Address& account, PasswordPrompt prompt,
                         base::Clock& clock)
    : m_keystore(std::move(keystore)), m_account(account), m_prompt(std::move(prompt)),
      m_clock(clock)
{
    m_pool.setMaxThreadCount(1); // scrypt takes 256 MB
    m_pool.setExpiryTimeout(0);  // and no stack is kept
}

LocalSigner::~LocalSigner()
{
    *m_alive = false;
}

template <class T> bool LocalSigner::begin(const std::shared_ptr<Question<T>>& question)
{
    if (m_isOpen && m_isOpen()) {
        answerSoon<T>(question, m_clock, tl::unexpected(busySigner()));
        return false;
    }
    m_isOpen = [weak = std::weak_ptr(question)] {
        const auto held = weak.lock();
        return held && held->isOpen();
    };
    Question<T>::limit(
        question, m_clock, m_patience,
        {ErrorKind::Timeout, QStringLiteral("the signer did not answer in time"), name(), {}});
    return true;
}

template <class T>
void LocalSigner::withKey(const std::shared_ptr<Question<T>>& question, const QString& what,
                          Use<T> use)
{
    std::weak_ptr weak = question;
    const auto typedOnce = std::make_shared<bool>(false);
    m_prompt(what, [this, weak, use = std::move(use), typedOnce,
                    alive = m_alive](std::optional<Secret> password) {
        if (std::exchange(*typedOnce, true))
            return;
        const auto held = weak.lock();
        if (!*alive || !held || !held->isOpen())
            return;
        if (!password) {
            answerSoon<T>(held, m_clock,
                          fail(ErrorKind::Refused, QStringLiteral("no password was given")));
            return;
        }
        auto typed = std::make_shared<Secret>(std::move(*password));
        m_pool.start([this, weak, use, typed]() mutable {
            auto result = useKey<T>(m_keystore, *typed, m_account, use);
            typed.reset();
            wipeStack();
            QMetaObject::invokeMethod(
                &m_mailbox,
                [weak, result = std::move(result)]() mutable {
                    if (const auto asked = weak.lock())
                        asked->answer(std::move(result));
                },
                Qt::QueuedConnection);
        });
    });
}

Ask LocalSigner::accounts(Question<Accounts>::Handler handler)
{
    auto [ask, question] = open<Accounts>(std::move(handler));
    answerSoon<Accounts>(question, m_clock, Accounts{m_account});
    return std::move(ask);
}

Ask LocalSigner::sign(const Shown& shown, Question<Answer>::Handler handler)
{
    auto [ask, question] = open<Answer>(std::move(handler));
    const auto fine = checkShown(shown);
    if (!fine || shown.from != m_account) {
        answerSoon<Answer>(question, m_clock,
                           tl::unexpected(fine ? otherAccount(shown.from) : fine.error()));
        return std::move(ask);
    }
    if (!begin(question))
        return std::move(ask);
    withKey<Answer>(question, QStringLiteral("transaction %1").arg(shown.transaction.nonce),
                    [transaction = shown.transaction](eth::SecretKey key) -> Result<Answer> {
                        const auto made = eth::signTransaction(transaction, key);
                        if (!made)
                            return tl::unexpected(made.error());
                        auto raw = eth::encodeSigned(made->transaction, made->signature);
                        if (!raw)
                            return tl::unexpected(raw.error());
                        return Answer{std::move(*raw), std::nullopt};
                    });
    return std::move(ask);
}

Ask LocalSigner::signTypedData(const TypedQuestion& asked,
                               Question<eth::Signature>::Handler handler)
{
    auto [ask, question] = open<eth::Signature>(std::move(handler));
    const auto data = eth::parseTypedData(asked.json);
    Result<void> fine =
        data ? checkDomain(*data, asked.chain) : Result<void>(tl::unexpected(data.error()));
    if (fine && asked.account != m_account)
        fine = tl::unexpected(otherAccount(asked.account));
    const auto hashes =
        fine ? eth::hashTypedData(*data) : Result<eth::TypedDataHashes>(eth::TypedDataHashes{});
    if (fine && !hashes)
        fine = tl::unexpected(hashes.error());
    if (!fine) {
        answerSoon<eth::Signature>(question, m_clock, tl::unexpected(fine.error()));
        return std::move(ask);
    }
    if (!begin(question))
        return std::move(ask);
    withKey<eth::Signature>(
        question, QStringLiteral("typed data"),
        [digest = hashes->digest](eth::SecretKey key) { return eth::sign(digest, key); });
    return std::move(ask);
}

Ask LocalSigner::signMessage(const MessageQuestion& asked,
                             Question<eth::Signature>::Handler handler)
{
    auto [ask, question] = open<eth::Signature>(std::move(handler));
    if (asked.account != m_account) {
        answerSoon<eth::Signature>(question, m_clock, tl::unexpected(otherAccount(asked.account)));
        return std::move(ask);
    }
    if (!begin(question))
        return std::move(ask);
    withKey<eth::Signature>(
        question, QStringLiteral("message"),
        [hash = messageHash(asked)](eth::SecretKey key) { return eth::sign(hash, key); });
    return std::move(ask);
}

Ask WatchSigner::accounts(Question<Accounts>::Handler handler)
{
    auto [ask, question] = open<Accounts>(std::move(handler));
    answerSoon<Accounts>(question, m_clock, m_accounts);
    return std::move(ask);
}

Ask WatchSigner::sign(const Shown&, Question<Answer>::Handler handler)
{
    auto [ask, question] = open<Answer>(std::move(handler));
    answerSoon<Answer>(question, m_clock, tl::unexpected(onlyWatched()));
    return std::move(ask);
}

Ask WatchSigner::signTypedData(const TypedQuestion&, Question<eth::Signature>::Handler handler)
{
    auto [ask, question] = open<eth::Signature>(std::move(handler));
    answerSoon<eth::Signature>(question, m_clock, tl::unexpected(onlyWatched()));
    return std::move(ask);
}

Ask WatchSigner::signMessage(const MessageQuestion&, Question<eth::Signature>::Handler handler)
{
    auto [ask, question] = open<eth::Signature>(std::move(handler));
    answerSoon<eth::Signature>(question, m_clock, tl::unexpected(onlyWatched()));
    return std::move(ask);
}

} // namespace rollscope::wallet
