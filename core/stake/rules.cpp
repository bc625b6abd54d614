#include "stake/rules.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/keccak.hpp"
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::Result;
using base::Wei;

/// ERC-721's answer of who takes its tokens.
constexpr std::array<quint8, 4> kTakesNft{0x15, 0x0b, 0x7a, 0x02};
constexpr std::size_t kPubkeyBytes = 64;

/// Numbers of one value or of each element of a list.
Result<std::vector<Wei>> numbersOf(const Typed& value)
{
    if (!value.isList())
        return value.toWei().map([](const Wei& one) { return std::vector<Wei>{one}; });
    std::vector<Wei> out;
    for (const auto& one : value.value.members) {
        const auto number = Typed{value.type.members.front().type, one}.toWei();
        if (!number)
            return tl::unexpected(number.error());
        out.push_back(*number);
    }
    return out;
}

class Judge
{
public:
    Judge(const Protocol& protocol, const Rule& rule, const Facts& facts)
        : m_protocol(protocol), m_rule(rule), m_facts(facts)
    {}

    std::optional<Finding> run()
    {
        const auto read = valueOf(m_protocol, m_rule.read, m_facts);
        switch (m_rule.kind) {
        case RuleKind::OpenToAll:
            return openToAll(read);
        case RuleKind::NftRecipient:
            return nftRecipient(read);
        case RuleKind::PubkeyOf:
            return pubkeyOf(read);
        case RuleKind::Equals:
            return equals(read);
        case RuleKind::Unused:
        case RuleKind::Present:
            return nothing(read);
        case RuleKind::NotPaused:
        case RuleKind::Whitelisted:
        case RuleKind::Enabled:
            return flag(read);
        default:
            return compare(read);
        }
    }

private:
    Finding found(const QString& sentence) const
    {
        return {m_rule.severity, m_rule.id, sentence, m_rule.read.text()};
    }
    Finding unknown(const base::Error& error) const
    {
        Finding out = found(u"%1 could not be checked: %2"_s.arg(m_rule.words, error.text()));
        out.severity = Severity::Block;
        return out;
    }
    QString shown(const Wei& number) const
    {
        if (m_rule.kind == RuleKind::Matured)
            return timeText(number);
        return amountText(m_protocol, m_rule.token, number, m_facts);
    }

    std::optional<Finding> flag(const Result<Typed>& read) const
    {
        const auto numbers = read ? numbersOf(*read) : tl::unexpected(read.error());
        if (!numbers)
            return unknown(numbers.error());
        const bool wanted = m_rule.kind != RuleKind::NotPaused;
        if (std::all_of(numbers->begin(), numbers->end(),
                        [&](const Wei& one) { return (one != Wei{}) == wanted; }))
            return std::nullopt;
        switch (m_rule.kind) {
        case RuleKind::NotPaused:
            return found(u"%1 is paused: the call would revert"_s.arg(m_rule.words));
        case RuleKind::Whitelisted:
            return found(u"this account is not on the list of %1"_s.arg(m_rule.words));
        default:
            return found(u"%1 is not so, and has to be"_s.arg(m_rule.words));
        }
    }

    std::optional<Finding> openToAll(const Result<Typed>& read) const
    {
        const auto open = read ? read->toWei() : tl::unexpected(read.error());
        if (!open)
            return unknown(open.error());
        if (*open != Wei{})
            return std::nullopt;
        if (m_rule.bound) {
            const auto listed =
                valueOf(m_protocol, *m_rule.bound, m_facts).and_then([](const Typed& v) {
                    return v.toWei();
                });
            if (listed && *listed != Wei{})
                return std::nullopt;
        }
        return found(u"%1 is not open to everybody now"_s.arg(m_rule.words));
    }

    std::optional<Finding> nothing(const Result<Typed>& read) const
    {
        if (!read)
            return unknown(read.error());
        const bool empty = read->value.word == eth::abi::Word{} && read->value.bytes.empty() &&
                           read->value.members.empty();
        const bool wanted = m_rule.kind == RuleKind::Unused;
        if (empty == wanted)
            return std::nullopt;
        return found(wanted ? u"%1: it is %2 and must be nothing"_s.arg(m_rule.words, read->text())
                            : u"there is no %1"_s.arg(m_rule.words));
    }

    std::optional<Finding> equals(const Result<Typed>& read) const
    {
        if (!read)
            return unknown(read.error());
        const auto bound = valueOf(m_protocol, *m_rule.bound, m_facts, &read->type);
        if (!bound)
            return unknown(bound.error());
        if (bound->value == read->value)
            return std::nullopt;
        return found(u"%1: it is %2, where %3 was expected"_s.arg(m_rule.words, read->text(),
                                                                  bound->text()));
    }

