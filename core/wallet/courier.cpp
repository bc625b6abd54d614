#include "wallet/courier.hpp"
#include "base/hex.hpp"
#include "wallet/rpc_json.hpp"
#include <QRegularExpression>

namespace rollscope::wallet {

using base::ErrorKind;
using base::Result;
using Json = Result<QJsonValue>;

namespace {

/// Whether a node says that it has the bytes already, which is what was wanted. Each client has its
/// own words: geth and reth, Erigon, Nethermind, Besu and Hardhat, OpenEthereum, the ZK stack.
bool saysKnown(const base::Error& error)
{
    static const QRegularExpression kWords(
        QStringLiteral("already[ _-]?(known|imported|exists|in (the )?(system|(tx|mem)?pool))|"
                       "known transaction|same hash was already"),
        QRegularExpression::CaseInsensitiveOption);
    return rpcCode(error) != 0 && kWords.match(error.what).hasMatch();
}

} // namespace

/// One transaction's way. Held by the steps that are open.
struct Courier::Trip : std::enable_shared_from_this<Courier::Trip>
{
    Trip(net::RpcClient& n, base::Clock& c, Shown s, Handler h, Before b)
        : node(n), clock(c), shown(std::move(s)), handler(std::move(h)), before(std::move(b))
    {}

    void finish(Outcome outcome)
    {
        const Handler run = std::exchange(handler, nullptr);
        if (run)
            run(std::move(outcome));
    }
    void fail(base::Error error, bool mayBeOut = false)
    {
        finish(tl::unexpected(Undelivered{std::move(error), {}, mayBeOut, sent}));
    }
    void withdraw()
    {
        handler = nullptr;
        asked.cancel();
        pause.cancel();
    }

    void checkChain(const std::function<void()>& next)
    {
        askJson(node, "eth_chainId", {}, [held = shared_from_this(), next](const Json& answer) {
            if (held->handler == nullptr)
                return;
            const auto id =
                answer ? base::quantityFromHex(answer->toString().toStdString()) : std::nullopt;
            if (!answer)
                held->fail(answer.error());
            else if (id != held->shown.transaction.chain->value)
                held->fail({ErrorKind::BadInput,
                            QStringLiteral("the node is of chain %1, the transaction of %2")
                                .arg(answer->toString())
                                .arg(held->shown.transaction.chain->value),
                            QStringLiteral("chainId"),
                            {}});
            else
                next();
        });
    }

    void onAnswer(const Result<Answer>& answer)
    {
        if (!answer)
            fail(answer.error(), signer->mayHaveSent());
        else if (answer->sent) {
            sent = answer->sent;
            if (before) // it is out: that it could not be written down holds nothing up
                (void)before(*sent, {});
            look(kLooks);
        } else {
            dispatch(answer->raw);
        }
    }

    void dispatch(std::string_view raw)
    {
        auto verified = verify(shown, raw);
        if (!verified) {
            finish(tl::unexpected(Undelivered{std::move(verified.error().error),
                                              std::move(verified.error().differences), false,
                                              std::nullopt}));
            return;
        }
        if (before) {
            // Known to the disk before a node has it: after a crash it is found by its hash.
            if (auto known = before(verified->decoded().hash, verified->raw()); !known) {
                finish(tl::unexpected(
                    Undelivered{std::move(known.error()), {}, false, verified->decoded().hash}));
                return;
            }
        }
        askJson(node, "eth_sendRawTransaction", {hexOf(verified->raw())},
                [held = shared_from_this(), sentOut = *verified](const Json& answer) {
                    held->onSent(sentOut, answer);
                });
    }

    void onSent(const Verified& out, const Json& answer)
    {
        if (handler == nullptr)
            return;
        const base::Hash32 hash = out.decoded().hash;
        if (answer ? base::hashFromHex(answer->toString().toStdString()) == hash
                   : saysKnown(answer.error())) {
            finish(Delivered{hash, out.decoded(), false});
            return;
        }
        sent = hash;
        doubt(out, kOwnLooks,
              answer ? base::Error{ErrorKind::Protocol,
                                   QStringLiteral("the node names another hash than that of what "
                                                  "it was given"),
                                   QStringLiteral("eth_sendRawTransaction"),
                                   {}}
                     : answer.error());
    }

