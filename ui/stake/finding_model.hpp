#pragma once
#include "stake/row_model.hpp"
#include "stake/stake_values.hpp"
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// One thing to know before signing.
struct FindingRow
{
    int level = 0;
    QString words, source;
    bool operator==(const FindingRow&) const = default;
};

/// Findings of a protocol, a plan or the guard, the gravest first. GUI thread.
class FindingModel : public RowModel<FindingRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to what is judged")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int worst READ worst NOTIFY changed)

public:
    enum Role { LevelRole = Qt::UserRole + 1, WordsRole, SourceRole, SummaryRole };
    enum Level { Note, Warn, Block };
    Q_ENUM(Level)

    explicit FindingModel(QObject* parent);

    void setRows(std::vector<FindingRow> rows);
    /// -1 without any.
    [[nodiscard]] int worst() const;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVariant valueOf(const FindingRow& row, int role) const override;
};

[[nodiscard]] std::vector<FindingRow> rowsOf(const std::vector<stake::Finding>& findings);
[[nodiscard]] std::vector<FindingRow> rowsOf(const stake::GuardDecision& decision);
/// What core says in English, as a sentence in the window's language.
[[nodiscard]] QString saidText(const QString& english);
/// Each of them so, in one line; empty without any.
[[nodiscard]] QString saidTexts(const QStringList& english);
/// What a protocol's file says, in the window's language where it is known: names begin as their
/// owners write them.
[[nodiscard]] QString filedText(const QString& text);

} // namespace rollscope::ui
