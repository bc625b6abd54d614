#include "eth/clear_path.hpp"
#include "base/hex.hpp"
#include <QStringList>
#include <algorithm>

namespace rollscope::eth::clear {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

constexpr qsizetype kMaxText = 512;
constexpr qsizetype kMaxSteps = 32;

tl::unexpected<base::Error> bad(const QString& path, const QString& what)
{
    return fail(ErrorKind::BadInput, what, path);
}

bool isName(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'_' || c == u'$' || c == u'-';
    });
}

/// "12" or "-3" with at most five digits; nothing for anything else.
std::optional<int> position(const QString& text)
{
    const bool negative = text.startsWith(u'-');
    const QString digits = negative ? text.mid(1) : text;
    if (digits.isEmpty() || digits.size() > 5 ||
        !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    const int value = digits.toInt();
    return negative ? -value : value;
}

std::optional<Step> selector(const QString& inner)
{
    if (!inner.contains(u':')) {
        if (inner.isEmpty())
            return Step{Step::Kind::Slice, {}, {}, {}};
        const auto at = position(inner);
        return at ? std::optional(Step{Step::Kind::Index, {}, at, {}}) : std::nullopt;
    }
    const QStringList sides = inner.split(u':');
    if (sides.size() != 2)
        return std::nullopt;
    Step step{Step::Kind::Slice, {}, {}, {}};
    for (const bool first : {true, false}) {
        const QString& side = sides[first ? 0 : 1];
        if (side.isEmpty())
            continue;
        const auto at = position(side);
        if (!at)
            return std::nullopt;
        (first ? step.from : step.to) = at;
    }
    return step;
}

/// Elements [first, second) of `count`; nothing when the slice leaves it.
std::optional<std::pair<std::size_t, std::size_t>> bounds(const Step& step, std::size_t count)
{
    const auto whole = static_cast<qint64>(count);
    const auto fromEnd = [&](int at) { return at < 0 ? whole + at : qint64(at); };
    const qint64 from = step.from ? fromEnd(*step.from) : 0;
    const qint64 to = step.to ? fromEnd(*step.to) : whole;
    if (from < 0 || to > whole || from > to)
        return std::nullopt;
    return std::pair(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
}

/// Whether a slice cuts bytes out of the type.
bool holdsBytes(const abi::Type& type)
{
    using abi::Kind;
    return type.kind == Kind::Bytes || type.kind == Kind::String || type.kind == Kind::FixedBytes ||
           ((type.kind == Kind::Uint || type.kind == Kind::Int) && type.size == 256);
}

std::string bytesOf(const abi::Type& type, const abi::Value& value)
{
    if (type.kind == abi::Kind::Bytes || type.kind == abi::Kind::String)
        return value.bytes;
    const std::size_t size = type.kind == abi::Kind::FixedBytes ? type.size : value.word.size();
    return {value.word.begin(), value.word.begin() + static_cast<std::ptrdiff_t>(size)};
}

std::optional<std::size_t> memberNamed(const abi::Type& type, const std::string& name)
{
    if (type.kind != abi::Kind::Tuple)
        return std::nullopt;
    const auto at = std::find_if(type.members.begin(), type.members.end(),
                                 [&](const abi::Param& member) { return member.name == name; });
    if (at == type.members.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - type.members.begin());
}

tl::unexpected<base::Error> outside(const Step& step, std::size_t count)
{
    return fail(ErrorKind::Protocol, QStringLiteral("%1 lies outside of its %2 elements")
                                         .arg(pathText({Root::Relative, {step}}))
                                         .arg(count));
}

/// Walks the steps. With `turns` it takes the element of each of them, else every one.
class Walk
{
public:
    Walk(const std::vector<Step>& steps, const std::vector<Turn>* turns)
        : m_steps(steps), m_turns(turns)
    {}

    Result<void> from(Found at, std::size_t next)
    {
        if (next == m_steps.size()) {
            found.push_back(std::move(at));
            return {};
        }
        const Step& step = m_steps[next];
        if (step.kind == Step::Kind::Name) {
            const auto member = memberNamed(*at.type, step.name);
            if (!member || *member >= at.value->members.size())
                return fail(ErrorKind::Protocol, QStringLiteral("there is no such member"),
                            base::toQString(step.name));
            return down(std::move(at), *member, next);
        }
        if (at.type->kind == abi::Kind::Array)
            return element(std::move(at), step, next);
        std::string bytes = bytesOf(*at.type, *at.value);
        const auto range = bounds(step, bytes.size());
        if (!holdsBytes(*at.type) || step.kind != Step::Kind::Slice || !range)
            return outside(step, bytes.size());
        at.part = bytes.substr(range->first, range->second - range->first);
        return from(std::move(at), m_steps.size());
    }

    std::vector<Found> found;

private:
    Result<void> down(Found at, std::size_t member, std::size_t next)
    {
        at.type = at.type->kind == abi::Kind::Array ? &at.type->members.front().type
                                                    : &at.type->members[member].type;
        at.value = &at.value->members[member];
        return from(std::move(at), next + 1);
    }

    Result<void> element(Found at, const Step& step, std::size_t next)
    {
        const std::size_t count = at.value->members.size();
        if (step.kind == Step::Kind::Index) {
            const qint64 index = *step.from < 0 ? static_cast<qint64>(count) + *step.from
                                                : static_cast<qint64>(*step.from);
            if (index < 0 || index >= static_cast<qint64>(count))
                return outside(step, count);
            return down(std::move(at), static_cast<std::size_t>(index), next);
        }
        const auto range = bounds(step, count);
        if (!range)
            return outside(step, count);
        const std::size_t taken = range->second - range->first;
        for (std::size_t i = 0; i < taken; ++i) {
            Found one = at;
            one.turns.push_back({i, taken});
            if (m_turns != nullptr) {
                const std::size_t level = one.turns.size() - 1;
                if (level >= m_turns->size() || (*m_turns)[level].count != taken)
                    return fail(ErrorKind::Protocol,
                                QStringLiteral("the lists are not of the same length"));
                if ((*m_turns)[level].index != i)
                    continue;
            }
            if (auto fine = down(std::move(one), range->first + i, next); !fine)
                return fine;
        }
        return {};
    }

    const std::vector<Step>& m_steps;
    const std::vector<Turn>* m_turns;
};

} // namespace

Result<Path> parsePath(const QString& text)
{
    if (text.isEmpty() || text.size() > kMaxText)
        return bad(text.left(40), QStringLiteral("a path has 1 to %1 characters").arg(kMaxText));
    Path path;
    QStringList parts = text.split(u'.');
    const QString& first = parts.first();
    if (first == u"#" || first == u"$" || first == u"@") {
        path.root = first == u"#" ? Root::Data : first == u"$" ? Root::File : Root::Container;
        parts.removeFirst();
    }
    if (parts.isEmpty() || parts.size() > kMaxSteps)
        return bad(text, QStringLiteral("a path has 1 to %1 steps").arg(kMaxSteps));
    for (const QString& part : std::as_const(parts)) {
        if (part.startsWith(u'[') && part.endsWith(u']')) {
            auto step = selector(part.mid(1, part.size() - 2));
            if (!step)
                return bad(text, QStringLiteral("\"%1\" is no index and no slice").arg(part));
            path.steps.push_back(std::move(*step));
        } else if (isName(part)) {
            path.steps.push_back({Step::Kind::Name, part.toStdString(), {}, {}});
        } else {
            return bad(text,
                       QStringLiteral("\"%1\" is no name; an index stands behind a point of its "
                                      "own, as in list.[0]")
                           .arg(part));
        }
    }
    const auto isOne = [&](const char* name) { return path.steps.front().name == name; };
    if (path.root == Root::Container &&
        (path.steps.size() != 1 ||
         !(isOne("from") || isOne("to") || isOne("value") || isOne("chainId"))))
        return bad(text, QStringLiteral("of a transaction only @.from, @.to, @.value and @.chainId "
                                        "are known"));
    return path;
}

QString pathText(const Path& path)
{
    QStringList parts;
    if (path.root != Root::Relative)
        parts << (path.root == Root::Data   ? QStringLiteral("#")
                  : path.root == Root::File ? QStringLiteral("$")
                                            : QStringLiteral("@"));
    const auto number = [](const std::optional<int>& at) {
        return at ? QString::number(*at) : QString();
    };
    for (const Step& step : path.steps) {
        if (step.kind == Step::Kind::Name)
            parts << base::toQString(step.name);
        else if (step.kind == Step::Kind::Index)
            parts << u'[' + number(step.from) + u']';
        else if (!step.from && !step.to)
            parts << QStringLiteral("[]");
        else
            parts << u'[' + number(step.from) + u':' + number(step.to) + u']';
    }
    return parts.join(u'.');
}

Path under(const Path& group, const Path& path)
{
    if (path.root != Root::Relative)
        return path;
    Path whole{Root::Data, group.steps};
    whole.steps.insert(whole.steps.end(), path.steps.begin(), path.steps.end());
    return whole;
}

Result<abi::Type> typeAt(const abi::Type& whole, const std::vector<Step>& steps)
{
    const abi::Type* type = &whole;
    const QString text = pathText({Root::Data, steps});
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[i];
        if (step.kind == Step::Kind::Name) {
            const auto member = memberNamed(*type, step.name);
            if (!member)
                return bad(
                    text,
                    QStringLiteral("there is no member \"%1\"").arg(base::toQString(step.name)));
            type = &type->members[*member].type;
        } else if (type->kind == abi::Kind::Array) {
            const auto count = static_cast<qint64>(type->count.value_or(0));
            if (step.kind == Step::Kind::Index && count > 0 &&
                (*step.from >= count || *step.from < -count))
                return bad(text, QStringLiteral("the list has %1 elements").arg(count));
            type = &type->members.front().type;
        } else {
            if (!holdsBytes(*type) || step.kind != Step::Kind::Slice || i + 1 != steps.size())
                return bad(text, QStringLiteral("%1 has no elements")
                                     .arg(base::toQString(abi::canonicalName(*type))));
            return *abi::elementaryType("bytes");
        }
    }
    return *type;
}

Result<std::vector<Found>> findAll(const abi::Type& whole, const abi::Value& value,
                                   const std::vector<Step>& steps)
{
    Walk walk(steps, nullptr);
    if (auto fine = walk.from({&whole, &value, {}, {}}, 0); !fine)
        return tl::unexpected(std::move(fine.error()));
    return std::move(walk.found);
}

Result<Found> findOne(const abi::Type& whole, const abi::Value& value,
                      const std::vector<Step>& steps, const std::vector<Turn>& turns)
{
    Walk walk(steps, &turns);
    if (auto fine = walk.from({&whole, &value, {}, {}}, 0); !fine)
        return tl::unexpected(std::move(fine.error()));
    if (walk.found.size() != 1)
        return fail(ErrorKind::Protocol, QStringLiteral("the lists are not of the same length"));
    return std::move(walk.found.front());
}

} // namespace rollscope::eth::clear
