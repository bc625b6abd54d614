#include "wallet/rpc_signer.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "net/http_transport.hpp"
#include "net/redactor.hpp"
#include "net/ws_transport.hpp"
#include "registry/endpoint_url.hpp"
#include "registry/registry.hpp"
#include <algorithm>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

/// So long after a question's end its answer is still heard.
constexpr std::chrono::minutes kLate{10};

net::Limits limits()
{
    net::Limits out;
    out.maxFrameBytes = 4U << 20;
    out.maxQueuedRequests = 16;
    out.maxQueuedBytes = 8U << 20;
    out.maxFramesPerSecond = 100;
    return out;
}

std::unique_ptr<net::Transport> transportFor(const QUrl& url, const QString& shown,
                                             const RpcSignerConfig& config, int timeoutMs,
                                             base::Clock& clock)
{
    if (url.scheme().startsWith(u"ws")) {
        net::WsConfig ws;
        ws.url = url;
        ws.shown = shown;
        ws.limits = limits();
        ws.redactor = net::Redactor(net::secretsOf(url));
        ws.origin = config.origin;
        return std::make_unique<net::WsTransport>(std::move(ws), clock);
    }
    net::HttpConfig http;
    http.url = url;
    http.shown = shown;
    http.limits = limits();
    http.timeoutMs = timeoutMs;
    http.redactor = net::Redactor(net::secretsOf(url));
    http.origin = config.origin;
    auto network = std::make_shared<QNetworkAccessManager>();
    network->setProxy(QNetworkProxy::NoProxy);
    return std::make_unique<net::HttpTransport>(std::move(http), clock, std::move(network));
}

tl::unexpected<base::Error> badUrl(const QString& rule, const QString& hint = {})
{
    return fail(ErrorKind::BadInput, rule, QStringLiteral("url"), hint);
}

} // namespace

Result<QUrl> RpcSigner::checkUrl(const QString& text, Reach reach)
{
    const auto endpoint = registry::endpointFromUrl(text);
    if (!endpoint)
        return badUrl(endpoint.error().what, endpoint.error().hint);
    QUrl url(text, QUrl::StrictMode);
    if (text.contains(u"${"))
        return badUrl(QStringLiteral("a ${NAME} has no place in a signer's URL"));
    if (registry::isLoopback(text)) {
        // No name is looked up for what must be this machine.
        if (url.host() == u"localhost")
            url.setHost(QStringLiteral("127.0.0.1"));
        if (reach == Reach::Loopback && !url.userInfo().isEmpty())
            return badUrl(QStringLiteral("a wallet's URL has no user or password"));
        return url;
    }
    if (reach == Reach::Loopback)
        return badUrl(QStringLiteral("a wallet is reached on this machine only"),
                      QStringLiteral("use 127.0.0.1, [::1] or localhost"));
    if (url.scheme() != u"https" && url.scheme() != u"wss")
        return badUrl(QStringLiteral("a signer on another machine is reached with TLS only"),
                      QStringLiteral("use https:// or wss://"));
    return url;
}

RpcSigner::RpcSigner(const RpcSignerConfig& config, const QUrl& url, base::Clock& clock)
    : m_config(config), m_shown(registry::operatorOf(url.toString())), m_clock(clock)
{
    net::RpcConfig rpc;
    rpc.limits = limits();
    const auto heard = std::min(std::chrono::milliseconds(m_config.patience) + kLate,
                                std::chrono::milliseconds(std::chrono::hours(24)));
    rpc.requestTimeoutMs = static_cast<int>(heard.count());
    m_client = std::make_unique<net::RpcClient>(
        rpc, transportFor(url, m_shown, m_config, rpc.requestTimeoutMs, clock), clock);
    m_client->onStatus([this](const net::EndpointStatus& status) {
        if (status.state == net::EndpointState::Unreachable ||
            status.state == net::EndpointState::PutAside ||
            status.state == net::EndpointState::Silent) {
            const std::weak_ptr alive = m_alive;
            const base::Error reason = status.reason;
            lost(reason);
            if (!alive.expired() && m_lostHeard)
                m_lostHeard(reason);
        }
    });
}

RpcSigner::~RpcSigner() = default;

base::Error busySigner()
{
    return {ErrorKind::Refused,
            QStringLiteral("the signer is still asked something else"),
            {},
            QStringLiteral("answer that first, or withdraw it")};
}

