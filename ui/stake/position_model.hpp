#pragma once
#include "stake/row_model.hpp"
#include "stake/stake_values.hpp"
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

struct PositionRow
{
    QString id, protocol, protocolName, account, accountText, title, number, amount, worth;
    QString maturity, covered, claim, note;
    std::map<QString, QString> claimTexts; ///< what the claim is told, as typed
    int state = 0;
    qint64 ripeAt = 0; ///< Unix ms; 0 without
    bool canClaim = false;
    bool canLeave = false; ///< it is held, and its protocol has ways out
    bool operator==(const PositionRow&) const = default;
};

/// How it is claimed; nothing where it cannot be, or nobody signs for it.
[[nodiscard]] std::optional<StakeOrder> claimOf(const HeldPosition& held);

/// Which claim it is, for where others may look on: the position's title (`spec` of the file), its
/// number and what the protocol was told, never an amount.
[[nodiscard]] QString claimText(const stake::Protocol& protocol, const QString& spec,
                                const QString& number, const std::map<QString, QString>& told);

/// What the watched addresses hold, what can be claimed first. GUI thread.
class PositionModel : public RowModel<PositionRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Staking.positions")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int ripe READ ripe NOTIFY changed)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        ProtocolRole,
        ProtocolNameRole,
        AccountRole,
        TitleRole,
        NumberRole,
        AmountRole,
        WorthRole,
        MaturityRole,
        StateRole,
        CoveredRole,
        ClaimRole,
        LeaveRole,
        NoteRole,
        SummaryRole,
    };
    enum State { Ripe, Waiting, Held, Unknown, Done };
    Q_ENUM(State)

    explicit PositionModel(QObject* parent);

    void take(const PortfolioView& view, base::UnixMs now);
    /// How many can be claimed now.
    [[nodiscard]] int ripe() const;
    [[nodiscard]] const PositionRow* find(const QString& id) const;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVariant valueOf(const PositionRow& row, int role) const override;
};

} // namespace rollscope::ui
