#pragma once
#include "stake/row_model.hpp"
#include "stake/stake_values.hpp"
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// One thing that an action has to be told.
struct ParameterRow
{
    QString name, words, token, text, trouble;
    bool isAmount = false, optional = false;
    bool operator==(const ParameterRow&) const = default;
};

/// The fields of an action, those of its protocol first, and what a person typed into them. GUI
/// thread.
class ParameterModel : public RowModel<ParameterRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from WizardState.parameters")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        WordsRole = Qt::UserRole + 1,
        TokenRole,
        TextRole,
        TroubleRole,
        AmountRole,
        OptionalRole,
    };

    explicit ParameterModel(QObject* parent);

    void take(const stake::Protocol& protocol, const stake::Action& action,
              const std::map<QString, QString>& texts);
    void clear();
    Q_INVOKABLE void edit(int row, const QString& text);

    [[nodiscard]] std::map<QString, QString> texts() const;
    /// Nothing that is needed is missing, and nothing is wrong.
    [[nodiscard]] bool isComplete() const;
    /// Why not, in words.
    [[nodiscard]] QString trouble() const;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void edited();

protected:
    [[nodiscard]] QVariant valueOf(const ParameterRow& row, int role) const override;

private:
    /// What is wrong with a text; empty when nothing is, or nothing was typed.
    [[nodiscard]] QString judge(const QString& name, const QString& text) const;

    const stake::Protocol* m_protocol = nullptr;
    const stake::Action* m_action = nullptr;
};

} // namespace rollscope::ui
