#include "stake/compute.hpp"
#include "stake/reads.hpp"
#include <algorithm>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using eth::U256;
using eth::abi::Kind;
using eth::abi::Type;
using eth::abi::Value;

/// Wide enough for the product of two 256-bit numbers.
using Wide = boost::multiprecision::checked_uint512_t;

struct Row
{
    QLatin1StringView name;
    Operation operation;
    int least, most;
};

constexpr std::array kRows{
    Row{"add"_L1, Operation::Add, 2, 4},
    Row{"sub"_L1, Operation::Sub, 2, 2},
    Row{"less"_L1, Operation::Less, 2, 2},
    Row{"mul-div"_L1, Operation::MulDiv, 3, 3},
    Row{"mul-div-up"_L1, Operation::MulDivUp, 3, 3},
    Row{"less-bps"_L1, Operation::LessBps, 2, 2},
    Row{"more-bps"_L1, Operation::MoreBps, 2, 2},
    Row{"min"_L1, Operation::Min, 2, 4},
    Row{"max"_L1, Operation::Max, 2, 4},
    Row{"if-below"_L1, Operation::IfBelow, 4, 4},
    Row{"split"_L1, Operation::Split, 3, 3},
    Row{"range"_L1, Operation::Range, 2, 2},
    Row{"sorted"_L1, Operation::Sorted, 1, 1},
    Row{"count"_L1, Operation::Count, 1, 1},
    Row{"member"_L1, Operation::Member, 2, 2},
    Row{"without"_L1, Operation::Without, 2, 2},
    Row{"pick"_L1, Operation::Pick, 3, 3},
    Row{"owned-by"_L1, Operation::OwnedBy, 3, 3},
    Row{"first-known"_L1, Operation::FirstKnown, 1, 4},
};

const Row& rowOf(Operation operation)
{
    return *std::find_if(kRows.begin(), kRows.end(),
                         [&](const Row& row) { return row.operation == operation; });
}

tl::unexpected<base::Error> bad(const QString& what)
{
    return base::fail(ErrorKind::BadInput, what);
}

bool isScalarOperation(Operation operation)
{
    return operation <= Operation::IfBelow;
}

bool isNumber(const Type& type)
{
    return type.kind == Kind::Uint || type.kind == Kind::Bool;
}

bool isNumbers(const Type& type)
{
    return type.kind == Kind::Array && isNumber(type.members.front().type);
}

U256 muldiv(const U256& a, const U256& b, const U256& c, bool up)
{
    const Wide divisor(c);
    Wide product = Wide(a) * Wide(b);
    if (up && c != 0)
        product += divisor - 1;
    // Narrowing a checked number throws when it does not fit.
    return static_cast<U256>(product / divisor);
}

U256 applied(Operation operation, const std::vector<U256>& v)
{
    const U256 whole = 10000;
    switch (operation) {
    case Operation::Sub:
        return v[0] - v[1];
    case Operation::Less:
        return v[0] > v[1] ? U256(v[0] - v[1]) : U256(0);
    case Operation::MulDiv:
        return muldiv(v[0], v[1], v[2], false);
    case Operation::MulDivUp:
        return muldiv(v[0], v[1], v[2], true);
    case Operation::LessBps:
        return muldiv(v[0], whole - v[1], whole, false);
    case Operation::MoreBps:
        return muldiv(v[0], whole + v[1], whole, true);
    case Operation::Min:
        return *std::min_element(v.begin(), v.end());
    case Operation::Max:
        return *std::max_element(v.begin(), v.end());
    case Operation::IfBelow:
        return v[0] < v[1] ? v[2] : v[3];
    default:
        break;
    }
    U256 sum = 0;
    for (const U256& one : v)
        sum += one;
    return sum;
}

base::Result<Value> scalar(Operation operation, const std::vector<U256>& values)
{
    const auto result = eth::checked([&] { return applied(operation, values); });
    if (!result)
        return bad(u"%1 of the numbers is out of range"_s.arg(rowOf(operation).name));
    return Value::number(eth::fromU256(*result));
}

