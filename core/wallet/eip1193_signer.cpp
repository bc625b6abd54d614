#include "wallet/eip1193_signer.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "wallet/local_signer.hpp"
#include "wallet/verifier.hpp"

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;
using Accounts = std::vector<base::Address>;
using Json = Result<QJsonValue>;

constexpr int kRefusedByPerson = 4001; // EIP-1193

/// Typed data that may be asked for at all.
Result<eth::TypedData> readTyped(const TypedQuestion& asked)
{
    auto data = eth::parseTypedData(asked.json);
    if (!data)
        return data;
    if (auto fine = checkDomain(*data, asked.chain); !fine)
        return tl::unexpected(fine.error());
    return data;
}

void answerTyped(const std::shared_ptr<Question<eth::Signature>>& question,
                 const eth::TypedData& data, const base::Address& account, const Json& answer)
{
    if (!answer) {
        question->fail(answer.error());
        return;
    }
    question->answer(verifyTypedSignature(data, account, answer->toString().toStdString()));
}

QJsonArray typedParams(const TypedQuestion& asked)
{
    return {eth::checksumText(asked.account), QString::fromUtf8(asked.json)};
}

QString messageHex(const MessageQuestion& asked)
{
    return base::toQString(
        base::toHex(std::span(reinterpret_cast<const quint8*>(asked.text.constData()),
                              static_cast<std::size_t>(asked.text.size()))));
}

JsonHandler answerMessage(const std::shared_ptr<Question<eth::Signature>>& question,
                          const MessageQuestion& asked,
                          const std::function<base::Error(base::Error)>& explain)
{
    return [question, asked, explain](const Json& answer) {
        if (!answer)
            question->fail(explain(answer.error()));
        else
            question->answer(verifySignature(messageHash(asked), asked.account,
                                             answer->toString().toStdString(),
                                             QStringLiteral("text")));
    };
}

} // namespace

Result<std::unique_ptr<Eip1193Signer>> Eip1193Signer::make(const RpcSignerConfig& config,
                                                           base::Clock& clock)
{
    const auto url = checkUrl(config.url, Reach::Loopback);
    if (!url)
        return tl::unexpected(url.error());
    return std::unique_ptr<Eip1193Signer>(new Eip1193Signer(config, *url, clock));
}

Ask Eip1193Signer::accounts(Question<Accounts>::Handler handler)
{
    auto opened = begin<Accounts>(std::move(handler));
    const auto& question = opened.question;
    if (!question)
        return std::move(opened.ask);
    ask("eth_requestAccounts", {}, openness(question), [question](const Json& answer) {
        if (answer)
            question->answer(accountsFromJson(*answer));
        else
            question->fail(explained(answer.error()));
    });
    return std::move(opened.ask);
}

Ask Eip1193Signer::look(bool mayAsk, Question<SignerPresence>::Handler handler)
{
    return lookBy(mayAsk ? "eth_requestAccounts" : "eth_accounts", !mayAsk, std::move(handler));
}

void Eip1193Signer::prepare(const base::Address& account, base::ChainId chain, const Way& way)
{
    ask("eth_requestAccounts", {}, way.isOpen, [this, account, chain, way](const Json& answer) {
        if (const auto held = holds(answer, account); !held)
            way.done(held);
        else if (way.isOpen())
            ensureChain(chain, true, way);
    });
}

void Eip1193Signer::ensureChain(base::ChainId chain, bool maySwitch, const Way& way)
{
    ask("eth_chainId", {}, way.isOpen, [this, chain, maySwitch, way](const Json& answer) {
        const auto& done = way.done;
        if (!answer) {
            done(tl::unexpected(explained(answer.error())));
            return;
        }
        if (!way.isOpen()) // nobody waits for it: the wallet is left where it is
            return;
        const auto id = base::quantityFromHex(answer->toString().toStdString());
        if (id == chain.value) {
            done({});
            return;
        }
        if (!maySwitch || !id) {
            done(fail(ErrorKind::Protocol,
                      QStringLiteral("the wallet is on chain %1, not on %2")
                          .arg(id ? QString::number(*id) : QStringLiteral("?"))
                          .arg(chain.value),
                      QStringLiteral("chainId"), QStringLiteral("switch the chain in the wallet")));
            return;
        }
        const QJsonObject to{{QStringLiteral("chainId"), quantityOf(chain.value)}};
        ask("wallet_switchEthereumChain", {to}, way.isOpen,
            [this, chain, way](const Json& switched) {
                if (!switched)
                    way.done(tl::unexpected(explained(switched.error())));
                else if (way.isOpen())
                    ensureChain(chain, false, way);
            });
    });
}

