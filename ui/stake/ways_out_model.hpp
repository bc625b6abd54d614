#pragma once
#include "stake/row_model.hpp"
#include "stake/stake_values.hpp"
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// One way to get the money out, with the numbers of now.
struct WayRow
{
    QString id, title, time, leaves, fee, gets, words, why;
    QStringList hidden; ///< costs that the amount does not show
    bool operator==(const WayRow&) const = default;
};

/// Every way out of what one is about to do. GUI thread.
class WaysOutModel : public RowModel<WayRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to what one gets into")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool hiding READ isHiding NOTIFY changed)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        TimeRole,
        LeavesRole,
        FeeRole,
        GetsRole,
        WordsRole,
        HiddenRole,
        WhyRole,
        SummaryRole,
    };

    explicit WaysOutModel(QObject* parent);

    void take(const stake::Protocol& protocol, const stake::Facts& facts,
              const std::vector<stake::WayOut>& ways);
    void clear();
    /// One of them costs what its amount does not show.
    [[nodiscard]] bool isHiding() const;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVariant valueOf(const WayRow& row, int role) const override;
};

} // namespace rollscope::ui
