#include "stake/staking.hpp"
#include "eth/address.hpp"
#include "format/trouble_text.hpp"
#include "qml_single.hpp"
#include "review/review_words.hpp"
#include "stake/file_words.hpp"
#include "stake/stake_export.hpp"
#include "stake/stake_text.hpp"
#include <QQmlEngine>

namespace rollscope::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kTickMs = 5000;

} // namespace

Staking::Staking(QObject* parent)
    : QObject(parent), m_cards(this), m_detail(this), m_wizard(this), m_doubt(m_wizard, this),
      m_positions(this), m_asks(this), m_activity(this), m_sequencers(this), m_seal(this),
      m_vaults(this)
{
    connect(&m_seal, &PositionsSeal::finished, this, &Staking::exported);
    connect(&m_detail, &ProtocolDetail::chosen, this, [this] {
        m_detail.take(m_host == nullptr ? std::vector<StakeReading>() : m_host->readings());
    });
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        takeReadings();
        takePortfolio();
        m_wizard.watch();
    });
}

void Staking::provide(QQmlEngine& engine)
{
    lendSingle(engine, this);
}

Staking* Staking::create(QQmlEngine* engine, QJSEngine*)
{
    return lentSingle<Staking>(engine);
}

void Staking::setHost(StakeHost* host)
{
    if (m_host != nullptr)
        disconnect(m_host, nullptr, this, nullptr);
    m_host = host;
    m_doubt.setHost(host);
    m_wizard.setHost(host);
    m_seal.setHost(host);
    m_vaults.setHost(host);
    if (host != nullptr) {
        connect(host, &StakeHost::conditionChanged, this, &Staking::changed);
        connect(host, &StakeHost::accountsChanged, this, &Staking::changed);
        connect(host, &StakeHost::troubleChanged, this, &Staking::changed);
        connect(host, &StakeHost::readingsChanged, this, &Staking::takeReadings);
        connect(host, &StakeHost::flowsChanged, this, &Staking::takePortfolio);
        connect(host, &StakeHost::portfolioChanged, this, &Staking::takePortfolio);
        connect(host, &StakeHost::sequencersChanged, this,
                [this] { m_sequencers.take(m_host->sequencers()); });
        m_sequencers.take(host->sequencers());
        m_tick.start();
    } else {
        m_sequencers.take({});
        m_tick.stop();
    }
    takeReadings();
    takePortfolio();
}

void Staking::setBook(ReviewBook* book)
{
    m_wizard.setBook(book);
}

void Staking::open(const QString& dataDir)
{
    m_wizard.setFile(dataDir + QStringLiteral("/stake-wizard.json"));
}

void Staking::retranslate()
{
    takeReadings();
    takePortfolio();
    m_sequencers.take(m_host == nullptr ? SequencerView{} : m_host->sequencers());
    m_wizard.retranslate();
}

void Staking::takeReadings()
{
    static const std::vector<StakeReading> kNothing;
    const auto& readings = m_host == nullptr ? kNothing : m_host->readings();
    m_cards.take(readings, m_host == nullptr ? base::UnixMs{} : m_host->now());
    m_detail.take(readings);
    Q_EMIT changed();
}

void Staking::takePortfolio()
{
    static const PortfolioView kNothing;
    static const std::vector<StakeFlow> kNoFlows;
    const auto& view = m_host == nullptr ? kNothing : m_host->portfolio();
    m_positions.take(view, m_host == nullptr ? base::UnixMs{} : m_host->now());
    m_asks.take(view.asks);
    m_activity.take(m_host == nullptr ? kNoFlows : m_host->flows(), view);
    Q_EMIT changed();
}

void Staking::wake()
{
    ++m_awake;
    if (m_host != nullptr)
        m_host->wake();
}

void Staking::sleep()
{
    if (--m_awake == 0 && m_host != nullptr)
        m_host->sleep();
}

void Staking::refresh(const QString& protocol)
{
    if (m_host != nullptr)
        m_host->refresh(protocol);
}

bool Staking::claim(const QString& position)
{
    const auto* const row = m_positions.find(position);
    if (row == nullptr || !row->canClaim)
        return false;
    StakeOrder order{row->protocol, row->claim, {}, {}, {}};
    if (const auto account = eth::parseAddress(row->account.toStdString()))
        order.account = *account;
    order.texts = row->claimTexts;
    if (m_wizard.isSigning()) {
        Q_EMIT refused(tr("A signer is being asked for something else. Answer it, or take the "
                          "question back under Stake; then claim."));
        return false;
    }
    return m_wizard.beginWith(order);
}