/// Over lists element by element; a number beside a list stands for each element.
base::Result<Typed> broadcast(Operation operation, const std::vector<Typed>& values)
{
    std::optional<std::size_t> length;
    for (const Typed& one : values) {
        if (!one.isList())
            continue;
        if (length && *length != one.value.members.size())
            return bad(
                u"lists of %1 and of %2 elements"_s.arg(*length).arg(one.value.members.size()));
        length = one.value.members.size();
    }
    const auto at = [&](std::size_t index) {
        std::vector<U256> row;
        row.reserve(values.size());
        for (const Typed& one : values)
            row.push_back(
                eth::toU256((one.isList() ? one.value.members[index] : one.value).toWei()));
        return scalar(operation, row);
    };
    if (!length)
        return at(0).map([](const Value& value) { return Typed::number(value.toWei()); });
    std::vector<Value> out;
    for (std::size_t i = 0; i < *length; ++i) {
        auto one = at(i);
        if (!one)
            return tl::unexpected(one.error());
        out.push_back(std::move(*one));
    }
    return Typed::list(Typed::number({}).type, std::move(out));
}

base::Result<Typed> numbers(const std::vector<U256>& values)
{
    std::vector<Value> out;
    out.reserve(values.size());
    for (const U256& one : values)
        out.push_back(Value::number(eth::fromU256(one)));
    return Typed::list(Typed::number({}).type, std::move(out));
}

base::Result<Typed> split(const U256& whole, const U256& most, const U256& least)
{
    if (most == 0 || least > most)
        return bad(u"parts of at most nothing"_s);
    const U256 full = whole / most;
    const U256 rest = whole % most;
    if (full >= Reading::kMaxItems)
        return bad(u"more than %1 parts"_s.arg(Reading::kMaxItems));
    std::vector<U256> parts(full.convert_to<std::size_t>(), most);
    if (rest != 0)
        parts.push_back(rest);
    // A rest that the contract would refuse takes what it lacks from the part before it.
    if (parts.size() > 1 && parts.back() < least) {
        const U256 lack = least - parts.back();
        if (parts[parts.size() - 2] - lack < least)
            return bad(u"no parts from %1 to %2 make %3"_s.arg(
                QString::fromStdString(least.str()), QString::fromStdString(most.str()),
                QString::fromStdString(whole.str())));
        parts[parts.size() - 2] -= lack;
        parts.back() = least;
    }
    return numbers(parts);
}

base::Result<Typed> range(const U256& from, const U256& to)
{
    std::vector<U256> out;
    if (from > to)
        return numbers(out);
    if (to - from >= Reading::kMaxItems)
        return bad(u"more than %1 numbers"_s.arg(Reading::kMaxItems));
    const auto steps = U256(to - from).convert_to<std::size_t>();
    out.reserve(steps + 1);
    for (std::size_t i = 0; i <= steps; ++i)
        out.push_back(from + i);
    return numbers(out);
}

base::Result<Typed> ownedBy(const Typed& list, const Typed& owners, const Typed& owner)
{
    if (list.value.members.size() != owners.value.members.size())
        return bad(u"lists of %1 and of %2 elements"_s.arg(list.value.members.size())
                       .arg(owners.value.members.size()));
    std::vector<Value> out;
    for (std::size_t i = 0; i < list.value.members.size(); ++i)
        if (owners.value.members[i] == owner.value &&
            std::find(out.begin(), out.end(), list.value.members[i]) == out.end())
            out.push_back(list.value.members[i]);
    return Typed::list(list.type.members.front().type, std::move(out));
}

base::Result<Typed> without(const Typed& list, const Typed& gone)
{
    const auto& others = gone.value.members;
    Typed left = list;
    std::erase_if(left.value.members, [&](const Value& one) {
        return std::find(others.begin(), others.end(), one) != others.end();
    });
    return left;
}

base::Result<Typed> pick(const Typed& list, const Typed& wanted, const Typed& from)
{
    if (list.value.members.size() != from.value.members.size())
        return bad(u"lists of %1 and of %2 elements"_s.arg(list.value.members.size())
                       .arg(from.value.members.size()));
    const auto& all = wanted.value.members;
    std::vector<Value> out;
    for (std::size_t i = 0; i < list.value.members.size(); ++i)
        if (std::find(all.begin(), all.end(), list.value.members[i]) != all.end())
            out.push_back(from.value.members[i]);
    return Typed::list(from.type.members.front().type, std::move(out));
}