bool RpcSigner::start(std::function<bool()> isOpen, std::function<void(base::Error)> fail)
{
    if (m_isOpen && m_isOpen())
        return false;
    m_isOpen = std::move(isOpen);
    m_fail = std::move(fail);
    m_patience = m_clock.after(m_config.patience, [this] {
        lost({ErrorKind::Timeout, QStringLiteral("the signer did not answer in time"), m_shown,
              QStringLiteral("if it asks a person, answer there before you try again: two answers "
                             "may be two transactions")});
    });
    m_client->start();
    return true;
}

void RpcSigner::lost(base::Error reason)
{
    if (reason.where.isEmpty())
        reason.where = m_shown;
    const std::weak_ptr alive = m_alive;
    if (m_isOpen && m_isOpen())
        m_fail(std::move(reason));
    if (!alive.expired())
        settle();
}

void RpcSigner::settle()
{
    const bool asking = m_isOpen && m_isOpen();
    if (!asking && !m_client->isOpen())
        m_client->stop();
}

void RpcSigner::ask(const char* method, const QJsonArray& params, std::function<bool()> isOpen,
                    JsonHandler handler)
{
    constexpr std::chrono::milliseconds kRest{100};
    if (!m_client->isOpen() || m_client->budgetLeft() >= 1) {
        askJson(*m_client, method, params, std::move(handler));
        return;
    }
    // It rests. What waits in the client's queue goes out even when its question is over by then.
    m_rest = m_clock.after(
        kRest, [this, method, params, isOpen = std::move(isOpen), handler = std::move(handler)] {
            if (isOpen())
                ask(method, params, isOpen, handler);
        });
}

Ask RpcSigner::lookBy(const char* method, bool mayMiss, Question<SignerPresence>::Handler handler)
{
    auto opened = begin<SignerPresence>(std::move(handler));
    const auto& question = opened.question;
    if (!question)
        return std::move(opened.ask);
    ask(method, {}, openness(question),
        [this, question, mayMiss](const Result<QJsonValue>& answer) {
            SignerPresence seen;
            if (answer) {
                auto accounts = accountsFromJson(*answer);
                if (!accounts) {
                    question->fail(accounts.error());
                    return;
                }
                seen.accounts = std::move(*accounts);
            } else if (!mayMiss || !isMissing(answer.error())) {
                question->fail(explained(answer.error()));
                return;
            }
            if (!question->isOpen())
                return;
            ask("eth_chainId", {}, openness(question),
                [question, seen](const Result<QJsonValue>& told) mutable {
                    if (told) {
                        if (const auto id = base::quantityFromHex(told->toString().toStdString()))
                            seen.chain = base::ChainId{*id};
                    } else if (told.error().kind != ErrorKind::Refused) {
                        question->fail(told.error());
                        return;
                    }
                    question->answer(std::move(seen));
                });
        });
    return std::move(opened.ask);
}

base::Error RpcSigner::explained(base::Error error)
{
    switch (rpcCode(error)) {
    case 4001:
        error.what = QStringLiteral("refused in the wallet (4001)");
        error.hint = QStringLiteral("nothing was signed");
        break;
    case 4100:
        error.hint = QStringLiteral("let Rollscope use this account, in the wallet");
        break;
    case 4900:
    case 4901:
        error.hint = QStringLiteral("the wallet has no connection to the chain");
        break;
    case 4902:
        error.hint = QStringLiteral("add the chain in the wallet first");
        break;
    default:
        break;
    }
    return error;
}

bool RpcSigner::isMissing(const base::Error& error)
{
    // EIP-1193 4200, JSON-RPC -32601, EIP-1474 -32004, anvil -32602 "data did not match any
    // variant".
    const int code = rpcCode(error);
    if (code == 4200 || code == -32601 || code == -32004)
        return true;
    static const QStringList kWords{
        QStringLiteral("not supported"),   QStringLiteral("unsupported"),
        QStringLiteral("does not exist"),  QStringLiteral("method not found"),
        QStringLiteral("not implemented"), QStringLiteral("did not match any variant")};
    return code < 0 && std::any_of(kWords.begin(), kWords.end(), [&](const QString& words) {
               return error.what.contains(words, Qt::CaseInsensitive);
           });
}

Result<void> RpcSigner::holds(const Result<QJsonValue>& answer, const base::Address& account)
{
    if (!answer)
        return tl::unexpected(explained(answer.error()));
    const auto accounts = accountsFromJson(*answer);
    if (!accounts)
        return tl::unexpected(accounts.error());
    if (std::find(accounts->begin(), accounts->end(), account) == accounts->end())
        return fail(
            ErrorKind::Refused,
            QStringLiteral("the signer does not offer %1").arg(eth::checksumText(account)),
            QStringLiteral("from"),
            QStringLiteral("it offers %1 accounts; choose this one there").arg(accounts->size()));
    return {};
}

} // namespace rollscope::wallet
