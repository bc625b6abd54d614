#include "stake/positions.hpp"
#include "stake/arguments.hpp"
#include "stake/filled_words.hpp"

namespace rollscope::stake {
namespace {

using base::Result;
using base::Wei;

/// A number, or one for each thing that is held.
struct Column
{
    std::optional<QString> why;
    std::vector<Wei> values;
    std::optional<Typed> whole;
    bool isList = false;

    [[nodiscard]] std::optional<Wei> at(std::size_t row) const
    {
        const std::size_t index = isList ? row : 0;
        return index < values.size() ? std::optional(values[index]) : std::nullopt;
    }
    [[nodiscard]] std::optional<Typed> typedAt(std::size_t row) const
    {
        if (!isList || !whole)
            return whole;
        if (row >= whole->value.members.size())
            return std::nullopt;
        return Typed{whole->type.members.front().type, whole->value.members[row]};
    }
};

Column columnOf(const Protocol& protocol, const std::optional<Term>& term, const Facts& facts)
{
    Column out;
    if (!term)
        return out;
    const auto value = valueOf(protocol, *term, facts);
    if (!value) {
        out.why = value.error().text();
        return out;
    }
    out.isList = value->isList();
    out.whole = *value;
    if (!out.isList) {
        out.values.push_back(value->value.toWei());
        return out;
    }
    for (const auto& one : value->value.members)
        out.values.push_back(one.toWei());
    return out;
}

class Rows
{
public:
    Rows(const Protocol& protocol, const PositionSpec& spec, const Facts& facts)
        : m_spec(spec), m_ids(columnOf(protocol, spec.ids, facts)),
          m_amounts(columnOf(protocol, spec.holds.amount, facts)),
          m_worths(spec.worth ? columnOf(protocol, spec.worth->amount, facts) : Column{}),
          m_matures(columnOf(protocol, spec.maturesAt, facts)),
          m_now(columnOf(protocol, spec.now ? spec.now : Term::of(QStringLiteral("now")), facts)),
          m_ready(columnOf(protocol, spec.ready, facts)),
          m_done(columnOf(protocol, spec.done, facts)),
          m_claims(columnOf(protocol, spec.claimValue ? spec.claimValue : spec.ids, facts))
    {
        for (const Term& part : spec.key)
            m_keys.push_back(columnOf(protocol, part, facts));
    }

    [[nodiscard]] std::optional<QString> keyOf(const QString& id) const
    {
        if (m_spec.key.empty())
            return std::nullopt;
        const std::size_t count = m_ids.isList ? m_ids.values.size() : 0;
        for (std::size_t row = 0; row < count; ++row)
            if (elementOf(m_ids, row) == id)
                return key(row);
        return QString();
    }

    void addTo(std::vector<Position>& out) const
    {
        if (m_spec.ids && m_ids.why) {
            Position unknown = blank();
            unknown.maturity = Maturity::Unknown;
            unknown.why = *m_ids.why;
            out.push_back(std::move(unknown));
            return;
        }
        const std::size_t count = m_spec.ids ? m_ids.values.size() : 1;
        for (std::size_t row = 0; row < count; ++row) {
            Position one = at(row);
            if (one.maturity != Maturity::Done && one.amount != Wei{})
                out.push_back(std::move(one));
        }
    }

private:
    Position blank() const
    {
        Position out;
        out.spec = m_spec.id;
        out.title = m_spec.title;
        out.token = m_spec.holds.token;
        out.worthToken = m_spec.worth ? m_spec.worth->token : QString();
        out.unit = m_spec.unit;
        out.claim = m_spec.claim;
        out.claimParameter = m_spec.claimParameter;
        return out;
    }

    /// Empty without it.
    static QString elementOf(const Column& column, std::size_t row)
    {
        if (!column.whole || !column.isList || row >= column.whole->value.members.size())
            return {};
        return Typed{column.whole->type.members.front().type, column.whole->value.members[row]}
            .text();
    }

    QString key(std::size_t row) const
    {
        QStringList parts;
        for (const Column& column : m_keys)
            parts << elementOf(column, row);
        return parts.contains(QString()) ? QString() : parts.join(u' ');
    }

    Position at(std::size_t row) const
    {
        Position out = blank();
        if (m_spec.ids)
            out.id = m_ids.typedAt(row);
        if (!m_spec.key.empty())
            out.key = key(row);
        out.amount = m_amounts.at(row);
        out.worth = m_worths.at(row);
        out.maturesAt = m_matures.at(row);
        for (const Column* column : {&m_amounts, &m_worths, &m_matures, &m_ready, &m_done})
            if (column->why && out.why.isEmpty())
                out.why = *column->why;
        if (!m_spec.claimParameter.isEmpty())
            out.claimValue = m_claims.typedAt(row);
        for (const Column& column : m_keys)
            if (column.why && out.why.isEmpty())
                out.why = *column.why;
        out.maturity = maturity(row, out);
        return out;
    }

