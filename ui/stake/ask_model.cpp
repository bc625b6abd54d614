#include "stake/ask_model.hpp"
#include "stake/finding_model.hpp"

namespace rollscope::ui {

AskModel::AskModel(QObject* parent) : RowModel(parent) {}

void AskModel::take(const std::vector<PortfolioAsk>& asks)
{
    std::vector<AskRow> rows;
    for (const auto& ask : asks) {
        AskRow row{
            ask.protocol,
            tr("%1: %2", "protocol, what it has to be told").arg(ask.name, filedText(ask.words)),
            {},
            {}};
        for (const auto& told : ask.told)
            (told.mayGo ? row.shown : row.held) << told.text;
        rows.push_back(std::move(row));
    }
    if (set(std::move(rows)))
        Q_EMIT changed();
}

QVariant AskModel::valueOf(const AskRow& row, int role) const
{
    switch (role) {
    case ProtocolRole:
        return row.protocol;
    case Qt::DisplayRole:
    case WordsRole:
        return row.words;
    case ShownRole:
        return row.shown;
    case HeldRole:
        return row.held;
    default:
        return {};
    }
}

QHash<int, QByteArray> AskModel::roleNames() const
{
    return {
        {ProtocolRole, "protocol"}, {WordsRole, "words"}, {ShownRole, "shown"}, {HeldRole, "held"}};
}

} // namespace rollscope::ui