Ask Eip1193Signer::sign(const Shown& shown, Question<Answer>::Handler handler)
{
    auto opened = begin<Answer>(std::move(handler));
    const auto& question = opened.question;
    if (!question)
        return std::move(opened.ask);
    m_mayHaveSent = false;
    if (const auto fine = checkShown(shown); !fine) {
        answerSoon<Answer>(question, clock(), tl::unexpected(fine.error()));
        return std::move(opened.ask);
    }
    prepare(shown.from, *shown.transaction.chain,
            {openness(question), [this, question, shown](const Result<void>& ready) {
                 if (!ready)
                     question->fail(ready.error());
                 else if (question->isOpen())
                     signBytes(question, shown);
             }});
    return std::move(opened.ask);
}

void Eip1193Signer::signBytes(const std::shared_ptr<Question<Answer>>& question, const Shown& shown)
{
    const QJsonArray params{transactionJson(shown.transaction, shown.from)};
    ask("eth_signTransaction", params, openness(question),
        [this, question, params](const Json& answer) {
            if (!answer && isMissing(answer.error())) {
                if (question->isOpen())
                    send(question, params);
                return;
            }
            if (!answer) {
                question->fail(explained(answer.error()));
                return;
            }
            auto raw = rawFromJson(*answer);
            if (!raw)
                question->fail(raw.error());
            else if (Answer given{std::move(*raw), std::nullopt}; !question->answer(given))
                late(given);
        });
}

void Eip1193Signer::send(const std::shared_ptr<Question<Answer>>& question,
                         const QJsonArray& params)
{
    if (!config().maySend) {
        question->fail({ErrorKind::Refused,
                        QStringLiteral("the wallet has no eth_signTransaction, and sending by "
                                       "itself is not allowed to it"),
                        {},
                        {}});
        return;
    }
    m_mayHaveSent = true;
    ask("eth_sendTransaction", params, openness(question), [this, question](const Json& answer) {
        if (!answer) {
            // A person's no is the only one: after any other error it may be out all the same. And
            // an answer to a question that is over says nothing of the one that is open.
            const bool refused = rpcCode(answer.error()) == kRefusedByPerson;
            base::Error error = explained(answer.error());
            if (refused && question->isOpen())
                m_mayHaveSent = false;
            if (!refused)
                error.hint = QStringLiteral("the wallet may have sent it all the same: look at the "
                                            "account's nonce before you try again");
            question->fail(std::move(error));
            return;
        }
        const auto hash = base::hashFromHex(answer->toString().toStdString());
        if (!hash)
            question->fail({ErrorKind::Protocol,
                            QStringLiteral("a transaction's hash was expected"),
                            QStringLiteral("eth_sendTransaction"),
                            QStringLiteral("the wallet may have sent it all the same")});
        else if (const Answer given{{}, *hash}; !question->answer(given))
            late(given);
    });
}

Ask Eip1193Signer::signTypedData(const TypedQuestion& typed,
                                 Question<eth::Signature>::Handler handler)
{
    auto opened = begin<eth::Signature>(std::move(handler));
    const auto& question = opened.question;
    if (!question)
        return std::move(opened.ask);
    const auto data = readTyped(typed);
    if (!data) {
        answerSoon<eth::Signature>(question, clock(), tl::unexpected(data.error()));
        return std::move(opened.ask);
    }
    prepare(typed.account, typed.chain,
            {openness(question), [this, question, typed, data = *data](const Result<void>& ready) {
                 if (!ready)
                     question->fail(ready.error());
                 else if (question->isOpen())
                     ask("eth_signTypedData_v4", typedParams(typed), openness(question),
                         [question, data, account = typed.account](Json answer) {
                             if (!answer)
                                 answer = tl::unexpected(explained(answer.error()));
                             answerTyped(question, data, account, answer);
                         });
             }});
    return std::move(opened.ask);
}