    Maturity maturity(std::size_t row, const Position& position) const
    {
        if (m_done.why || m_ready.why || m_matures.why)
            return Maturity::Unknown;
        if (const auto done = m_done.at(row); done && *done != Wei{})
            return Maturity::Done;
        if (m_spec.ready)
            return m_ready.at(row).value_or(Wei{}) != Wei{} ? Maturity::Ready : Maturity::Waiting;
        if (!m_spec.maturesAt)
            return Maturity::None;
        const auto now = m_now.at(row);
        if (!now || !position.maturesAt)
            return Maturity::Unknown;
        return eth::toU256(*position.maturesAt) <= eth::toU256(*now) ? Maturity::Ready
                                                                     : Maturity::Waiting;
    }

    const PositionSpec& m_spec;
    Column m_ids, m_amounts, m_worths, m_matures, m_now, m_ready, m_done, m_claims;
    std::vector<Column> m_keys;
};

Result<Wei> numberOf(const Protocol& protocol, const Term& term, const Facts& facts)
{
    return valueOf(protocol, term, facts).and_then([](const Typed& value) {
        return value.toWei();
    });
}

WayOut wayOut(const Protocol& protocol, const Exit& exit, const Facts& facts)
{
    WayOut out{exit.id, exit.title, exit.action, exit.then,  {},          exit.unit, {},
               {},      {},         {},          exit.words, exit.hidden, {}};
    out.words = filledWords(protocol, exit.words, facts);
    for (QString& hidden : out.hidden)
        hidden = filledWords(protocol, hidden, facts);
    const auto read = [&](const std::optional<Term>& term) -> std::optional<Wei> {
        if (!term)
            return std::nullopt;
        const auto value = numberOf(protocol, *term, facts);
        if (value)
            return *value;
        if (out.why.isEmpty())
            out.why = value.error().text();
        return std::nullopt;
    };
    out.time = read(exit.time);
    if (const auto fee = read(exit.fee))
        out.feePercent = fee->toDouble() / exit.scale.toDouble() * 100;
    if (exit.gets) {
        out.token = exit.gets->token;
        out.gets = read(exit.gets->amount);
    }
    // A time that no calendar has is told as it is.
    constexpr quint64 kMost = 1ULL << 40;
    if (out.time && exit.unit == QStringLiteral("seconds") && out.time->fits64() &&
        out.time->limbs[0] < kMost)
        if (const auto now = numberOf(protocol, Term::of(QStringLiteral("now")), facts);
            now && now->fits64() && now->limbs[0] < kMost)
            out.leavesAt = static_cast<qint64>(now->limbs[0] + out.time->limbs[0]);
    return out;
}

} // namespace

std::vector<Position> positions(const Protocol& protocol, const Facts& facts)
{
    std::vector<Position> out;
    for (const PositionSpec& spec : protocol.positions)
        Rows(protocol, spec, facts).addTo(out);
    return out;
}

Result<std::map<QString, QString>> claimTexts(const Protocol& protocol, const Position& position,
                                              const std::map<QString, QString>& params)
{
    std::map<QString, QString> out;
    for (const auto& [name, text] : params)
        if (protocol.params.count(name) != 0)
            out.emplace(name, text);
    const Action* claim = protocol.action(position.claim);
    if (claim == nullptr || !position.claimValue)
        return out;
    for (const Parameter& param : claim->params) {
        if (param.name != position.claimParameter)
            continue;
        auto text = argumentText(protocol, param, *position.claimValue);
        if (!text)
            return tl::unexpected(std::move(text.error()));
        out.insert_or_assign(param.name, std::move(*text));
    }
    return out;
}

std::optional<QString> keyOf(const Protocol& protocol, const PositionSpec& spec, const Typed& id,
                             const Facts& facts)
{
    return Rows(protocol, spec, facts).keyOf(id.text());
}

std::vector<WayOut> waysOut(const Protocol& protocol, const Action& action, const Facts& facts)
{
    std::vector<WayOut> out;
    for (const QString& id : action.exits)
        if (const Exit* exit = protocol.exit(id))
            out.push_back(wayOut(protocol, *exit, facts));
    return out;
}

} // namespace rollscope::stake
