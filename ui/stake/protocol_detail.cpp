#include "stake/protocol_detail.hpp"
#include "format/address_text.hpp"
#include "stake/card_words.hpp"
#include "stake/stake_text.hpp"

namespace rollscope::ui {
namespace {

/// Rows of a reading, in the order in which one should doubt.
class Rows
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::ProtocolDetail)
public:
    explicit Rows(const StakeReading& reading) : m_reading(reading) {}

    std::vector<ReviewRow> run()
    {
        rates();
        money();
        for (const auto& proxy : m_reading.health.proxies)
            admin(proxy);
        if (m_reading.sequencer) {
            add(tr("Its sequencer"), sequencerText(*m_reading.sequencer));
            add(tr("Concentration"), shareText(*m_reading.sequencer));
        }
        for (const auto& unknown : m_reading.health.unknown)
            warn(tr("Not known"), saidText(unknown), {});
        return std::move(m_rows);
    }

private:
    void add(const QString& label, const QString& words, const QString& raw = {},
             const QString& note = {})
    {
        m_rows.push_back({label, words, raw, note, {}, 0, ReviewTone::Plain});
    }
    void warn(const QString& label, const QString& words, const QString& note)
    {
        m_rows.push_back({label, words, {}, note, {}, 0, ReviewTone::Warn});
    }

    void rates()
    {
        const auto& rates = m_reading.health.rates;
        if (!m_reading.protocol->health.rate)
            return;
        const QString by =
            tr("7 d %1, 30 d %2, 90 d %3")
                .arg(yearlyText(rates.week), yearlyText(rates.month), yearlyText(rates.quarter));
        add(tr("A year, by the contract's rate"), by);
        add(tr("A year, by reward events"), yearlyText(rates.rewards), {},
            rates.rewards.percent ? QString() : saidText(rates.rewards.why));
        add(tr("A year, as it claims"), yearlyText(rates.claimed),
            m_reading.protocol->health.claimed,
            rates.claimed.percent ? QString() : saidText(rates.claimed.why));
        for (const auto& one : rates.disagreements)
            warn(tr("They differ"), saidText(one), {});
    }

    void money()
    {
        const auto& health = m_reading.health;
        const auto& spec = m_reading.protocol->health;
        const auto text = [this](const QString& token, const base::Wei& amount) {
            return tokenText(*m_reading.protocol, m_reading.facts, token, amount);
        };
        if (health.peg)
            add(tr("A share gives back"),
                tr("%1 of its rate", "percent").arg(percentText(*health.peg * 100)));
        if (health.size && spec.size)
            add(tr("Everything staked"), text(spec.size->token, *health.size));
        if (health.queue && spec.queue) {
            const QString words = tr("owes %1, holds %2", "exit queue")
                                      .arg(text(spec.queue->token, health.queue->liabilities),
                                           text(spec.queue->token, health.queue->balance));
            if (health.queue->ratio().value_or(1) < 1)
                warn(tr("Exit queue"), words,
                     tr("Who leaves now may have to wait for more to come in"));
            else
                add(tr("Exit queue"), words);
        }
        if (health.rewardAge)
            add(tr("Last reward"),
                tr("%1 ago").arg(Formatter().duration(*health.rewardAge * 1000)));
    }

    void admin(const stake::ProxyHealth& proxy)
    {
        const auto role = m_reading.protocol->roles.find(proxy.role);
        const QString title =
            filedText(role == m_reading.protocol->roles.end() ? proxy.role : role->second.title);
        const QString label = tr("Who can replace %1", "contract").arg(title);
        const QString words = controllerText(proxy.controller);
        const QString full =
            proxy.controller.address ? fullAddress(*proxy.controller.address) : QString();
        if (proxy.changed)
            m_rows.push_back({label,
                              words,
                              full,
                              tr("Its code was replaced since your last visit"),
                              {},
                              0,
                              ReviewTone::Warn});
        else
            add(label, words, full,
                proxy.verified ? tr("The code is the one that was read") : QString());
    }

    const StakeReading& m_reading;
    std::vector<ReviewRow> m_rows;
};

} // namespace

ProtocolDetail::ProtocolDetail(QObject* parent)
    : QObject(parent), m_figures(this), m_findings(this), m_ways(this)
{}

void ProtocolDetail::setProtocol(const QString& protocol)
{
    if (protocol == m_protocol)
        return;
    m_protocol = protocol;
    Q_EMIT chosen();
}

void ProtocolDetail::take(const std::vector<StakeReading>& readings)
{
    const auto found = std::ranges::find_if(readings, [this](const StakeReading& one) {
        return one.protocol != nullptr && one.protocol->id == m_protocol;
    });
    m_found = found != readings.end();
    m_actions.clear();
    m_titles.clear();
    m_typed.clear();
    m_address.clear();
    m_watchWords.clear();
    if (!m_found) {
        m_findings.setRows({});
        m_ways.clear();
        m_figures.set({});
        Q_EMIT changed();
        return;
    }
    const auto& protocol = *found->protocol;
    m_name = protocol.name;
    m_note = protocol.note.isEmpty() ? QString() : filedText(protocol.note);
    m_typed = typedText(protocol);
    m_address = protocol.typed ? fullAddress(*protocol.typed) : QString();
    m_origin = found->block == 0 ? QString()
                                 : tr("Block %1 by %2, %3")
                                       .arg(Formatter().integer(found->block), found->endpoint,
                                            Formatter().moment(found->at));
    if (!found->trouble.isEmpty())
        m_origin = tr("It could not be read: %1. It is tried again by itself while this page is "
                      "open.",
                      "why")
                       .arg(saidText(found->trouble));
    if (protocol.support == stake::Support::Watch)
        m_watchWords = tr("Rollscope watches this one: positions and health are read, nothing is "
                          "signed. Its calls can be written for another wallet with "
                          "“rollscope stake plan”.");
    else
        for (const auto& action : protocol.actions) {
            m_actions << action.id;
            m_titles << filedText(action.title);
        }
    m_figures.set(found->state == StakeReading::State::Known ? Rows(*found).run()
                                                             : std::vector<ReviewRow>());
    m_findings.setRows(rowsOf(found->health.findings));
    m_ways.take(protocol, found->facts, found->ways);
    Q_EMIT changed();
}

} // namespace rollscope::ui
