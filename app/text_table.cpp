#include "text_table.hpp"
#include "operator_names.hpp"
#include <QDateTime>
#include <algorithm>
#include <cstdio>

namespace rollscope::app {
namespace {

std::string cell(const std::string& text, int width)
{
    char buffer[128];
    std::snprintf(buffer, sizeof buffer, "%*s", width, text.c_str());
    return buffer;
}

std::string figure(const std::optional<double>& value, const char* format)
{
    if (!value)
        return "–";
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, format, *value);
    return buffer;
}

/// Pads by code points, so that the dash of "unknown" keeps its column.
std::string padded(const std::string& text, int width)
{
    const auto shown = QString::fromStdString(text).size();
    return std::string(static_cast<std::size_t>(std::max<qsizetype>(0, width - shown)), ' ') + text;
}

/// Who says that the chain is as its state says; a column of its own width.
std::string sayingSo(const engine::ChainRow& row)
{
    constexpr int kWidth = 28;
    std::vector<registry::EndpointSpec> endpoints;
    for (const auto& view : row.endpoints)
        endpoints.push_back(view.spec);
    const QString cell = operatorsCell(operatorsSayingSo(row.verdict, endpoints), kWidth);
    return cell.leftJustified(kWidth).toStdString();
}

/// Worst first; unknown is never well.
int severity(engine::LiveState state)
{
    using engine::LiveState;
    static constexpr std::array kWorstFirst{
        LiveState::Halted,   LiveState::RolledBack, LiveState::Backfilling, LiveState::Stalled,
        LiveState::Degraded, LiveState::Unknown,    LiveState::Starting,    LiveState::Live};
    return static_cast<int>(std::find(kWorstFirst.begin(), kWorstFirst.end(), state) -
                            kWorstFirst.begin());
}

} // namespace

std::string overviewTable(const engine::Snapshot& snapshot)
{
    std::string out;
    if (snapshot.source.kind != engine::SourceInfo::Kind::Live)
        out += "TAPE, not live: " + snapshot.source.text.toStdString() + "\n";
    out += QDateTime::fromMSecsSinceEpoch(snapshot.time.value, Qt::UTC)
               .toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_qs)
               .toStdString();
    out +=
        "\nchain                state          block         age s      TPS   Mgas/s  base fee gwei"
        "  coverage  endpoints  operators that say so         reason\n";
    std::vector<const engine::ChainRow*> rows;
    for (const auto& row : snapshot.chains)
        rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) {
        return severity(a->state) < severity(b->state);
    });
    for (const auto* row : rows) {
        const auto& rates = row->rates[static_cast<std::size_t>(series::Window::M1)];
        std::optional<double> age, fee, coverage;
        if (row->head)
            age = static_cast<double>(snapshot.time - row->headSeen) / 1000;
        if (row->head && row->head->baseFeePerGas)
            fee = row->head->baseFeePerGas->toDouble() / 1e9;
        if (rates.lastBlock != 0)
            coverage = rates.coverage;
        std::string name = row->name.toStdString().substr(0, 19);
        name.resize(21, ' ');
        std::string state = health::nameOf(row->state);
        state.resize(12, ' ');
        out += name + state + padded(row->head ? std::to_string(row->head->number) : "–", 11) +
               padded(figure(age, "%.1f"), 10) + padded(figure(rates.tps, "%.2f"), 9) +
               padded(figure(rates.mgasPerSecond, "%.3f"), 9) + padded(figure(fee, "%.4f"), 15) +
               padded(figure(coverage, "%.3f"), 10) +
               cell(std::to_string(row->endpointsOk) + "/" + std::to_string(row->endpointsActive),
                    11) +
               "  " + sayingSo(*row) + "  " + row->stateReason.toStdString() + "\n";
    }
    for (const auto& notice : snapshot.notices)
        out += "note: " + notice.toStdString() + "\n";
    return out;
}

} // namespace rollscope::app
