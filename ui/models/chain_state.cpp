#include "models/chain_state.hpp"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace rollscope::ui {

using engine::LiveState;

int severity(chain_state::State state)
{
    return state == chain_state::Recovering ? 2 : severity(static_cast<LiveState>(state));
}

int severity(LiveState state)
{
    switch (state) {
    case LiveState::Halted:
        return 8;
    case LiveState::RolledBack:
        return 7;
    case LiveState::Backfilling:
        return 6;
    case LiveState::Stalled:
        return 5;
    case LiveState::Degraded:
        return 4;
    case LiveState::Unknown:
        return 3;
    case LiveState::Starting:
        return 1;
    case LiveState::Live:
        break;
    }
    return 0;
}

bool stillHolds(health::IncidentKind kind, const health::Verdict& v)
{
    switch (kind) {
    case health::IncidentKind::Halt:
        return v.halted || v.backfilling;
    case health::IncidentKind::Rollback:
        return v.rolledBack;
    case health::IncidentKind::SafeHeadStall:
        return v.stalled;
    case health::IncidentKind::Degraded:
        return v.degraded;
    case health::IncidentKind::Backfill:
        break;
    }
    return v.backfilling;
}

const health::Incident* openBehind(const engine::ChainRow& row, const engine::Snapshot& snapshot)
{
    const health::Incident* gravest = nullptr;
    if (row.state != LiveState::Live || !snapshot.incidents) {
        return nullptr;
    }
    for (const auto& incident : *snapshot.incidents) {
        if (incident.end) {
            break; // open ones come first
        }
        if (incident.chain == row.id &&
            (gravest == nullptr || incident.severity > gravest->severity)) {
            gravest = &incident;
        }
    }
    return gravest;
}

chain_state::State shownState(const engine::ChainRow& row, const engine::Snapshot& snapshot)
{
    return openBehind(row, snapshot) != nullptr ? chain_state::Recovering
                                                : static_cast<chain_state::State>(row.state);
}

QString stateText(chain_state::State state)
{
    return state == chain_state::Recovering
               ? QCoreApplication::translate("ChainState", "recovering")
               : stateText(static_cast<LiveState>(state));
}

QString stateText(LiveState state)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("ChainState", text);
    };
    switch (state) {
    case LiveState::Halted:
        return tr(QT_TRANSLATE_NOOP("ChainState", "halted"));
    case LiveState::RolledBack:
        return tr(QT_TRANSLATE_NOOP("ChainState", "rolled back"));
    case LiveState::Backfilling:
        return tr(QT_TRANSLATE_NOOP("ChainState", "catching up"));
    case LiveState::Stalled:
        return tr(QT_TRANSLATE_NOOP("ChainState", "stalled"));
    case LiveState::Degraded:
        return tr(QT_TRANSLATE_NOOP("ChainState", "degraded"));
    case LiveState::Unknown:
        return tr(QT_TRANSLATE_NOOP("ChainState", "unknown"));
    case LiveState::Starting:
        return tr(QT_TRANSLATE_NOOP("ChainState", "starting"));
    case LiveState::Live:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("ChainState", "live"));
}

QString stackLabel(const QString& stack)
{
    struct Label
    {
        QLatin1String id, text;
    };
    static constexpr std::array kLabels{
        Label{QLatin1String("op-stack"), QLatin1String("OP Stack")},
        Label{QLatin1String("arbitrum-nitro"), QLatin1String("Arbitrum Nitro")},
        Label{QLatin1String("zk-stack"), QLatin1String("ZK Stack")},
        Label{QLatin1String("polygon-cdk"), QLatin1String("Polygon CDK")},
        Label{QLatin1String("agglayer-cdk-opgeth"), QLatin1String("Agglayer CDK")},
        Label{QLatin1String("polygon-pos"), QLatin1String("Polygon PoS")},
        Label{QLatin1String("polygon-stack"), QLatin1String("Polygon")},
        Label{QLatin1String("ovm"), QLatin1String("OVM")},
        Label{QLatin1String("sn-stack"), QLatin1String("SN Stack")},
        Label{QLatin1String("svm-rollup"), QLatin1String("SVM")},
        Label{QLatin1String("cosmos-sdk"), QLatin1String("Cosmos SDK")},
        Label{QLatin1String("megaeth"), QLatin1String("MegaETH")},
        Label{QLatin1String("metis-hyperion"), QLatin1String("Metis Hyperion")},
    };
    for (const auto& label : kLabels) {
        if (stack == label.id) {
            return label.text;
        }
    }
    // "ethereum", "linea", "scroll": the id is the name in lower case.
    return stack.isEmpty() ? stack : QString(stack.at(0).toUpper()) + stack.sliced(1);
}

QString kindLabel(const QString& kind)
{
    static constexpr std::array kKinds{
        std::pair{"optimistic", QT_TRANSLATE_NOOP("ChainKind", "Optimistic rollup")},
        std::pair{"zk", QT_TRANSLATE_NOOP("ChainKind", "ZK rollup")},
        std::pair{"validium", QT_TRANSLATE_NOOP("ChainKind", "Validium")},
        std::pair{"optimium", QT_TRANSLATE_NOOP("ChainKind", "Optimium")},
        std::pair{"l1", QT_TRANSLATE_NOOP("ChainKind", "Layer 1")},
        std::pair{"sidechain", QT_TRANSLATE_NOOP("ChainKind", "Sidechain")},
        std::pair{"da", QT_TRANSLATE_NOOP("ChainKind", "Data availability")},
        std::pair{"other", QT_TRANSLATE_NOOP("ChainKind", "Other")},
    };
    for (const auto& [id, text] : kKinds) {
        if (kind == QLatin1String(id)) {
            return QCoreApplication::translate("ChainKind", text);
        }
    }
    return kind.isEmpty() ? kind : QString(kind.at(0).toUpper()) + kind.sliced(1);
}

std::optional<qint64> headAgeMs(const engine::ChainRow& row, base::UnixMs now)
{
    if (!row.head) {
        return std::nullopt;
    }
    // A timestamp has whole seconds: the block was made within the second that it names.
    const auto made = row.head->timestamp * 1000 + 999;
    const auto bySeen = row.headSeen.value > 0 ? now - row.headSeen : 0;
    return std::max<qint64>({bySeen, now.value - made, 0});
}

bool headIsStale(const engine::ChainRow& row, base::UnixMs now)
{
    const auto age = headAgeMs(row, now);
    const auto interval = shownRates(row).blockTimeMs;
    return age && *age > 1000 && interval && static_cast<double>(*age) > 2 * *interval;
}

const series::Rates& shownRates(const engine::ChainRow& row)
{
    return row.rates[static_cast<std::size_t>(series::Window::M1)];
}

} // namespace rollscope::ui
