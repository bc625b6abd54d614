#include "models/chain_detail.hpp"
#include "base/hex.hpp"
#include "format/names.hpp"
#include "models/cost_facts.hpp"
#include "models/verdict_text.hpp"
#include <algorithm>

namespace rollscope::ui {

using series::Window;

static constexpr double kAllSeen = 0.995;

ChainDetail::ChainDetail(QObject* parent)
    : QObject(parent), m_endpoints(this), m_verdict(this), m_ladder(this), m_costs(this),
      m_economics(this), m_sequencers(this)
{}

static const series::Rates& over(const engine::ChainRow& row, Window window)
{
    return row.rates[static_cast<std::size_t>(window)];
}

static QString hashText(const base::Block& head)
{
    const auto hex = base::toQString(base::toHex(head.hash));
    const QString brief = hex.left(8) + u'\u2026' + hex.right(6);
    switch (head.hashCheck) {
    case base::HashCheck::Verified:
        return ChainDetail::tr("%1, verified", "block hash").arg(brief);
    case base::HashCheck::NotComputable:
        return ChainDetail::tr("%1, cannot be verified", "block hash").arg(brief);
    case base::HashCheck::Mismatch:
        return ChainDetail::tr("%1, false", "block hash").arg(brief);
    case base::HashCheck::Pending:
    case base::HashCheck::Unchecked:
        break;
    }
    return ChainDetail::tr("%1, not verified", "block hash").arg(brief);
}

static QString gasText(const base::Block& head, const Formatter& format)
{
    const auto used = format.si(static_cast<double>(head.gasUsed)).text();
    if (!head.gasLimit || *head.gasLimit == 0) {
        return used;
    }
    return ChainDetail::tr("%1, %2 of the limit", "gas, share")
        .arg(used,
             format.share(static_cast<double>(head.gasUsed) / static_cast<double>(*head.gasLimit)));
}

/// Whether what this endpoint shows is what the verdict says; before the first verdict each does.
static bool confirms(const health::Verdict& verdict, std::size_t endpoint)
{
    const auto found =
        std::ranges::find_if(verdict.evidence, [endpoint](const health::Evidence& e) {
            return static_cast<std::size_t>(e.endpoint) == endpoint;
        });
    if (found == verdict.evidence.end()) {
        return verdict.evidence.empty();
    }
    const bool stands =
        verdict.state == health::State::Halted || verdict.state == health::State::Degraded;
    return found->state == health::EndpointState::Ok ||
           (stands && found->state == health::EndpointState::Stuck);
}

/// A rate over a time in which no block came is no rate of now.
static std::optional<double> current(std::optional<double> rate, Window window,
                                     std::optional<qint64> headAgeMs)
{
    return headAgeMs && *headAgeMs > series::windowMs(window) ? std::nullopt : rate;
}

/// Whether less was watched than the window is long; a block that ends it a little early is none.
static bool isShort(const series::Rates& rates, Window window)
{
    constexpr double kWhole = 0.9;
    return rates.spanMs > 0 &&
           rates.spanMs < kWhole * static_cast<double>(series::windowMs(window));
}

/// How long no block came, and from when on that is a halt as things stand.
static QString silenceText(const health::Verdict& v, bool hasHead, const Formatter& format)
{
    if (v.limitMs <= 0 || !hasHead) {
        return {};
    }
    const auto age = format.duration(v.ageMs);
    if (v.cause == health::Cause::NoAnswer) {
        return ChainDetail::tr("%1 without a block; whether it halted, nobody tells", "time")
            .arg(age);
    }
    const auto limit = format.duration(v.haltMs.value_or(v.limitMs));
    return v.haltMs.value_or(v.limitMs) > v.limitMs
               ? ChainDetail::tr("%1 without a block; %2 is a halt, as one operator alone can tell",
                                 "time, time")
                     .arg(age, limit)
               : ChainDetail::tr("%1 without a block; %2 is a halt", "time, time").arg(age, limit);
}

void ChainDetail::updateHead(const engine::ChainRow& row, const engine::Snapshot& snapshot)
{
    const auto now = snapshot.time;
    m_name = row.name;
    m_kind =
        row.network.isEmpty()
            ? stackLabel(row.stack)
            : tr("%1, %2", "stack, network").arg(stackLabel(row.stack), networkText(row.network));
    m_state = shownState(row, snapshot);
    m_stateText = ui::stateText(m_state);
    m_head = row.head ? m_format.integer(row.head->number) : QString(kNone);
    const auto age = headAgeMs(row, now);
    m_age = age ? m_format.duration(*age) : QString(kNone);
    m_stale = headIsStale(row, now);
    m_baseFee = row.head && row.head->baseFeePerGas
                    ? m_format.gasPrice(*row.head->baseFeePerGas).text()
                    : QString(kNone);
    QStringList voices;
    for (std::size_t i = 0; i < row.endpoints.size(); ++i) {
        const auto& endpoint = row.endpoints[i];
        const auto name = operatorText(endpoint.spec.operatorName);
        if (endpoint.active && endpoint.status.state == net::EndpointState::Ok &&
            confirms(row.verdict, i) && !voices.contains(name)) {
            voices << name;
        }
    }
    m_voices = m_format.locale().createSeparatedList(voices);
}

void ChainDetail::updateVerdict(const engine::ChainRow& row, base::UnixMs now)
{
    const auto& v = row.verdict;
    m_verdict.update(row);
    m_since =
        v.since.value > 0
            ? tr("%1 for %2", "state, time").arg(m_stateText, m_format.duration(now - v.since))
            : QString();
    m_silence = silenceText(v, row.head.has_value(), m_format);
    m_posts = row.postedAt.has_value();
    m_carriesBlobs = row.stack == u"ethereum" && row.head && row.head->blobGasUsed.has_value();
    m_deadline.clear();
    if (row.deadline && row.deadline->rule != health::DeadlineRule::None) {
        const auto left = m_format.duration(row.deadline->at - now);
        m_deadline = row.deadline->rule == health::DeadlineRule::OpSequencingWindow
                         ? tr("sequencing window ends in %1").arg(left)
                         : tr("forced inclusion from %1 on").arg(left);
    }
    m_rollback.clear();
    if (const auto& r = row.lastRollback) {
        const auto back = std::ranges::count_if(
            r->txs, [](const health::DroppedTx& tx) { return tx.backIn.has_value(); });
        m_rollback = tr("last rollback %1 ago: %2 blocks, %3 of %4 transactions back",
                        "time, depth, number, number")
                         .arg(m_format.duration(now - r->at), m_format.integer(r->depth),
                              m_format.integer(static_cast<quint64>(back)),
                              m_format.integer(r->txs.size() + r->txsUnknown));
    }
}

void ChainDetail::update(const engine::ChainRow& row, const engine::Snapshot& snapshot)
{
    const auto now = snapshot.time;
    std::optional<quint64> head;
    if (row.head) {
        head = row.head->number;
    }
    m_endpoints.update(row.endpoints, head, now);

    const auto none = QString(kNone);
    const auto age = headAgeMs(row, now);
    const auto rates = [&](auto member) {
        bool lessSeen = false, any = false;
        const auto rate = [&](Window window) {
            const auto& of = over(row, window);
            auto value = current(of.*member, window, age);
            // A window longer than one that was not watched whole holds the same blocks: once is
            // enough, with the time that they are of.
            if (std::exchange(lessSeen, lessSeen || isShort(of, window))) {
                value.reset();
            }
            any = any || value;
            return value && lessSeen ? tr("%1 (%2)", "rate, time that it is of")
                                           .arg(m_format.rate(value),
                                                m_format.duration(static_cast<qint64>(of.spanMs)))
                                     : m_format.rate(value);
        };
        const auto ten = rate(Window::S10), minute = rate(Window::M1), hour = rate(Window::H1);
        return any ? tr("%1 · %2 · %3", "rates over 10 s, 1 min, 1 h").arg(ten, minute, hour)
                   : none;
    };
    const auto lag = [&](std::optional<quint64> number, std::optional<qint64> timestamp) {
        if (!number || !row.head) {
            return none;
        }
        const auto blocks = row.head->number > *number ? row.head->number - *number : 0;
        const auto text =
            tr("%1 block(s)", "number", static_cast<int>(std::min(blocks, quint64(1) << 30)))
                .arg(m_format.integer(blocks));
        return timestamp
                   ? tr("%1, %2", "blocks, time")
                         .arg(text, m_format.duration((row.head->timestamp - *timestamp) * 1000))
                   : text;
    };

    updateHead(row, snapshot);
    updateVerdict(row, now);
    const CostFacts facts(m_format);
    m_ladder.update(facts.ladder(row));
    m_costs.update(facts.costs(row, now));
    m_economics.update(facts.economics(row));
    m_sequencers.update(facts.sequencers(row));
    m_reason = shownReason(row, snapshot, m_format);
    m_tps = rates(&series::Rates::tps);
    const double seen = over(row, Window::M1).coverage;
    if (m_tps != none && seen < kAllSeen) {
        m_tps = tr("%1 (%2 seen)", "rates, share of the blocks").arg(m_tps, m_format.share(seen));
    }
    m_userTps = rates(&series::Rates::userTps);
    const auto& minute = over(row, Window::M1);
    m_blockTime = !minute.blockTimeMs     ? none
                  : minute.blockTimeP95Ms ? tr("%1, 95% within %2")
                                                .arg(m_format.latency(*minute.blockTimeMs),
                                                     m_format.latency(*minute.blockTimeP95Ms))
                                          : m_format.latency(*minute.blockTimeMs);
    m_headTime = row.head ? m_format.moment({row.head->timestamp * 1000}) : none;
    m_headHash = row.head ? hashText(*row.head) : none;
    m_gas = row.head ? gasText(*row.head, m_format) : none;
    m_safeLag = lag(row.tags.safe, row.tags.safeTimestamp);
    m_finalizedLag = lag(row.tags.finalized, row.tags.finalizedTimestamp);
    m_traffic = tr("%1 in, %2 out").arg(m_format.bytes(row.bytesIn), m_format.bytes(row.bytesOut));
    m_counted = m_format.integer(row.blocksCounted);
    if (row.holesOpen > 0) {
        m_counted = tr("%1, %2 being fetched").arg(m_counted, m_format.integer(row.holesOpen));
    }
    Q_EMIT changed();
}

} // namespace rollscope::ui
