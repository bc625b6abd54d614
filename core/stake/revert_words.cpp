#include "stake/revert_words.hpp"
#include "base/hex.hpp"
#include "base/text.hpp"
#include "eth/address.hpp"
#include "stake/known_abis.hpp"
#include "stake/sim_text.hpp"

namespace rollscope::stake {
namespace {

namespace abi = eth::abi;
using abi::Kind;

constexpr std::size_t kMostMembers = 8; ///< of a list that are told
constexpr qsizetype kMostWords = 400;
constexpr std::size_t kSelector = 4;

QString named(const abi::Param& param, const abi::Value& value)
{
    const QString words = valueWords(param.type, value);
    return param.name.empty()
               ? words
               : QString(QString::fromStdString(param.name) + QStringLiteral(": ") + words);
}

QString listWords(const abi::Type& type, const abi::Value& value)
{
    QStringList parts;
    for (std::size_t i = 0; i < value.members.size() && i < kMostMembers; ++i) {
        const std::size_t at = type.kind == Kind::Array ? 0 : i;
        if (at < type.members.size())
            parts << valueWords(type.members[at].type, value.members[i]);
    }
    if (value.members.size() > kMostMembers)
        parts << QStringLiteral("… %1 in all").arg(value.members.size());
    return QStringLiteral("[") + parts.join(QStringLiteral(", ")) + QStringLiteral("]");
}

} // namespace

QString valueWords(const abi::Type& type, const abi::Value& value)
{
    switch (type.kind) {
    case Kind::Uint:
    case Kind::Int:
        return base::toQString(abi::integerToText(type, value.word));
    case Kind::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Address:
        return eth::checksumText(value.toAddress());
    case Kind::FixedBytes:
    case Kind::Function:
        return base::toQString(base::toHex(std::span(value.word).first(type.size)));
    case Kind::Bytes:
        return sim::shortened(sim::hex(value.bytes));
    case Kind::String:
        return QStringLiteral("\"") +
               base::revealed(
                   QString::fromUtf8(QByteArray::fromStdString(value.bytes)).left(kMostWords)) +
               QStringLiteral("\"");
    case Kind::Array:
    case Kind::Tuple:
        break;
    }
    return listWords(type, value);
}

RevertReason revertReason(const abi::Abi& errors, std::string_view data)
{
    if (data.empty())
        return {{}, QStringLiteral("the contract gave no reason")};
    auto revert = abi::decodeRevert(errors, data);
    if (!revert)
        revert = abi::decodeRevert(standardErrors(), data);
    if (!revert) {
        const QString selector = sim::hex(data.substr(0, kSelector));
        return {{},
                data.size() < kSelector
                    ? QString(QStringLiteral("a reason that cannot be read: ") + selector)
                    : QString(QStringLiteral("an error that its ABI does not have: ") + selector)};
    }
    const QString signature = QString::fromStdString(revert->error.signature());
    if (!revert->reason.isEmpty())
        return {signature, QStringLiteral("\"") + base::revealed(revert->reason.left(kMostWords)) +
                               QStringLiteral("\"")};
    QStringList parts;
    for (std::size_t i = 0; i < revert->values.size() && i < revert->error.inputs.size(); ++i)
        parts << named(revert->error.inputs[i], revert->values[i]);
    QString words = QString::fromStdString(revert->error.name) + QStringLiteral("(") +
                    parts.join(QStringLiteral(", ")) + QStringLiteral(")");
    if (words.size() > kMostWords)
        words = words.left(kMostWords) + QStringLiteral("…");
    return {signature, words};
}

} // namespace rollscope::stake
