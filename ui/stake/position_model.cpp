#include "stake/position_model.hpp"
#include "format/address_text.hpp"
#include "stake/finding_model.hpp"
#include "stake/stake_text.hpp"

namespace rollscope::ui {
namespace {

using stake::Maturity;

struct PositionText
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::PositionModel)
};

int stateOf(Maturity maturity)
{
    switch (maturity) {
    case Maturity::None:
        return PositionModel::Held;
    case Maturity::Waiting:
        return PositionModel::Waiting;
    case Maturity::Ready:
        return PositionModel::Ripe;
    case Maturity::Done:
        return PositionModel::Done;
    case Maturity::Unknown:
        break;
    }
    return PositionModel::Unknown;
}

QString coverText(const HeldPosition& held)
{
    switch (held.cover) {
    case stake::QueueCover::NotTold:
        break;
    case stake::QueueCover::Enough:
        return PositionText::tr("The queue holds enough for all that it owes");
    case stake::QueueCover::Short:
        return PositionText::tr("The queue does not hold enough for it now");
    case stake::QueueCover::Depends: {
        const auto& queue = *held.protocol->health.queue;
        const auto holds =
            stake::valueOf(*held.protocol, queue.balance, held.facts).and_then([](const auto& one) {
                return one.toWei();
            });
        return PositionText::tr("The queue holds %1; what is owed before it is not known")
            .arg(holds ? tokenText(*held.protocol, held.facts, queue.token, *holds)
                       : QString(kNone));
    }
    }
    return {};
}

QStringList toldOf(const stake::Protocol& protocol, const std::map<QString, QString>& params)
{
    QStringList out;
    for (const auto& [name, value] : params) {
        const auto param = protocol.params.find(name);
        out << (param == protocol.params.end()
                    ? value
                    : PositionText::tr("%1: %2", "what a protocol was told, value")
                          .arg(filedText(param->second.words), value));
    }
    return out;
}

QString withTold(const QString& title, const QStringList& told)
{
    return told.isEmpty() ? title
                          : PositionText::tr("%1 (%2)", "position, what its protocol was told")
                                .arg(title, told.join(u", "));
}

PositionRow rowOf(const HeldPosition& held, base::UnixMs now)
{
    const auto& position = held.position;
    const auto& protocol = *held.protocol;
    PositionRow row;
    row.protocol = protocol.id;
    row.protocolName = protocol.name;
    row.account = fullAddress(held.account);
    row.accountText = held.accountName.isEmpty() ? shortAddress(held.account) : held.accountName;
    row.title = filedText(position.title);
    row.number = position.id ? position.id->text() : QString();
    const QStringList told = toldOf(protocol, held.params);
    row.title = withTold(row.title, told);
    row.id = protocol.id + u'/' + row.account + u'/' + position.spec + u'/' + row.number + u'/' +
             told.join(u'/');
    const auto text = [&](const QString& token, const std::optional<base::Wei>& amount) {
        return amount ? tokenText(protocol, held.facts, token, *amount) : QString(kNone);
    };
    row.amount = text(position.token, position.amount);
    row.worth = position.worth ? text(position.worthToken, position.worth) : QString();
    row.state = stateOf(position.maturity);
    row.maturity = kNone;
    if (position.maturesAt && position.maturesAt->fits64() && position.unit == u"seconds") {
        row.ripeAt = static_cast<qint64>(position.maturesAt->limbs[0]) * 1000;
        const qint64 left = row.ripeAt - now.value;
        row.maturity = row.state == PositionModel::Waiting
                           ? PositionText::tr("%1, in %2", "moment, duration")
                                 .arg(dayText(row.ripeAt / 1000), Formatter().duration(left))
                           : dayText(row.ripeAt / 1000);
    } else if (position.maturesAt) {
        row.maturity = waitText(position.maturesAt, position.unit);
    }
    row.covered = coverText(held);
    row.claim = position.claim;
    if (const auto order = claimOf(held)) {
        row.canClaim = true;
        row.claimTexts = order->texts;
    }
    row.canLeave = row.state == PositionModel::Held && !protocol.exits.empty();
    row.note = position.why.isEmpty() ? row.covered : saidText(position.why);
    return row;
}

} // namespace

