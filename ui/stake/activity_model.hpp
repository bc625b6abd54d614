#pragma once
#include "stake/row_model.hpp"
#include "stake/stake_values.hpp"
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

struct ActivityRow
{
    qint64 at = 0;
    QString when, what, protocol, account, amount, usd, usdWhy, state, flow, hash;
    bool open = false; ///< a way that is not over
    bool operator==(const ActivityRow&) const = default;
};

/// What was done and what came in, the newest first; ways that are not over stand before. GUI
/// thread.
class ActivityModel : public RowModel<ActivityRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Staking.activity")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int open READ open NOTIFY changed)

public:
    enum Role {
        WhenRole = Qt::UserRole + 1,
        WhatRole,
        ProtocolRole,
        AccountRole,
        AmountRole,
        UsdRole,
        UsdWhyRole,
        StateRole,
        FlowRole,
        OpenRole,
        SummaryRole,
    };

    explicit ActivityModel(QObject* parent);

    void take(const std::vector<StakeFlow>& flows, const PortfolioView& view);
    [[nodiscard]] int open() const;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVariant valueOf(const ActivityRow& row, int role) const override;
};

} // namespace rollscope::ui
