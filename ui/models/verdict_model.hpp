#pragma once
#include "engine/snapshot.hpp"
#include "format/formatter.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// What each endpoint shows of a chain now: its part in the verdict. Fed by ChainDetail; GUI
/// thread.
class VerdictModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from ChainDetail.verdict")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        OperatorRole = Qt::UserRole + 1,
        ShowsRole,
        WellRole,
        FailingRole, ///< it tells nothing, or lies
        HeadRole,
        ReasonRole,
        SummaryRole
    };
    using QAbstractListModel::QAbstractListModel;

    /// Endpoints that are not asked are left out.
    void update(const engine::ChainRow& row);
    void retranslate();
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row
    {
        QString op;
        health::EndpointState state{};
        quint64 lagBlocks = 0, forkNumber = 0;
        std::optional<quint64> head;
        QString reason;
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> m_rows;
    Formatter m_format;
};

/// An endpoint's state in a word or two: "stuck", "on a fork".
[[nodiscard]] QString evidenceText(health::EndpointState state);
/// The same for a word of the JSON lines; an unknown word as it stands.
[[nodiscard]] QString evidenceText(const QString& word);

} // namespace rollscope::ui
