#pragma once
#include "tvl/tvl_list_model.hpp"
#include <QPointer>

namespace rollscope::ui {

/// One rollup's value locked, a row per escrow and token; ordered by escrow, then value. GUI
/// thread.
class TvlPartsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollscope::ui::TvlListModel* source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(QString chain READ chain WRITE setChain NOTIFY chainChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString value READ value NOTIFY changed)
    Q_PROPERTY(QString shared READ shared NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString week READ week NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    Q_PROPERTY(QString coverage READ coverage NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(bool anyToken READ hasAnyToken NOTIFY changed)

public:
    enum Role {
        EscrowRole = Qt::UserRole + 1, ///< name and address, the same for all rows of an escrow
        TokenRole,
        AmountRole,
        PriceRole,
        PriceAgeRole,
        ValueRole,
        MarkRole,
        ReasonRole,
        CountedRole,
        SharedRole,
        SummaryRole,
    };

    explicit TvlPartsModel(QObject* parent = nullptr);

    [[nodiscard]] TvlListModel* source() const { return m_source; }
    void setSource(TvlListModel* source);
    [[nodiscard]] QString chain() const { return m_chain; }
    void setChain(const QString& chain);
    /// The chain has a row (with a figure or without one).
    [[nodiscard]] bool isFound() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString shared() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString week() const;
    /// Block, time and who answered.
    [[nodiscard]] QString origin() const;
    [[nodiscard]] QString coverage() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] bool hasAnyToken() const { return m_row.figure && m_row.figure->anyToken; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sourceChanged();
    void chainChanged();
    void changed();

private:
    /// Either a part, or a token that is named but not known.
    struct Line
    {
        std::size_t escrow = 0;
        const l1::TvlPart* part = nullptr;
        const l1::TvlUnlisted* unlisted = nullptr;
    };
    void refresh();
    [[nodiscard]] QVariant partData(const l1::TvlPart& part, int role) const;

    QPointer<TvlListModel> m_source;
    QString m_chain;
    engine::TvlRow m_row;
    bool m_found = false;
    std::vector<Line> m_lines; ///< into m_row.figure
    Formatter m_format;
};

} // namespace rollscope::ui