base::Result<Typed> overList(Operation operation, const std::vector<Typed>& values)
{
    const auto number = [&](std::size_t i) { return eth::toU256(values[i].value.toWei()); };
    switch (operation) {
    case Operation::Split:
        return split(number(0), number(1), number(2));
    case Operation::Range:
        return range(number(0), number(1));
    case Operation::Count:
        return Typed::number(base::Wei::from64(values[0].value.members.size()));
    case Operation::Member: {
        const U256 index = number(1);
        if (index >= values[0].value.members.size())
            return bad(u"there is no element %1 among %2"_s.arg(QString::fromStdString(index.str()))
                           .arg(values[0].value.members.size()));
        return Typed{values[0].type.members.front().type,
                     values[0].value.members[index.convert_to<std::size_t>()]};
    }
    case Operation::Without:
        return without(values[0], values[1]);
    case Operation::Pick:
        return pick(values[0], values[1], values[2]);
    case Operation::OwnedBy:
        return ownedBy(values[0], values[1], values[2]);
    case Operation::FirstKnown:
        for (const Typed& one : values)
            if (one.value.word != eth::abi::Word{})
                return one;
        return bad(u"none of them is known"_s);
    default:
        break;
    }
    Typed sorted = values[0];
    std::sort(sorted.value.members.begin(), sorted.value.members.end(),
              [](const Value& a, const Value& b) { return a.word < b.word; });
    return sorted;
}

} // namespace

std::optional<Operation> operationFromName(const QString& name)
{
    for (const Row& row : kRows)
        if (name == row.name)
            return row.operation;
    return std::nullopt;
}

std::pair<int, int> arityOf(Operation operation)
{
    return {rowOf(operation).least, rowOf(operation).most};
}

base::Result<Type> resultOf(Operation operation, const std::vector<Type>& types)
{
    const auto refuse = [&] {
        return bad(u"%1 does not take these types"_s.arg(rowOf(operation).name));
    };
    const Type number = Typed::number({}).type;
    if (isScalarOperation(operation)) {
        bool list = false;
        for (const Type& type : types) {
            list = list || isNumbers(type);
            if (!isNumber(type) && !isNumbers(type))
                return refuse();
        }
        return list ? Typed::list(number, {}).type : number;
    }
    const bool firstIsList = types[0].kind == Kind::Array;
    switch (operation) {
    case Operation::Split:
    case Operation::Range:
        if (!std::all_of(types.begin(), types.end(), isNumber))
            return refuse();
        return Typed::list(number, {}).type;
    case Operation::Count:
        return firstIsList ? base::Result<Type>(number) : refuse();
    case Operation::Member:
        if (!firstIsList || !isNumber(types[1]))
            return refuse();
        return types[0].members.front().type;
    case Operation::Without:
        if (!firstIsList || types[1].kind != Kind::Array ||
            types[1].members.front().type.kind != types[0].members.front().type.kind)
            return refuse();
        return types[0];
    case Operation::Pick:
        if (!firstIsList || types[1].kind != Kind::Array || types[2].kind != Kind::Array)
            return refuse();
        return types[2];
    case Operation::OwnedBy:
        if (!firstIsList || types[1].kind != Kind::Array ||
            types[1].members.front().type.kind != types[2].kind)
            return refuse();
        return types[0];
    case Operation::FirstKnown:
        for (const Type& type : types)
            if (type.kind != types[0].kind || firstIsList)
                return refuse();
        return types[0];
    default:
        return isNumbers(types[0]) ? base::Result<Type>(types[0]) : refuse();
    }
}

base::Result<Typed> compute(Operation operation, const std::vector<Typed>& values)
{
    std::vector<Type> types;
    types.reserve(values.size());
    for (const Typed& one : values)
        types.push_back(one.type);
    const auto [least, most] = arityOf(operation);
    if (static_cast<int>(values.size()) < least || static_cast<int>(values.size()) > most)
        return bad(u"%1 takes %2 to %3 values"_s.arg(rowOf(operation).name).arg(least).arg(most));
    if (const auto fits = resultOf(operation, types); !fits)
        return tl::unexpected(fits.error());
    return isScalarOperation(operation) ? broadcast(operation, values)
                                        : overList(operation, values);
}

} // namespace rollscope::stake