    std::optional<Finding> compare(const Result<Typed>& read) const
    {
        const auto numbers = read ? numbersOf(*read) : tl::unexpected(read.error());
        const auto bounds = valueOf(m_protocol, *m_rule.bound, m_facts).and_then(numbersOf);
        if (!numbers || !bounds)
            return unknown(numbers ? bounds.error() : numbers.error());
        if (bounds->size() != 1 && bounds->size() != numbers->size())
            return unknown({base::ErrorKind::Internal, u"lists of different lengths"_s, {}, {}});
        for (std::size_t i = 0; i < numbers->size(); ++i) {
            const Wei& number = (*numbers)[i];
            const Wei& bound = (*bounds)[bounds->size() == 1 ? 0 : i];
            const bool less = eth::toU256(number) < eth::toU256(bound);
            const bool least = m_rule.kind == RuleKind::AtLeast;
            if (least ? !less : less || number == bound)
                continue;
            return found(broken(number, bound));
        }
        return std::nullopt;
    }

    QString broken(const Wei& number, const Wei& bound) const
    {
        switch (m_rule.kind) {
        case RuleKind::AtLeast:
            return u"%1 is %2, below the minimum of %3"_s.arg(m_rule.words, shown(number),
                                                              shown(bound));
        case RuleKind::AtMost:
            return u"%1 is %2, above the maximum of %3"_s.arg(m_rule.words, shown(number),
                                                              shown(bound));
        case RuleKind::Matured:
            return u"%1 is not over: it ends at %2, and now it is %3"_s.arg(
                m_rule.words, shown(number), shown(bound));
        default:
            return u"%1 needs %2, and there is %3"_s.arg(m_rule.words, shown(number), shown(bound));
        }
    }

    std::optional<Finding> nftRecipient(const Result<Typed>& code) const
    {
        if (!code)
            return unknown(code.error());
        if (code->value.bytes.empty())
            return std::nullopt; // nobody's code: an account of a key takes anything
        const auto answer = valueOf(m_protocol, *m_rule.bound, m_facts);
        const auto takes = Typed{{}, eth::abi::Value::fixed(kTakesNft)};
        if (answer && answer->value.word == takes.value.word)
            return std::nullopt;
        return found(u"this account is a contract that does not take ERC-721 tokens: %1 would be "
                     "lost or refused"_s.arg(m_rule.words));
    }

    std::optional<Finding> pubkeyOf(const Result<Typed>& key) const
    {
        const auto signer =
            valueOf(m_protocol, *m_rule.bound, m_facts).and_then([](const Typed& v) {
                return v.toAddress();
            });
        if (!key || !signer)
            return unknown(key ? signer.error() : key.error());
        if (key->value.bytes.size() != kPubkeyBytes)
            return found(u"%1 has %2 bytes, not 64 (a leading 04 is left out)"_s.arg(m_rule.words)
                             .arg(key->value.bytes.size()));
        const base::Hash32 hash = eth::keccak256(key->value.bytes);
        base::Address owner;
        std::copy(hash.bytes.begin() + 12, hash.bytes.end(), owner.bytes.begin());
        if (owner == *signer)
            return std::nullopt;
        return found(u"%1 belongs to %2, not to the signer %3"_s.arg(
            m_rule.words, eth::checksumText(owner), eth::checksumText(*signer)));
    }

    const Protocol& m_protocol;
    const Rule& m_rule;
    const Facts& m_facts;
};

} // namespace

QString timeText(const Wei& seconds)
{
    // Years beyond 9999 are no times, and epochs are small numbers.
    constexpr quint64 kFirst = 1'000'000'000;
    constexpr quint64 kLast = 253'402'300'799;
    if (!seconds.fits64() || seconds.limbs[0] < kFirst || seconds.limbs[0] > kLast)
        return base::toQString(base::toDecimal(seconds));
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds.limbs[0]), QTimeZone::utc())
        .toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

std::optional<Finding> judge(const Protocol& protocol, const Rule& rule, const Facts& facts)
{
    return Judge(protocol, rule, facts).run();
}

std::optional<Finding> judge(const Protocol& protocol, const Check& check, const Facts& facts)
{
    const QString id = u"check."_s + check.id;
    const auto left = valueOf(protocol, check.left, facts);
    const auto right =
        left ? valueOf(protocol, check.right, facts, &left->type) : tl::unexpected(left.error());
    if (!right)
        return Finding{
            Severity::Block, id,
            u"it could not be checked that %1: %2"_s.arg(check.words, right.error().text()),
            check.left.text()};
    if (left->value == right->value)
        return std::nullopt;
    return Finding{
        Severity::Block, id,
        u"it is not so that %1: %2 is not %3"_s.arg(check.words, left->text(), right->text()),
        check.left.text()};
}

} // namespace rollscope::stake
