#include "stake/positions_seal.hpp"
#include "stake/finding_model.hpp"
#include "stake/stake_export.hpp"

namespace rollscope::ui {

void PositionsSeal::setHost(StakeHost* host)
{
    if (m_host != nullptr)
        disconnect(m_host, nullptr, this, nullptr);
    withdraw();
    m_host = host;
    if (host == nullptr)
        return;
    connect(host, &StakeHost::accountsChanged, this, &PositionsSeal::changed);
    connect(host, &StakeHost::portfolioChanged, this, &PositionsSeal::changed);
    connect(host, &StakeHost::passwordWanted, this, [this](const QString& file) {
        m_passwordFor = file;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

std::optional<StakeAccount> PositionsSeal::account() const
{
    if (m_host == nullptr)
        return std::nullopt;
    for (const auto& one : m_host->accounts())
        if (!one.signer.isEmpty())
            return one;
    return std::nullopt;
}

bool PositionsSeal::isPossible() const
{
    return m_host != nullptr && m_host->portfolio().known && account();
}

void PositionsSeal::sign()
{
    const auto who = account();
    if (m_waiting || !who)
        return;
    m_waiting = true;
    m_keyFile = who->keyFile;
    m_signer = who->signer;
    m_passwordFor.clear();
    m_ask = m_host->signPositions(who->address, [this](const base::Result<QByteArray>& text) {
        m_waiting = false;
        m_passwordFor.clear();
        const auto written = text ? writeDocument(*text, QStringLiteral("json"), m_host->now())
                                  : base::Result<QString>(tl::unexpected(text.error()));
        Q_EMIT changed();
        Q_EMIT finished(written.has_value(), written ? *written : saidText(written.error().text()));
    });
    Q_EMIT changed();
}

void PositionsSeal::givePassword(SecretField* password)
{
    if (m_host == nullptr || password == nullptr || passwordFor().isEmpty() ||
        password->bytes().empty())
        return;
    m_passwordFor.clear();
    m_host->givePassword(password->take());
    Q_EMIT changed();
}

void PositionsSeal::withdraw()
{
    m_ask.cancel();
    m_waiting = false;
    m_passwordFor.clear();
    Q_EMIT changed();
}

} // namespace rollscope::ui
