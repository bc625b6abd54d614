#pragma once
#include "stake/row_model.hpp"
#include "stake/stake_values.hpp"
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

struct SequencerRow
{
    QString name, signer, owner, made, recommits, locked, shareText, lockShareText, protocol,
        protocolName;
    double share = 0;
    bool active = true, many = false, manyLocked = false, watchOnly = false;
    bool operator==(const SequencerRow&) const = default;
};

/// The sequencers of Metis: who they say they are, what they made, and through whom one stakes with
/// them. The greatest share first. GUI thread.
class SequencerModel : public RowModel<SequencerRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Staking.sequencers")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString window READ window NOTIFY changed)
    Q_PROPERTY(QString limits READ limits NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        SignerRole,
        OwnerRole,
        MadeRole,
        RecommitsRole,
        LockedRole,
        ShareRole,
        ShareTextRole,
        LockShareTextRole,
        ManyRole,
        ManyLockedRole,
        ActiveRole,
        ProtocolRole,
        ProtocolNameRole,
        WatchOnlyRole,
        SummaryRole,
    };

    explicit SequencerModel(QObject* parent);

    void take(const SequencerView& view);
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// Which blocks were counted.
    [[nodiscard]] QString window() const { return m_window; }
    /// What is not known of them, and why; empty: nothing is missing.
    [[nodiscard]] QString limits() const { return m_limits; }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVariant valueOf(const SequencerRow& row, int role) const override;

private:
    bool m_known = false;
    QString m_trouble, m_window, m_limits;
};

} // namespace rollscope::ui
