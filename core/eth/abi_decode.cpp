#include "base/hex.hpp"
#include "eth/abi_codec.hpp"
#include <algorithm>

namespace rollscope::eth::abi {
namespace {

using base::Result;

constexpr std::size_t kWord = 32;

tl::unexpected<base::Error> broken(const QString& what)
{
    return base::fail(base::ErrorKind::Protocol, what);
}

class Decoder
{
public:
    Decoder(std::string_view data, Layout layout)
        : m_data(data), m_strict(layout == Layout::Strict), m_budget((data.size() + 31) / kWord)
    {}

    /// `count` members whose heads begin at `start`; `m_end` is then behind the last of their
    /// tails.
    Result<std::vector<Value>> sequence(const std::vector<Param>& members, bool isArray,
                                        std::size_t count, std::size_t start)
    {
        quint64 headWords = 0;
        if (isArray)
            headWords = quint64(members[0].type.headWords) * count; // both are bounded
        for (std::size_t i = 0; !isArray && i < members.size(); ++i)
            headWords += members[i].type.headWords;
        if (headWords > (m_data.size() - start) / kWord)
            return broken(QStringLiteral("the data ends within it"));
        std::vector<Value> out;
        out.reserve(count);
        std::size_t at = start;
        std::size_t end = start + static_cast<std::size_t>(headWords) * kWord;
        for (std::size_t i = 0; i < count; ++i) {
            const Param& member = members[isArray ? 0 : i];
            auto value =
                member.type.dynamic ? tail(member.type, start, at, end) : inPlace(member.type, at);
            if (!value)
                return within(isArray ? placeOf({}, i) : placeOf(member, i),
                              std::move(value.error()));
            at += member.type.headWords * kWord;
            end = std::max(end, m_end);
            out.push_back(std::move(*value));
        }
        m_end = end;
        return out;
    }

    [[nodiscard]] std::size_t end() const { return m_end; }

private:
    /// A dynamic value: its head at `at` names where it is, counted from `start`. In the strict
    /// layout that is `next`, where the tail before it ended.
    Result<Value> tail(const Type& type, std::size_t start, std::size_t at, std::size_t next)
    {
        const auto offset = length(at);
        if (!offset)
            return tl::unexpected(offset.error());
        if (*offset > m_data.size() - start)
            return broken(QStringLiteral("its offset is beyond the data"));
        if (m_strict && start + *offset != next)
            return broken(QStringLiteral("its offset is %1, where %2 was expected")
                              .arg(*offset)
                              .arg(next - start));
        const std::size_t here = start + static_cast<std::size_t>(*offset);
        if (type.kind == Kind::Tuple || type.count)
            return members(type, type.count.value_or(0), here);
        if (m_data.size() - here < kWord)
            return broken(QStringLiteral("the data ends within its length"));
        const auto size = length(here);
        if (!size)
            return tl::unexpected(size.error());
        if (type.kind == Kind::Array)
            return members(type, *size, here + kWord);
        return bytes(type, *size, here + kWord);
    }

    Result<Value> members(const Type& type, quint64 count, std::size_t start)
    {
        const bool isArray = type.kind == Kind::Array;
        // Each element takes a word at least, so no length can ask for more than there is.
        if (isArray && count > (m_data.size() - start) / kWord)
            return broken(
                QStringLiteral("an array of %1 elements is longer than the data").arg(count));
        auto values =
            sequence(type.members, isArray,
                     isArray ? static_cast<std::size_t>(count) : type.members.size(), start);
        if (!values)
            return tl::unexpected(std::move(values.error()));
        return Value::list(std::move(*values));
    }

    Result<Value> bytes(const Type& type, quint64 size, std::size_t start)
    {
        const std::size_t left = m_data.size() - start;
        if (size > left)
            return broken(QStringLiteral("%1 bytes are longer than the data").arg(size));
        const auto used = static_cast<std::size_t>(size);
        const std::size_t padded = std::min((used + 31) / kWord * kWord, left);
        const auto padding = m_data.substr(start + used, padded - used);
        if (m_strict &&
            (padded % kWord != 0 || padding.find_first_not_of('\0') != std::string_view::npos))
            return broken(QStringLiteral("its padding is not zeros up to a word"));
        if (!spend((used + 31) / kWord))
            return reread();
        Value out = Value::text(std::string(m_data.substr(start, used)));
        if (type.kind == Kind::String &&
            !QUtf8StringView(out.bytes.data(), static_cast<qsizetype>(used)).isValidUtf8())
            return broken(QStringLiteral("it is not UTF-8"));
        m_end = start + padded;
        return out;
    }

    /// A value of fixed size; there are enough bytes at `at`.
    Result<Value> inPlace(const Type& type, std::size_t at)
    {
        if (type.kind == Kind::Array || type.kind == Kind::Tuple)
            return members(type, type.count.value_or(0), at);
        if (!spend(1))
            return reread();
        Value out;
        std::copy_n(m_data.data() + at, kWord, out.word.begin());
        if (const auto wrong = complaint(type, out.word))
            return broken(*wrong);
        m_end = at + kWord;
        return out;
    }

    /// The word at `at` as a length or an offset.
    Result<quint64> length(std::size_t at)
    {
        if (!spend(1))
            return reread();
        Value word;
        std::copy_n(m_data.data() + at, kWord, word.word.begin());
        if (!word.toWei().fits64())
            return broken(QStringLiteral("its offset or length is beyond the data"));
        return word.toWei().limbs[0];
    }

    /// Offsets that lead to the same place again and again would make much of little: on the whole
    /// no more words are read than there are.
    bool spend(std::size_t words)
    {
        const bool enough = words <= m_budget;
        m_budget -= enough ? words : 0;
        return enough;
    }
    static tl::unexpected<base::Error> reread()
    {
        return broken(QStringLiteral("its parts overlap others"));
    }

    std::string_view m_data;
    bool m_strict;
    std::size_t m_budget;
    std::size_t m_end = 0;
};

} // namespace

Result<std::vector<Value>> decode(const std::vector<Param>& params, std::string_view data,
                                  Layout layout)
{
    Decoder decoder(data, layout);
    auto values = decoder.sequence(params, false, params.size(), 0);
    if (values && layout == Layout::Strict && decoder.end() != data.size())
        return broken(
            QStringLiteral("%1 bytes follow the last value").arg(data.size() - decoder.end()));
    return values;
}

} // namespace rollscope::eth::abi