std::optional<StakeOrder> claimOf(const HeldPosition& held)
{
    const auto& position = held.position;
    if (held.protocol == nullptr || !held.signable ||
        held.protocol->support != stake::Support::Full)
        return std::nullopt;
    const auto* const claim = held.protocol->action(position.claim);
    if (claim == nullptr)
        return std::nullopt;
    const bool rewards = claim->verb == stake::Verb::ClaimRewards &&
                         stateOf(position.maturity) == PositionModel::Held && position.amount;
    if (position.maturity != Maturity::Ready && !rewards)
        return std::nullopt;
    StakeOrder order{held.protocol->id, position.claim, held.account, {}, {}};
    // What cannot be told is asked for: its field stays empty.
    order.texts = stake::claimTexts(*held.protocol, position, held.params).value_or(held.params);
    return order;
}

QString claimText(const stake::Protocol& protocol, const QString& spec, const QString& number,
                  const std::map<QString, QString>& told)
{
    const auto found = std::ranges::find(protocol.positions, spec, &stake::PositionSpec::id);
    if (found == protocol.positions.end())
        return {};
    const QString title = withTold(filedText(found->title), toldOf(protocol, told));
    // A list's key is of the machine: no person knows the thing by it.
    return number.isEmpty() || !found->key.empty()
               ? title
               : PositionText::tr("%1 %2", "kind of position, its number").arg(title, number);
}

PositionModel::PositionModel(QObject* parent) : RowModel(parent) {}

void PositionModel::take(const PortfolioView& view, base::UnixMs now)
{
    std::vector<PositionRow> rows;
    for (const auto& held : view.positions)
        if (held.protocol != nullptr)
            rows.push_back(rowOf(held, now));
    std::ranges::stable_sort(rows, [](const PositionRow& a, const PositionRow& b) {
        return std::tie(a.state, a.ripeAt, a.protocolName) <
               std::tie(b.state, b.ripeAt, b.protocolName);
    });
    if (set(std::move(rows)))
        Q_EMIT changed();
}

int PositionModel::ripe() const
{
    return static_cast<int>(
        std::ranges::count_if(rows(), [](const PositionRow& row) { return row.state == Ripe; }));
}

const PositionRow* PositionModel::find(const QString& id) const
{
    const auto found = std::ranges::find(rows(), id, &PositionRow::id);
    return found == rows().end() ? nullptr : &*found;
}

QVariant PositionModel::valueOf(const PositionRow& row, int role) const
{
    switch (role) {
    case IdRole:
        return row.id;
    case ProtocolRole:
        return row.protocol;
    case ProtocolNameRole:
        return row.protocolName;
    case AccountRole:
        return row.accountText;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case NumberRole:
        return row.number;
    case AmountRole:
        return row.amount;
    case WorthRole:
        return row.worth;
    case MaturityRole:
        return row.maturity;
    case StateRole:
        return row.state;
    case CoveredRole:
        return row.covered;
    case ClaimRole:
        return row.canClaim;
    case LeaveRole:
        return row.canLeave;
    case NoteRole:
        return row.note;
    case SummaryRole:
        return tr("%1, %2 %3 of %4: %5, %6. %7",
                  "protocol, kind, number, account, amount, when it is ripe, note")
            .arg(row.protocolName, row.title, row.number, row.accountText, row.amount, row.maturity,
                 row.note);
    default:
        return {};
    }
}

QHash<int, QByteArray> PositionModel::roleNames() const
{
    return {{IdRole, "positionId"},   {ProtocolRole, "protocolId"}, {ProtocolNameRole, "protocol"},
            {AccountRole, "account"}, {TitleRole, "title"},         {NumberRole, "number"},
            {AmountRole, "amount"},   {WorthRole, "worth"},         {MaturityRole, "maturity"},
            {StateRole, "ripeness"},  {CoveredRole, "covered"},     {ClaimRole, "canClaim"},
            {LeaveRole, "canLeave"},  {NoteRole, "note"},           {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
