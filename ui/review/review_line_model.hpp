#pragma once
#include "review/review_row.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace rollscope::ui {

/// Rows of a review: label and words. At first as many as a screen takes, more on request: a call
/// may have thousands. GUI thread.
class ReviewLineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a TransactionReview")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)

public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        WordsRole,
        RawRole,
        NoteRole,
        SourceRole,
        DepthRole,
        ToneRole,
        SummaryRole, ///< the whole row in one sentence
    };
    enum Tone {
        Plain = int(ReviewTone::Plain),
        Muted = int(ReviewTone::Muted),
        Warn = int(ReviewTone::Warn),
    };
    Q_ENUM(Tone)

    explicit ReviewLineModel(QObject* parent);

    void set(std::vector<ReviewRow> rows);
    /// Shows some hundreds more.
    Q_INVOKABLE void showMore();

    [[nodiscard]] int count() const { return m_shown; }
    /// Rows that are not shown yet.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_rows.size()) - m_shown; }
    [[nodiscard]] const std::vector<ReviewRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<ReviewRow> m_rows;
    int m_shown = 0;
};

} // namespace rollscope::ui
