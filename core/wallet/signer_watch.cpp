#include "wallet/signer_watch.hpp"
#include "net/transport_factory.hpp"
#include "wallet/eip1193_signer.hpp"

namespace rollscope::wallet {

using base::ErrorKind;
using base::fail;
using base::Result;
using State = SignerSight::State;

SignerWatch::SignerWatch(const SignerLink& link, base::Clock& clock) : m_link(link), m_clock(clock)
{}

SignerWatch::~SignerWatch() = default;

Result<std::unique_ptr<SignerWatch>> SignerWatch::make(const SignerLink& link, base::Clock& clock)
{
    std::unique_ptr<SignerWatch> watch(new SignerWatch(link, clock));
    if (const auto made = watch->signer(); !made)
        return tl::unexpected(made.error());
    if (net::maskedUrl(link.url) != link.url)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("a password or key has no place in an address that is kept"),
                    QStringLiteral("url"),
                    QStringLiteral("let the signer listen on this machine without one"));
    return watch;
}

Result<std::unique_ptr<RpcSigner>> SignerWatch::signer() const
{
    RpcSignerConfig config;
    config.url = m_link.url;
    if (m_link.kind == SignerKind::Web3Signer) {
        auto made = Web3Signer::make(config, m_clock);
        if (!made)
            return tl::unexpected(made.error());
        return std::move(*made);
    }
    auto made = Eip1193Signer::make(config, m_clock);
    if (!made)
        return tl::unexpected(made.error());
    return std::move(*made);
}

void SignerWatch::connect(bool mayAsk)
{
    disconnect();
    auto made = signer();
    if (!made) {
        become({State::Refused, {}, {}, made.error()});
        return;
    }
    m_signer = std::move(*made);
    m_signer->onLost([this](const base::Error& reason) {
        if (m_sight.state == State::Connected)
            gone(reason);
    });
    become({State::Connecting, {}, {}, {}});
    look(mayAsk);
}

void SignerWatch::disconnect()
{
    m_next.cancel();
    m_ask.cancel();
    m_signer.reset();
    become({});
}

void SignerWatch::look(bool mayAsk)
{
    m_ask =
        m_signer->look(mayAsk, [this](const Result<SignerPresence>& presence) { heard(presence); });
    // A person may take minutes; what nobody is asked is answered at once or not at all.
    constexpr std::chrono::milliseconds kQuiet{10'000};
    if (mayAsk)
        return;
    m_next = m_clock.after(kQuiet, [this] {
        m_ask.cancel();
        gone({ErrorKind::Timeout, QStringLiteral("did not answer in time"), m_signer->name(), {}});
    });
}

void SignerWatch::heard(const Result<SignerPresence>& presence)
{
    m_next = m_clock.after(kPause, [this] { look(false); });
    if (!presence) {
        const auto& reason = presence.error();
        if (reason.kind != ErrorKind::Refused) {
            gone(reason);
            return;
        }
        m_next.cancel(); // who said no is not asked again by itself
        become({State::Refused, {}, {}, reason});
        return;
    }
    SignerSight seen{State::Connected, {}, presence->chain, {}};
    seen.accounts = presence->accounts.value_or(m_sight.accounts);
    become(std::move(seen));
}

void SignerWatch::gone(const base::Error& reason)
{
    become({State::Lost, {}, {}, reason});
    m_next = m_clock.after(kPause, [this] { look(false); });
}

void SignerWatch::become(SignerSight sight)
{
    const bool same = sight.state == m_sight.state && sight.accounts == m_sight.accounts &&
                      sight.chain == m_sight.chain && sight.reason.text() == m_sight.reason.text();
    m_sight = std::move(sight);
    if (!same && m_changed)
        m_changed();
}

} // namespace rollscope::wallet
