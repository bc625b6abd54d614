#pragma once
#include "stake/row_model.hpp"
#include "stake/stake_values.hpp"
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

struct StageRow
{
    QString title, words;
    int state = 0;
    bool operator==(const StageRow&) const = default;
};

/// The way of one transaction and of what came of it, from sent to claimed. GUI thread.
class StageModel : public RowModel<StageRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from WizardState.stages")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { TitleRole = Qt::UserRole + 1, WordsRole, StateRole, SummaryRole };
    enum State { Ahead, Now, Done, Failed };
    Q_ENUM(State)

    explicit StageModel(QObject* parent);

    /// Null: nothing was sent.
    void take(const StakeFlow* flow, base::UnixMs now);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVariant valueOf(const StageRow& row, int role) const override;

private:
    static void addClaim(std::vector<StageRow>& rows, const StakeFlow& flow, base::UnixMs now,
                         bool inBlock);
};

} // namespace rollscope::ui
