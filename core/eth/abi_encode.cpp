#include "base/hex.hpp"
#include "eth/abi_codec.hpp"

namespace rollscope::eth::abi {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

void append(std::string& out, const Word& word)
{
    out.append(reinterpret_cast<const char*>(word.data()), word.size());
}

/// What an array or tuple is made of: the type and the place of its i-th member.
struct Shape
{
    const Type& type;
    [[nodiscard]] bool isArray() const { return type.kind == Kind::Array; }
    [[nodiscard]] const Type& at(std::size_t i) const
    {
        return type.members[isArray() ? 0 : i].type;
    }
    [[nodiscard]] std::string place(std::size_t i) const
    {
        return isArray() ? placeOf({}, i) : placeOf(type.members[i], i);
    }
    [[nodiscard]] Result<void> fits(std::size_t count) const
    {
        const bool free = isArray() && !type.count;
        const std::size_t expected = isArray() ? type.count.value_or(0) : type.members.size();
        if (!free && count != expected)
            return fail(ErrorKind::BadInput,
                        QStringLiteral("%1 values were expected, not %2").arg(expected).arg(count));
        return {};
    }
};

Result<void> put(std::string& out, const Type& type, const Value& value);

/// Heads of all, then the tails of the dynamic ones at the offsets that their heads name.
Result<void> putSequence(std::string& out, const Shape& shape, const std::vector<Value>& values)
{
    if (auto fits = shape.fits(values.size()); !fits)
        return fits;
    const std::size_t start = out.size();
    std::vector<std::size_t> heads;
    const auto putMember = [&](std::size_t i) -> Result<void> {
        if (auto done = put(out, shape.at(i), values[i]); !done)
            return within(shape.place(i), std::move(done.error()));
        return {};
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (shape.at(i).dynamic) {
            heads.push_back(out.size());
            append(out, Word{});
        } else if (auto done = putMember(i); !done) {
            return done;
        }
    }
    for (std::size_t i = 0, dynamic = 0; dynamic < heads.size(); ++i) {
        if (!shape.at(i).dynamic)
            continue;
        const Word offset = Value::number(out.size() - start).word;
        out.replace(heads[dynamic++], offset.size(), reinterpret_cast<const char*>(offset.data()),
                    offset.size());
        if (auto done = putMember(i); !done)
            return done;
    }
    return {};
}

Result<void> checkedWord(std::string& out, const Type& type, const Value& value)
{
    if (const auto wrong = complaint(type, value.word))
        return fail(ErrorKind::BadInput, *wrong);
    append(out, value.word);
    return {};
}

Result<void> put(std::string& out, const Type& type, const Value& value)
{
    switch (type.kind) {
    case Kind::Bytes:
    case Kind::String:
        append(out, Value::number(value.bytes.size()).word);
        out += value.bytes;
        out.append((32 - value.bytes.size() % 32) % 32, '\0');
        return {};
    case Kind::Array:
        if (!type.count)
            append(out, Value::number(value.members.size()).word);
        [[fallthrough]];
    case Kind::Tuple:
        return putSequence(out, {type}, value.members);
    default:
        return checkedWord(out, type, value);
    }
}

Result<void> putPacked(std::string& out, const Type& type, const Value& value, bool inArray)
{
    const std::size_t start = out.size();
    switch (type.kind) {
    case Kind::Tuple:
        return fail(ErrorKind::BadInput, QStringLiteral("a tuple has no packed encoding"));
    case Kind::Bytes:
    case Kind::String:
        if (inArray)
            return fail(ErrorKind::BadInput,
                        QStringLiteral("an array of bytes or strings has no packed encoding"));
        out += value.bytes;
        return {};
    case Kind::Array:
        if (auto fits = Shape{type}.fits(value.members.size()); !fits)
            return fits;
        for (std::size_t i = 0; i < value.members.size(); ++i) {
            if (auto done = putPacked(out, type.members[0].type, value.members[i], true); !done)
                return within(placeOf({}, i), std::move(done.error()));
        }
        return {};
    default:
        break;
    }
    if (auto done = checkedWord(out, type, value); !done || inArray)
        return done;
    const bool toTheLeft = type.kind == Kind::FixedBytes || type.kind == Kind::Function;
    const std::size_t width = toTheLeft                    ? type.size
                              : type.kind == Kind::Address ? 20
                              : type.kind == Kind::Bool    ? 1
                                                           : type.size / 8U;
    if (toTheLeft)
        out.resize(start + width);
    else
        out.erase(start, 32 - width);
    return {};
}

} // namespace

std::string placeOf(const Param& param, std::size_t index)
{
    return param.name.empty() ? '[' + std::to_string(index) + ']' : param.name;
}

Result<std::string> encode(const std::vector<Param>& params, const std::vector<Value>& values)
{
    Type all;
    all.kind = Kind::Tuple;
    all.members = params;
    std::string out;
    if (auto done = putSequence(out, {all}, values); !done)
        return tl::unexpected(std::move(done.error()));
    return out;
}

Result<std::string> encodePacked(const std::vector<Param>& params, const std::vector<Value>& values)
{
    std::string out;
    if (params.size() != values.size())
        return fail(ErrorKind::BadInput, QStringLiteral("%1 values were expected, not %2")
                                             .arg(params.size())
                                             .arg(values.size()));
    for (std::size_t i = 0; i < params.size(); ++i) {
        if (auto done = putPacked(out, params[i].type, values[i], false); !done)
            return within(placeOf(params[i], i), std::move(done.error()));
    }
    return out;
}

} // namespace rollscope::eth::abi
