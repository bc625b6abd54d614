#pragma once
#include "engine/history.hpp"
#include "format/formatter.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// The newest blocks of one chain as they came, newest first. New ones are inserted on top, so that
/// a view can let them slide in. GUI thread.
class BlockTapeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from ChainHistory.blocks")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        AgeRole,
        TxsRole,
        GasRole, ///< share of the limit, −1 where there is none
        GasTextRole,
        BaseFeeRole,
        HashRole,
        BriefHashRole,
        DroppedRole,
        VerifiedRole,
        LinkRole, ///< the block's page in the explorer of the registry; empty without one
        SummaryRole,
        ReplacedRole, ///< of a dropped block: the one that stands at its height now, shortened
        ForkTopRole,  ///< of a dropped block: no other dropped one above it
        ForkEndRole,  ///< and none below
    };

    using QAbstractListModel::QAbstractListModel;

    /// Newest first. `explorer` is the registry's; only https is offered.
    void update(const std::vector<engine::TapeBlock>& blocks, base::UnixMs now,
                const QString& explorer);
    [[nodiscard]] int count() const { return static_cast<int>(m_blocks.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString replacedBy(std::size_t at) const;
    [[nodiscard]] bool isDropped(std::size_t at) const
    {
        return at < m_blocks.size() && m_blocks[at].dropped;
    }

    std::vector<engine::TapeBlock> m_blocks;
    base::UnixMs m_now;
    QString m_explorer;
    Formatter m_format;
};

} // namespace rollscope::ui