Ask Eip1193Signer::signMessage(const MessageQuestion& asked,
                               Question<eth::Signature>::Handler handler)
{
    auto opened = begin<eth::Signature>(std::move(handler));
    const auto& question = opened.question;
    if (!question)
        return std::move(opened.ask);
    // A message is of no chain: the wallet is left on the one that it is on.
    ask("eth_requestAccounts", {}, openness(question), [this, question, asked](const Json& answer) {
        if (const auto held = holds(answer, asked.account); !held)
            question->fail(held.error());
        else if (question->isOpen())
            ask("personal_sign", {messageHex(asked), eth::checksumText(asked.account)},
                openness(question), answerMessage(question, asked, explained));
    });
    return std::move(opened.ask);
}

Result<std::unique_ptr<Web3Signer>> Web3Signer::make(const RpcSignerConfig& config,
                                                     base::Clock& clock)
{
    const auto url = checkUrl(config.url, Reach::Anywhere);
    if (!url)
        return tl::unexpected(url.error());
    return std::unique_ptr<Web3Signer>(new Web3Signer(config, *url, clock));
}

Ask Web3Signer::accounts(Question<Accounts>::Handler handler)
{
    auto opened = begin<Accounts>(std::move(handler));
    const auto& question = opened.question;
    if (!question)
        return std::move(opened.ask);
    ask("eth_accounts", {}, openness(question), [question](const Json& answer) {
        if (answer)
            question->answer(accountsFromJson(*answer));
        else
            question->fail(answer.error());
    });
    return std::move(opened.ask);
}

Ask Web3Signer::look(bool, Question<SignerPresence>::Handler handler)
{
    return lookBy("eth_accounts", false, std::move(handler)); // there is no person to ask
}

Ask Web3Signer::sign(const Shown& shown, Question<Answer>::Handler handler)
{
    auto opened = begin<Answer>(std::move(handler));
    const auto& question = opened.question;
    if (!question)
        return std::move(opened.ask);
    if (const auto fine = checkShown(shown); !fine) {
        answerSoon<Answer>(question, clock(), tl::unexpected(fine.error()));
        return std::move(opened.ask);
    }
    ask("eth_accounts", {}, openness(question), [this, question, shown](const Json& answer) {
        if (const auto held = holds(answer, shown.from); !held) {
            question->fail(held.error());
            return;
        }
        if (!question->isOpen())
            return;
        ask("eth_signTransaction", {transactionJson(shown.transaction, shown.from)},
            openness(question), [this, question](const Json& given) {
                auto raw = given ? rawFromJson(*given)
                                 : Result<std::string>(tl::unexpected(given.error()));
                if (!raw)
                    question->fail(raw.error());
                else if (Answer made{std::move(*raw), std::nullopt}; !question->answer(made))
                    late(made);
            });
    });
    return std::move(opened.ask);
}

Ask Web3Signer::signTypedData(const TypedQuestion& typed, Question<eth::Signature>::Handler handler)
{
    auto opened = begin<eth::Signature>(std::move(handler));
    const auto& question = opened.question;
    if (!question)
        return std::move(opened.ask);
    const auto data = readTyped(typed);
    if (!data) {
        answerSoon<eth::Signature>(question, clock(), tl::unexpected(data.error()));
        return std::move(opened.ask);
    }
    ask("eth_signTypedData", typedParams(typed), openness(question),
        [question, data = *data, account = typed.account](const Json& answer) {
            answerTyped(question, data, account, answer);
        });
    return std::move(opened.ask);
}

/// Its eth_sign puts EIP-191's prefix before the text, as personal_sign does.
Ask Web3Signer::signMessage(const MessageQuestion& asked, Question<eth::Signature>::Handler handler)
{
    auto opened = begin<eth::Signature>(std::move(handler));
    const auto& question = opened.question;
    if (!question)
        return std::move(opened.ask);
    ask("eth_sign", {eth::checksumText(asked.account), messageHex(asked)}, openness(question),
        answerMessage(question, asked, [](base::Error error) { return error; }));
    return std::move(opened.ask);
}

} // namespace rollscope::wallet
