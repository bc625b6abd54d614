#include "models/chain_detail.hpp"
#include "base/hex.hpp"

namespace rollscope::ui {

using series::Window;

ChainDetail::ChainDetail(QObject* parent) : QObject(parent), m_endpoints(this) {}

static const series::Rates& over(const engine::ChainRow& row, Window window)
{
    return row.rates[static_cast<std::size_t>(window)];
}

void ChainDetail::update(const engine::ChainRow& row, base::UnixMs now)
{
    std::optional<quint64> head;
    if (row.head) {
        head = row.head->number;
    }
    m_endpoints.update(row.endpoints, head, now);

    const auto none = QString(kNone);
    const auto rates = [&](auto member) {
        return tr("%1 · %2 · %3", "rates over 10 s, 1 min, 1 h")
            .arg(m_format.rate(over(row, Window::S10).*member),
                 m_format.rate(over(row, Window::M1).*member),
                 m_format.rate(over(row, Window::H1).*member));
    };
    const auto lag = [&](std::optional<quint64> number, std::optional<qint64> timestamp) {
        if (!number || !row.head) {
            return none;
        }
        const auto blocks = row.head->number > *number ? row.head->number - *number : 0;
        const auto text =
            tr("%n block(s)", nullptr, static_cast<int>(std::min(blocks, quint64(1) << 30)));
        return timestamp
                   ? tr("%1, %2", "blocks, time")
                         .arg(text, m_format.duration((row.head->timestamp - *timestamp) * 1000))
                   : text;
    };

    m_reason = row.stateReason;
    m_tps = rates(&series::Rates::tps);
    m_userTps = rates(&series::Rates::userTps);
    const auto& minute = over(row, Window::M1);
    m_blockTime = !minute.blockTimeMs     ? none
                  : minute.blockTimeP95Ms ? tr("%1, 95% within %2")
                                                .arg(m_format.latency(*minute.blockTimeMs),
                                                     m_format.latency(*minute.blockTimeP95Ms))
                                          : m_format.latency(*minute.blockTimeMs);
    m_headTime = row.head ? m_format.moment({row.head->timestamp * 1000}) : none;
    m_headHash = row.head ? base::toQString(base::toHex(row.head->hash)) : QString();
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
