#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/units.hpp"
#include "eth/worst_fee.hpp"
#include "format/formatter.hpp"
#include "review/review_text.hpp"
#include "review/review_words.hpp"

namespace rollscope::ui {

namespace clear = eth::clear;
using eth::TransactionType;

namespace {

constexpr unsigned kGwei = 9;

QString kindText(TransactionType type)
{
    switch (type) {
    case TransactionType::Legacy:
        return QStringLiteral("0 (EIP-155)");
    case TransactionType::AccessList:
        return QStringLiteral("1 (EIP-2930)");
    case TransactionType::DynamicFee:
        return QStringLiteral("2 (EIP-1559)");
    case TransactionType::Blob:
        return QStringLiteral("3 (EIP-4844)");
    case TransactionType::SetCode:
        return QStringLiteral("4 (EIP-7702)");
    }
    return {};
}

/// Exact, in the chain's coin where it is known.
QString coinText(const base::Wei& value, const clear::Facts& facts,
                 std::optional<base::ChainId> chain)
{
    const auto coin = chain ? facts.coins.find(*chain) : facts.coins.end();
    if (coin == facts.coins.end()) {
        return ReviewText::tr("%1 of the coin's smallest unit")
            .arg(base::toQString(base::toDecimal(value)));
    }
    return base::toQString(eth::formatUnits(value, coin->second.decimals)) + u' ' +
           coin->second.ticker;
}

QString rawText(const base::Wei& value)
{
    return value == base::Wei{} ? QString() : base::toQString(base::toDecimal(value));
}

QString gweiText(const base::Wei& value)
{
    return base::toQString(eth::formatUnits(value, kGwei)) + u" gwei";
}

class Figures
{
public:
    Figures(const clear::Facts& facts, const std::set<base::ChainId>& dataFees)
        : m_facts(facts), m_dataFees(dataFees)
    {}

    void add(const QString& label, const QString& words, const QString& raw = {},
             const QString& note = {}, ReviewTone tone = ReviewTone::Plain)
    {
        m_rows.push_back({label, words, raw, note, {}, 0, tone});
    }
    void addValue(const base::Wei& value, std::optional<base::ChainId> chain)
    {
        add(ReviewText::tr("Coins sent along"), coinText(value, m_facts, chain), rawText(value));
    }
    void addPrices(const eth::Transaction& tx)
    {
        const bool tipped = tx.type >= TransactionType::DynamicFee;
        add(ReviewText::tr("Gas limit"), m_format.integer(tx.gasLimit));
        add(tipped ? ReviewText::tr("Price of gas at most") : ReviewText::tr("Price of gas"),
            tipped ? ReviewText::tr("%1, of it %2 as a tip at most")
                         .arg(gweiText(tx.maxFeePerGas), gweiText(tx.maxPriorityFeePerGas))
                   : gweiText(tx.gasPrice));
        const auto fee = eth::worstFee(tx);
        const bool more = tx.chain && m_dataFees.contains(*tx.chain);
        add(ReviewText::tr("Fee at most"),
            fee ? coinText(*fee, m_facts, tx.chain) : ReviewText::tr("more than 256 bits hold"),
            fee ? rawText(*fee) : QString(),
            more ? ReviewText::tr("This rollup takes a fee for data on top of it.") : QString(),
            fee ? ReviewTone::Plain : ReviewTone::Warn);
    }
    void addExtras(const eth::Transaction& tx)
    {
        if (!tx.blobVersionedHashes.empty()) {
            add(ReviewText::tr("Blobs"), m_format.integer(tx.blobVersionedHashes.size()));
        }
        if (!tx.accessList.empty()) {
            add(ReviewText::tr("Access list"),
                ReviewText::tr("%n account(s)", nullptr, static_cast<int>(tx.accessList.size())));
        }
        for (const auto& entry : tx.authorizations) {
            const auto authority = eth::authorityOf(entry);
            add(ReviewText::tr("Hands over an account (EIP-7702)"),
                ReviewText::tr("%1 will run the code of %2", "account, contract")
                    .arg(authority ? fullAddress(*authority) : QString(kNone),
                         fullAddress(entry.address)),
                {},
                entry.chainId == 0 ? ReviewText::tr("On every chain")
                                   : ReviewText::tr("Whoever wrote the code can take everything"),
                ReviewTone::Warn);
        }
    }
    std::vector<ReviewRow> take() { return std::move(m_rows); }

private:
    const clear::Facts& m_facts;
    const std::set<base::ChainId>& m_dataFees;
    std::vector<ReviewRow> m_rows;
    Formatter m_format;
};

void addTransaction(Figures& out, const TransactionSubject& subject)
{
    const eth::Transaction& tx = subject.transaction;
    out.addValue(tx.value, tx.chain);
    out.addPrices(tx);
    out.add(ReviewText::tr("Nonce"), QString::number(tx.nonce));
    out.addExtras(tx);
    if (subject.from) {
        out.add(ReviewText::tr("From"), fullAddress(*subject.from));
    }
    out.add(ReviewText::tr("Kind of transaction"),
            subject.hash ? ReviewText::tr("%1, signed", "kind").arg(kindText(tx.type))
                         : ReviewText::tr("%1, not signed yet", "kind").arg(kindText(tx.type)));
}

void addMessage(Figures& out, const eth::TypedData& data)
{
    out.add(ReviewText::tr("Message"), safeText(QString::fromStdString(data.primaryType)));
    for (const auto& [key, label] : {std::pair(u"name", ReviewText::tr("Name in the domain")),
                                     std::pair(u"version", ReviewText::tr("Version"))}) {
        if (const auto value = data.domain[QStringView(key)]; value.isString()) {
            out.add(label, u'"' + safeText(value.toString()) + u'"');
        }
    }
    out.add(ReviewText::tr("Fee"), ReviewText::tr("none"), {},
            ReviewText::tr("Whoever gets the signature can use it."));
}

} // namespace

std::vector<ReviewRow> figureRows(const ReviewSubject& subject, const clear::Facts& facts,
                                  const std::set<base::ChainId>& dataFees)
{
    Figures out(facts, dataFees);
    if (const auto* call = std::get_if<clear::Call>(&subject)) {
        out.addValue(call->value, call->chain);
    } else if (const auto* sent = std::get_if<TransactionSubject>(&subject)) {
        addTransaction(out, *sent);
    } else if (const auto* data = std::get_if<eth::TypedData>(&subject)) {
        addMessage(out, *data);
    }
    return out.take();
}

} // namespace rollscope::ui
