#include "stake/parameter_model.hpp"
#include "stake/finding_model.hpp"
#include "stake/stake_text.hpp"

namespace rollscope::ui {

ParameterModel::ParameterModel(QObject* parent) : RowModel(parent) {}

void ParameterModel::take(const stake::Protocol& protocol, const stake::Action& action,
                          const std::map<QString, QString>& texts)
{
    m_protocol = &protocol;
    m_action = &action;
    std::vector<ParameterRow> rows;
    for (const auto* parameter : stake::parametersOf(protocol, action)) {
        const auto typed = texts.find(parameter->name);
        ParameterRow row{parameter->name, filedText(parameter->words), {}, {}, {}, false, false};
        row.isAmount = !parameter->token.isEmpty();
        row.token = row.isAmount ? symbolText(protocol, parameter->token) : QString();
        row.optional = parameter->fallback.has_value();
        row.text = typed == texts.end() ? QString() : typed->second;
        row.trouble = judge(row.name, row.text);
        rows.push_back(std::move(row));
    }
    if (set(std::move(rows)))
        Q_EMIT changed();
}

void ParameterModel::clear()
{
    m_protocol = nullptr;
    m_action = nullptr;
    if (set({}))
        Q_EMIT changed();
}

void ParameterModel::edit(int row, const QString& text)
{
    if (row < 0 || row >= count())
        return;
    auto edited = rows();
    auto& one = edited[static_cast<std::size_t>(row)];
    if (one.text == text)
        return;
    one.text = text;
    one.trouble = judge(one.name, text);
    set(std::move(edited));
    Q_EMIT changed();
    Q_EMIT this->edited();
}

QString ParameterModel::judge(const QString& name, const QString& text) const
{
    if (text.trimmed().isEmpty() || m_action == nullptr)
        return {};
    for (const auto* parameter : stake::parametersOf(*m_protocol, *m_action)) {
        if (parameter->name != name)
            continue;
        const auto read =
            stake::readArgument(*m_protocol, *parameter, text.trimmed(), stake::Amounts::Whole);
        return read ? QString() : saidText(read.error().what);
    }
    return {};
}

std::map<QString, QString> ParameterModel::texts() const
{
    std::map<QString, QString> out;
    for (const auto& row : rows())
        if (!row.text.trimmed().isEmpty())
            out.emplace(row.name, row.text.trimmed());
    return out;
}

bool ParameterModel::isComplete() const
{
    return std::ranges::all_of(rows(), [](const ParameterRow& row) {
        return row.trouble.isEmpty() && (row.optional || !row.text.trimmed().isEmpty());
    });
}

QString ParameterModel::trouble() const
{
    for (const auto& row : rows()) {
        if (!row.trouble.isEmpty())
            return row.trouble;
        if (!row.optional && row.text.trimmed().isEmpty())
            return tr("Type first: %1").arg(row.words);
    }
    return {};
}

QVariant ParameterModel::valueOf(const ParameterRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return row.words;
    case TokenRole:
        return row.token;
    case TextRole:
        return row.text;
    case TroubleRole:
        return row.trouble;
    case AmountRole:
        return row.isAmount;
    case OptionalRole:
        return row.optional;
    default:
        return {};
    }
}

QHash<int, QByteArray> ParameterModel::roleNames() const
{
    return {{WordsRole, "words"},     {TokenRole, "token"},     {TextRole, "typed"},
            {TroubleRole, "trouble"}, {AmountRole, "isAmount"}, {OptionalRole, "isOptional"}};
}

} // namespace rollscope::ui
