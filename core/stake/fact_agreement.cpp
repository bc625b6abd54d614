#include "stake/fact_agreement.hpp"
#include "base/hex.hpp"
#include "base/text.hpp"
#include "eth/address.hpp"
#include "eth/keccak.hpp"
#include "stake/reads.hpp"
#include "stake/sim_text.hpp"
#include <QCryptographicHash>
#include <algorithm>
#include <set>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;

/// A value of a stranger, or why it is not known.
QString textOf(const Facts& facts, const QString& name)
{
    const auto found = facts.find(name);
    if (found == facts.end() || !found->second.value) {
        const QString why = found == facts.end() ? QString() : found->second.why;
        return why.isEmpty() ? u"not told"_s : QString(u"not told: "_s + base::printable(why));
    }
    // Of code its hash: what differs may stand anywhere in it.
    constexpr std::size_t kShort = 64;
    const Typed& value = *found->second.value;
    if (value.type.kind == eth::abi::Kind::Bytes && value.value.bytes.size() > kShort)
        return u"%1 bytes with the hash %2"_s.arg(value.value.bytes.size())
            .arg(base::toQString(base::toHex(eth::keccak256(value.value.bytes))));
    return sim::shortened(value.text());
}

/// A print of both values, of which a person may see the beginning alone.
QString wholeOf(const Facts& a, const Facts& b, const QString& name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Facts* facts : {&a, &b}) {
        const auto found = facts->find(name);
        const bool known = found != facts->end() && found->second.value;
        const QByteArray text = known ? found->second.value->text().toUtf8() : QByteArray();
        hash.addData(QByteArray(QByteArray::number(known ? text.size() : -1) + ':'));
        hash.addData(text);
    }
    return QString::fromLatin1(hash.result().toHex());
}

bool isKnown(const Facts& facts, const QString& name)
{
    const auto found = facts.find(name);
    return found != facts.end() && found->second.value.has_value();
}

bool isSame(const Facts& a, const Facts& b, const QString& name)
{
    const bool here = isKnown(a, name), there = isKnown(b, name);
    if (!here || !there)
        return here == there;
    return a.at(name).value->text() == b.at(name).value->text();
}

/// The names that were read, those that addresses of roles rest on first.
std::vector<QString> namesIn(const Protocol& protocol, const Facts& a, const Facts& b)
{
    std::vector<QString> out;
    std::set<QString> seen;
    const auto add = [&](const QString& name) {
        const auto read = protocol.reads.find(name);
        const bool computed =
            read != protocol.reads.end() && read->second.kind == Read::Kind::Compute;
        if ((a.count(name) != 0 || b.count(name) != 0) && !computed && name != u"item" &&
            seen.insert(name).second)
            out.push_back(name);
    };
    for (const auto& [role, known] : protocol.roles)
        if (known.resolve && known.resolve->kind == Term::Kind::Name)
            add(known.resolve->name);
    for (const auto* facts : {&a, &b})
        for (const auto& [name, fact] : *facts)
            add(name);
    return out;
}

/// "eMetis minter (config.eMetisMinter)"
QString fieldOf(const Protocol& protocol, const QString& name)
{
    const auto read = protocol.reads.find(name);
    const QString text = read == protocol.reads.end() ? QString() : read->second.text;
    for (const auto& [id, role] : protocol.roles)
        if (role.resolve && role.resolve->kind == Term::Kind::Name && role.resolve->name == name)
            return role.title + u" ("_s + (text.isEmpty() ? name : text) + u')';
    return text.isEmpty() ? name : QString(name + u" ("_s + text + u')');
}

} // namespace

OperatorAgreement agreementOnFacts(const Protocol& protocol, const ToldFacts& first,
                                   const ToldFacts& second)
{
    OperatorAgreement out;
    for (const ToldFacts* told : {&first, &second})
        if (told->facts == nullptr)
            out.miss(u"%1: %2"_s.arg(told->operatorName, told->why));
    if (!out.missing.isEmpty())
        return out;
    if (first.at.number != second.at.number)
        out.add({u"block"_s,
                 QString::number(first.at.number),
                 QString::number(second.at.number),
                 {},
                 true});
    else if (first.at.hash != second.at.hash)
        out.add({u"block hash"_s,
                 base::toQString(base::toHex(first.at.hash)),
                 base::toQString(base::toHex(second.at.hash)),
                 {},
                 true});
    for (const QString& name : namesIn(protocol, *first.facts, *second.facts))
        if (!isSame(*first.facts, *second.facts, name))
            out.add({fieldOf(protocol, name), textOf(*first.facts, name),
                     textOf(*second.facts, name), wholeOf(*first.facts, *second.facts, name)});
    out.kind = out.differences.empty() ? AgreementKind::Agree : AgreementKind::Differ;
    return out;
}

std::vector<Finding> rolesThatDiffer(const Protocol& protocol, const ToldFacts& first,
                                     const ToldFacts& second)
{
    std::vector<Finding> out;
    if (first.facts == nullptr || second.facts == nullptr)
        return out;
    for (const auto& [name, role] : protocol.roles) {
        if (!role.resolve)
            continue;
        const auto here = addressOf(protocol, name, *first.facts);
        const auto there = addressOf(protocol, name, *second.facts);
        if (!here || !there || *here == *there)
            continue;
        const QString mine = eth::checksumText(*here);
        const QString other = eth::checksumText(*there);
        out.push_back(
            {Severity::Block, u"operators-differ"_s,
             u"two operators name different contracts for %1: %2 says %3, and %4 says %5; "
             "nothing is signed"_s.arg(role.title, first.operatorName, mine, second.operatorName,
                                       other),
             role.resolve->text()});
    }
    return out;
}

void join(OperatorAgreement& agreement, const OperatorAgreement& more)
{
    const bool agree = agreement.kind == AgreementKind::Agree && more.kind == AgreementKind::Agree;
    OperatorAgreement all;
    all.differences = more.differences;
    all.rest = more.rest + agreement.rest;
    for (const Disagreement& one : agreement.differences)
        if (std::find(all.differences.begin(), all.differences.end(), one) == all.differences.end())
            all.add(one);
    all.missing = agreement.missing;
    for (const QString& reason : more.missing)
        all.miss(reason);
    all.kind = !all.differences.empty() ? AgreementKind::Differ
               : agree                  ? AgreementKind::Agree
                                        : AgreementKind::OneMissing;
    agreement = std::move(all);
}

} // namespace rollscope::stake
