#include "history/report_figures.hpp"
#include "charts/columns.hpp"
#include "charts/time_ticks.hpp"
#include "charts/value_scale.hpp"
#include <QCoreApplication>
#include <cmath>
#include <numeric>

namespace rollscope::ui {

namespace {

constexpr std::size_t kNamed = 7; ///< beyond them the rest is one
constexpr int kTimes = 12, kClasses = 8;
constexpr qint64 kDay = 86'400'000;

double middle(const series::Column& c)
{
    return (static_cast<double>(c.first) + static_cast<double>(c.last)) / 2;
}

double columnSeconds(const ReportFigures::Chain& chain, std::size_t columns)
{
    return columns == 0 ? 0 : (chain.to - chain.from) / 1000 / static_cast<double>(columns);
}

} // namespace

bool ReportFigures::isDrawable() const
{
    return QCoreApplication::instance()->inherits("QApplication");
}

void ReportFigures::gather(const QList<QObject*>& histories, const QStringList& names)
{
    m_histories.clear();
    for (auto* object : histories) {
        m_histories.emplace_back(qobject_cast<ChainHistory*>(object));
    }
    m_names = names;
    if (!m_posted) {
        m_posted = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_posted = false;
                count();
            },
            Qt::QueuedConnection);
    }
}

void ReportFigures::count()
{
    std::vector<Chain> chains;
    for (std::size_t i = 0; i < m_histories.size(); ++i) {
        if (const auto& history = m_histories[i]; history != nullptr) {
            chains.push_back({m_names.value(static_cast<qsizetype>(i)), history->tps(),
                              history->gas(), history->blockTime(), history->from(),
                              history->to()});
        }
    }
    setChains(chains);
}

void ReportFigures::setChains(const std::vector<Chain>& chains)
{
    m_subject = chains.empty() ? QString() : chains.front().name;
    countShares(chains);
    m_intervalLabels.clear();
    m_intervalShares.clear();
    if (!chains.empty()) {
        countIntervals(chains.front());
    }
    countGas(chains);
    Q_EMIT changed();
}

void ReportFigures::countShares(const std::vector<Chain>& chains)
{
    std::vector<double> sums;
    double known = 0, columns = 0;
    for (const auto& chain : chains) {
        const auto line = chain.tps.columns();
        double sum = 0;
        for (const auto& c : line) {
            sum += c.gap ? 0 : middle(c) * columnSeconds(chain, line.size());
            known += c.gap ? 0 : 1;
        }
        columns += static_cast<double>(line.size());
        sums.push_back(sum);
    }
    m_known = columns > 0 ? known / columns : 0;
    m_order.resize(chains.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::ranges::stable_sort(m_order, std::greater<>(), [&sums](std::size_t i) { return sums[i]; });
    const double total = std::accumulate(sums.begin(), sums.end(), 0.0);
    m_shares.clear();
    double rest = 0;
    const auto add = [&](const QString& name, double value) {
        m_shares << QVariantMap{{QStringLiteral("name"), name},
                                {QStringLiteral("value"), value},
                                {QStringLiteral("share"), total > 0 ? value / total : 0.0}};
    };
    for (std::size_t rank = 0; rank < m_order.size(); ++rank) {
        const auto i = m_order[rank];
        if (rank < kNamed) {
            if (sums[i] > 0) {
                add(chains[i].name, sums[i]);
            }
        } else {
            rest += sums[i];
        }
    }
    if (rest > 0) {
        add(tr("others", "chains"), rest);
    }
}

/// A column of width w that shows an interval v stands for w / v blocks.
void ReportFigures::countIntervals(const Chain& chain)
{
    const auto line = chain.blockTime.columns();
    std::vector<std::pair<double, double>> blocks; // interval in s, how many
    double most = 0;
    for (const auto& c : line) {
        const double seconds = c.gap ? 0 : middle(c) / 1000;
        if (seconds > 0) {
            const double count = std::max(columnSeconds(chain, line.size()) / seconds, 1e-9);
            blocks.emplace_back(seconds, count);
            most = std::max(most, seconds);
        }
    }
    if (blocks.empty()) {
        return;
    }
    const double step = niceStep(most, kClasses - 1);
    std::array<double, kClasses + 1> counts{};
    double total = 0;
    for (const auto& [seconds, count] : blocks) {
        counts[std::min<std::size_t>(static_cast<std::size_t>(seconds / step), kClasses)] += count;
        total += count;
    }
    const auto last = static_cast<std::size_t>(most / step);
    const QLocale locale;
    const int decimals = decimalsFor(step);
    for (std::size_t i = 0; i <= std::min<std::size_t>(last, kClasses); ++i) {
        const double low = static_cast<double>(i) * step;
        m_intervalLabels << QString(locale.toString(low, 'f', decimals) + u'\u2013' +
                                    locale.toString(low + step, 'f', decimals));
        m_intervalShares << counts[i] / total * 100;
    }
}

void ReportFigures::countGas(const std::vector<Chain>& chains)
{
    m_gasSets.clear();
    m_gasTimes.clear();
    if (chains.empty()) {
        return;
    }
    const double from = chains.front().from, to = chains.front().to;
    const auto span = static_cast<qint64>(to - from);
    for (int i = 0; i < kTimes; ++i) {
        const auto at = static_cast<qint64>(from + (to - from) * i / kTimes);
        m_gasTimes << (span <= kDay ? clockLabel(at, QLocale()) : momentLabel(at, kDay, QLocale()));
    }
    std::vector<double> rest(kTimes);
    bool others = false;
    const auto add = [this](const QString& name, const std::vector<double>& values) {
        QVariantList list;
        for (const double value : values) {
            list << value;
        }
        m_gasSets << QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("values"), list}};
    };
    for (std::size_t rank = 0; rank < m_order.size(); ++rank) {
        const auto& chain = chains[m_order[rank]];
        const auto line = chain.gas.columns();
        std::vector<double> sums(kTimes);
        for (std::size_t t = 0; t < kTimes && !line.empty(); ++t) {
            const auto begin = line.size() * t / kTimes, end = line.size() * (t + 1) / kTimes;
            sums[t] = factsOf(line.subspan(begin, end - begin)).mean;
        }
        if (rank < kNamed) {
            if (std::ranges::any_of(sums, [](double v) { return v > 0; })) {
                add(chain.name, sums);
            }
            continue;
        }
        others = true;
        for (std::size_t t = 0; t < kTimes; ++t) {
            rest[t] += sums[t];
        }
    }
    if (others) {
        add(tr("others", "chains"), rest);
    }
    double most = 0;
    for (int t = 0; t < kTimes; ++t) {
        double sum = 0;
        for (const auto& set : std::as_const(m_gasSets)) {
            sum += set.toMap().value(QStringLiteral("values")).toList().value(t).toDouble();
        }
        most = std::max(most, sum);
    }
    m_gasStep = niceStep(most, 4);
    m_gasTop = std::max(1.0, std::ceil(most / m_gasStep - 1e-9)) * m_gasStep;
}

} // namespace rollscope::ui
