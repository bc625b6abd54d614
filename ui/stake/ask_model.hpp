#pragma once
#include "stake/row_model.hpp"
#include "stake/stake_values.hpp"
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

struct AskRow
{
    QString protocol, words;
    QStringList shown, held; ///< what may be hidden, and what a claim waits with
    bool operator==(const AskRow&) const = default;
};

/// Protocols that have to be told something before their positions can be read, as a validator's
/// number, and what they were told. GUI thread.
class AskModel : public RowModel<AskRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Staking.asks")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { ProtocolRole = Qt::UserRole + 1, WordsRole, ShownRole, HeldRole };

    explicit AskModel(QObject* parent);

    void take(const std::vector<PortfolioAsk>& asks);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVariant valueOf(const AskRow& row, int role) const override;
};

} // namespace rollscope::ui
