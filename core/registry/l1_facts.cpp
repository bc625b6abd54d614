#include "registry/l1_facts.hpp"
#include "base/hex.hpp"
#include "registry/json_fields.hpp"
#include <QDate>
#include <QDateTime>

namespace rollscope::registry {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostEntries = 256;

std::optional<base::Address> address(JsonFields& entry, QLatin1StringView key, bool required)
{
    const QString text = entry.text(key, required);
    if (text.isEmpty())
        return std::nullopt;
    const auto read = base::addressFromHex(text.toStdString());
    if (!read)
        entry.refuse(key, u"must be 0x and 40 hexadecimal digits"_s);
    return read;
}

/// The first second of "2025-03" or "2025-03-17", or of the day (month) after it.
std::optional<qint64> day(JsonFields& entry, QLatin1StringView key, bool after)
{
    const QString text = entry.text(key, false);
    if (text.isEmpty())
        return std::nullopt;
    const bool month = text.size() == 7;
    const QDate date = QDate::fromString(month ? QString(text + u"-01"_s) : text, Qt::ISODate);
    if (!date.isValid()) {
        entry.refuse(key, u"is no day: %1"_s.arg(text), u"write it as 2025-03-17"_s);
        return std::nullopt;
    }
    const QDate from = !after ? date : month ? date.addMonths(1) : date.addDays(1);
    return QDateTime(from, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

ValidTime validTime(JsonFields& entry)
{
    ValidTime out;
    out.since = day(entry, "since"_L1, false);
    out.until = day(entry, "until"_L1, true);
    if (const auto block = entry.integer("sinceBlock"_L1, false, 0, (1LL << 53) - 1))
        out.sinceBlock = static_cast<quint64>(*block);
    return out;
}

std::optional<quint32> selector(JsonFields& entry)
{
    const QString text = entry.text("selector"_L1, false);
    if (text.isEmpty())
        return std::nullopt;
    const auto value = base::quantityFromHex(text.toStdString());
    if (text.size() != 10 || !value) {
        entry.refuse(u"selector"_s, u"must be 0x and 8 hexadecimal digits"_s);
        return std::nullopt;
    }
    return static_cast<quint32>(*value);
}

void readPostings(JsonFields& l1, L1Facts& facts)
{
    l1.eachObject("postings"_L1, false, kMostEntries, [&](JsonFields& entry) {
        entry.refuseUnknown({u"purpose"_s, u"from"_s, u"to"_s, u"selector"_s, u"since"_s,
                             u"until"_s, u"sinceBlock"_s, u"note"_s});
        PostingRule rule;
        rule.purpose =
            postingOf(entry.text("purpose"_L1, true, {u"batch"_s, u"state"_s, u"proof"_s}))
                .value_or(Posting::Batch);
        rule.from = address(entry, "from"_L1, false);
        rule.to = address(entry, "to"_L1, false);
        rule.selector = selector(entry);
        rule.valid = validTime(entry);
        if (!rule.from && !rule.to && !rule.selector)
            entry.refuse(u"to"_s, u"is missing: this rule would claim every transaction"_s);
        facts.postings.push_back(rule);
    });
}

} // namespace

QString nameOf(Posting purpose)
{
    switch (purpose) {
    case Posting::Batch:
        return u"batch"_s;
    case Posting::State:
        return u"state"_s;
    case Posting::Proof:
        return u"proof"_s;
    }
    return {};
}

std::optional<Posting> postingOf(QStringView name)
{
    for (const auto purpose : {Posting::Batch, Posting::State, Posting::Proof}) {
        if (name == nameOf(purpose))
            return purpose;
    }
    return {};
}

L1Facts readL1Facts(JsonFields& l1)
{
    L1Facts facts;
    facts.chain = l1.text("chain"_L1, true);
    facts.postsBlobs = l1.flag("postsBlobs"_L1, true);
    facts.batchInbox = address(l1, "batchInbox"_L1, false);
    facts.optimismPortal = address(l1, "optimismPortal"_L1, false);
    facts.rollup = address(l1, "rollup"_L1, false);
    l1.eachObject("blobSenders"_L1, false, kMostEntries, [&](JsonFields& entry) {
        entry.refuseUnknown(
            {u"address"_s, u"since"_s, u"until"_s, u"sinceBlock"_s, u"role"_s, u"src"_s});
        if (const auto account = address(entry, "address"_L1, true))
            facts.blobSenders.push_back({*account, validTime(entry)});
    });
    readPostings(l1, facts);
    l1.eachObject("escrows"_L1, false, kMostEntries, [&](JsonFields& entry) {
        entry.refuseUnknown(
            {u"address"_s, u"name"_s, u"tokens"_s, u"shared"_s, u"since"_s, u"until"_s, u"note"_s});
        const auto account = address(entry, "address"_L1, true);
        Escrow escrow{account.value_or(base::Address{}), entry.text("name"_L1, true),
                      entry.texts("tokens"_L1, true, kMostEntries), entry.flag("shared"_L1, false),
                      validTime(entry)};
        if (account)
            facts.escrows.push_back(std::move(escrow));
    });
    return facts;
}

} // namespace rollscope::registry