bool Staking::leaveWizard()
{
    if (m_wizard.isSigning()) {
        Q_EMIT refused(tr("A signer is being asked for something else. Answer it, or take the "
                          "question back under Stake; then this can be begun."));
        return false;
    }
    m_wizard.leave();
    return true;
}

QString Staking::choose(const QString& protocol, const QString& text, bool show)
{
    if (m_host == nullptr)
        return tr("Nothing can be read now.");
    if (text.trimmed().isEmpty())
        return tr("Type it first.");
    const auto chosen = m_host->choose(protocol, text, show);
    return chosen ? QString() : saidText(chosen.error().text());
}

void Staking::exportTo(const QString& format)
{
    if (m_host == nullptr)
        return;
    if (format == u"signed") {
        m_seal.sign();
        return;
    }
    const bool csv = format == u"csv";
    const auto written =
        writeDocument(csv ? m_host->historyCsv() : m_host->positionsJson(),
                      csv ? QStringLiteral("csv") : QStringLiteral("json"), m_host->now());
    if (written)
        Q_EMIT exported(true, *written);
    else
        Q_EMIT exported(false, saidText(written.error().text()));
}

Staking::Condition Staking::condition() const
{
    if (m_host == nullptr)
        return Absent;
    switch (m_host->condition()) {
    case StakeCondition::Absent:
        return Absent;
    case StakeCondition::Offline:
        return Offline;
    case StakeCondition::Recording:
        return Recording;
    case StakeCondition::Ready:
        break;
    }
    return Known;
}

bool Staking::isReading() const
{
    return m_host != nullptr &&
           std::ranges::any_of(m_host->readings(), [](const StakeReading& one) {
               return one.state == StakeReading::State::Waiting;
           });
}

bool Staking::isWatching() const
{
    return m_host != nullptr && !m_host->accounts().empty();
}

bool Staking::isPortfolioKnown() const
{
    return m_host != nullptr && m_host->portfolio().known;
}

QString Staking::portfolioTrouble() const
{
    return m_host == nullptr || m_host->portfolio().trouble.isEmpty()
               ? QString()
               : saidText(m_host->portfolio().trouble);
}

QString Staking::trouble() const
{
    const auto told = m_host == nullptr ? StakeTrouble() : m_host->trouble();
    return told.words.isEmpty() ? QString() : saidText(told.words);
}

bool Staking::isBlocked() const
{
    return m_host != nullptr && m_host->trouble().blocks;
}

void Staking::dismissTrouble()
{
    if (m_host != nullptr)
        m_host->dismissTrouble();
}

Staking::History Staking::history() const
{
    return m_host == nullptr ? HistoryReading : static_cast<History>(m_host->portfolio().history);
}

/// Of what came and went: that it is missing, or from when on it is known.
QString Staking::historyGap(const PortfolioGap& gap)
{
    const QString protocols = safeText(gap.protocol);
    if (gap.days > 0)
        return tr("What came and went before the last %1 days is not known: %2. The node does not "
                  "look further back.",
                  "days, protocols")
            .arg(QString::number(gap.days), protocols);
    return (gap.skipped ? tr("What came and went is not known: %1. %2", "protocols, why")
                        : tr("What came and went is not whole: %1. %2", "protocols, why"))
        .arg(protocols, saidText(gap.why));
}

QStringList Staking::portfolioGaps() const
{
    QStringList out;
    if (m_host == nullptr)
        return out;
    for (const auto& gap : m_host->portfolio().gaps) {
        const QString why = safeText(troubleText(gap.why, fileWords));
        const QString protocol = safeText(gap.protocol);
        QStringList titles;
        for (const auto& title : gap.titles)
            titles << filedText(title);
        const QString what =
            titles.isEmpty()
                ? protocol
                : tr("%1, %2", "protocol, positions").arg(protocol, titles.join(u", "_s));
        const QString line =
            gap.history   ? historyGap(gap)
            : gap.skipped ? tr("%1 is not in this list: %2", "protocol, why").arg(what, why)
            : gap.accountName.isEmpty()
                ? tr("%1 is not whole: %2", "protocol and positions, why").arg(what, why)
                : tr("%1 of %2 is not whole: %3", "protocol and positions, account, why")
                      .arg(what, safeText(gap.accountName), why);
        if (!out.contains(line))
            out << line;
    }
    return out;
}

QString Staking::portfolioWords() const
{
    if (!isPortfolioKnown())
        return {};
    const auto& view = m_host->portfolio();
    return tr("%n address(es)", nullptr, view.addresses) + QStringLiteral(" · ") +
           tr("%n request(s)", nullptr, view.requests) + QStringLiteral(" · ") +
           tr("%1 ago").arg(Formatter().brief(m_host->now() - view.at));
}

} // namespace rollscope::ui