    /// The node says no, though it was given the signed bytes and may have passed them on: it is
    /// asked for them by their hash before that is told.
    void doubt(const Verified& out, int left, const base::Error& error)
    {
        const QString id = base::toQString(base::toHex(*sent));
        askJson(node, "eth_getTransactionByHash", {id},
                [held = shared_from_this(), out, left, error, id](const Json& answer) {
                    if (held->handler == nullptr)
                        return;
                    const auto found = answer ? answer->toObject() : QJsonObject();
                    if (found.value(u"hash").toString().compare(id, Qt::CaseInsensitive) == 0) {
                        held->finish(Delivered{*held->sent, out.decoded(), false});
                    } else if (left > 1) {
                        held->pause = held->clock.after(
                            kPause, [weak = std::weak_ptr(held), out, left, error] {
                                if (const auto trip = weak.lock())
                                    trip->doubt(out, left - 1, error);
                            });
                    } else {
                        base::Error told = error;
                        if (told.hint.isEmpty())
                            told.hint = QStringLiteral("look at the account's nonce before you try "
                                                       "again");
                        held->fail(std::move(told), true);
                    }
                });
    }

    /// The signer sent it: what was it?
    void look(int left)
    {
        askJson(node, "eth_getTransactionByHash", {base::toQString(base::toHex(*sent))},
                [held = shared_from_this(), left](const Json& answer) {
                    if (held->handler == nullptr)
                        return;
                    if (answer && answer->isObject())
                        held->compare(answer->toObject());
                    else if (left > 1)
                        held->pause = held->clock.after(kPause, [weak = std::weak_ptr(held), left] {
                            if (const auto trip = weak.lock())
                                trip->look(left - 1);
                        });
                    else
                        held->fail({ErrorKind::NotFound,
                                    QStringLiteral("the signer says that it sent %1, but the node "
                                                   "does not know it")
                                        .arg(base::toQString(base::toHex(*held->sent))),
                                    {},
                                    QStringLiteral("look at the account's nonce before you try "
                                                   "again")},
                                   true);
                });
    }

    void compare(const QJsonObject& json)
    {
        auto found = transactionFromJson(json, *sent);
        if (!found) {
            fail(found.error(), true);
            return;
        }
        auto differences = differencesOf(shown, *found);
        if (differences.empty()) {
            finish(Delivered{*sent, std::move(*found), true});
            return;
        }
        QStringList fields;
        for (const Difference& difference : differences)
            fields << difference.field;
        finish(tl::unexpected(
            Undelivered{{ErrorKind::Protocol,
                         QStringLiteral("the signer sent something else than what was shown: ") +
                             fields.join(QStringLiteral(", ")),
                         {},
                         QStringLiteral("it is out already; a higher fee at the same nonce may "
                                        "still replace it")},
                        std::move(differences),
                        true,
                        sent}));
    }

    net::RpcClient& node;
    base::Clock& clock;
    Shown shown;
    Handler handler;
    Before before;
    Signer* signer = nullptr; ///< alive when it answers
    std::optional<base::Hash32> sent;
    Ask asked;
    base::Timer pause;
};

Ask Courier::deliver(Signer& signer, const Shown& shown, Handler handler, Before before)
{
    return begin(&signer, {}, shown, std::move(handler), std::move(before));
}

Ask Courier::deliver(std::string raw, const Shown& shown, Handler handler, Before before)
{
    return begin(nullptr, std::move(raw), shown, std::move(handler), std::move(before));
}

Ask Courier::begin(Signer* signer, std::string raw, const Shown& shown, Handler handler,
                   Before before)
{
    const auto trip =
        std::make_shared<Trip>(m_node, m_clock, shown, std::move(handler), std::move(before));
    Ask ask([trip] { trip->withdraw(); });
    if (auto fine = checkShown(shown); !fine) {
        trip->pause = m_clock.after(std::chrono::milliseconds(0),
                                    [weak = std::weak_ptr(trip), error = fine.error()] {
                                        if (const auto held = weak.lock())
                                            held->fail(error);
                                    });
        return ask;
    }
    trip->signer = signer;
    trip->checkChain([trip, signer, raw = std::move(raw)] {
        if (signer == nullptr)
            trip->dispatch(raw);
        else
            trip->asked = signer->sign(trip->shown,
                                       [weak = std::weak_ptr(trip)](const Result<Answer>& answer) {
                                           if (const auto held = weak.lock())
                                               held->onAnswer(answer);
                                       });
    });
    return ask;
}

} // namespace rollscope::wallet
