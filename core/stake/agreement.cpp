#include "stake/agreement.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "stake/sim_text.hpp"
#include <QCryptographicHash>
#include <algorithm>
#include <set>

namespace rollscope::stake {
namespace {

QString text(const base::Hash32& hash)
{
    return base::toQString(base::toHex(hash));
}

QString text(const base::Address& address)
{
    return eth::checksumText(address);
}

QString text(quint64 number)
{
    return QString::number(number);
}

QString text(const base::Wei& amount)
{
    return base::toQString(base::toDecimal(amount));
}

template <class T> QString text(const std::optional<T>& value)
{
    return value ? text(*value) : QStringLiteral("not told");
}

QString nameOf(const Watched& what)
{
    return what.kind == Watched::Kind::Coin ? QStringLiteral("the coin") : text(what.token);
}

QString text(const TokenMove& move)
{
    return QStringLiteral("%1 in, %2 out").arg(text(move.in), text(move.out));
}

QString text(const TokenTransfer& transfer)
{
    return QStringLiteral("%1 of %2 %3 %4")
        .arg(text(transfer.amount),
             transfer.token ? text(*transfer.token) : QStringLiteral("the coin"),
             transfer.received ? QStringLiteral("from") : QStringLiteral("to"),
             text(transfer.other));
}

QString text(const NftMove& move)
{
    return QStringLiteral("%1 %2 of %3")
        .arg(move.received ? QStringLiteral("received") : QStringLiteral("gave"), text(move.id),
             text(move.contract));
}

QString text(const Allowance& allowance)
{
    return QStringLiteral("%1 may take %2%3")
        .arg(text(allowance.spender), text(allowance.amount),
             allowance.all ? QStringLiteral(" (all)") : QString());
}

template <class T> QString listText(const std::vector<T>& list)
{
    QStringList words;
    for (const T& one : list)
        words << text(one);
    return words.isEmpty() ? QStringLiteral("none") : words.join(QStringLiteral(", "));
}

/// Short, and another for other texts: none of them can run into the next.
QString printOf(const QStringList& texts)
{
    constexpr qsizetype kDigits = 32;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& one : texts) {
        hash.addData(QByteArray(QByteArray::number(one.size()) + ':'));
        hash.addData(one.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().left(kDigits));
}

class Comparison
{
public:
    template <class T> void same(const QString& field, const T& a, const T& b)
    {
        if (!(a == b))
            put(field, text(a), text(b));
    }

    void put(const QString& field, const QString& a, const QString& b) { m_out.add({field, a, b}); }
    /// Of values that may be long: a person sees the beginning, the print is of all.
    void putLong(const QString& field, const QString& a, const QString& b)
    {
        m_out.add({field, sim::shortened(a), sim::shortened(b), printOf({a, b})});
    }
    /// Of values that are others at each block.
    template <class T> void sameBlock(const QString& field, const T& a, const T& b)
    {
        if (!(a == b))
            m_out.add({field, text(a), text(b), {}, true});
    }

    void calls(const Simulation& a, const Simulation& b)
    {
        const std::size_t both = std::min(a.calls.size(), b.calls.size());
        same(QStringLiteral("calls"), quint64(a.calls.size()), quint64(b.calls.size()));
        for (std::size_t i = 0; i < both; ++i) {
            const CallResult& mine = a.calls[i];
            const CallResult& other = b.calls[i];
            // What one way cannot simulate is no contradiction of the other.
            const bool known = isKnown(a, i) && isKnown(b, i);
            if (!known)
                continue;
            const QString name = QStringLiteral("call %1").arg(i + 1);
            if (mine.outcome != other.outcome)
                put(name, outcomeText(mine), outcomeText(other));
            else if (mine.data != other.data)
                putLong(name + QStringLiteral(": returned"), sim::hex(mine.data),
                        sim::hex(other.data));
        }
    }

    void balances(const Simulation& a, const Simulation& b)
    {
        for (const BalanceChange& mine : a.changes) {
            const BalanceChange* other = b.change(mine.what);
            const QString name = nameOf(mine.what);
            if (other == nullptr) {
                put(QStringLiteral("balance of ") + name, text(mine.before),
                    QStringLiteral("not told"));
                continue;
            }
            same(QStringLiteral("balance of %1 before").arg(name), mine.before, other->before);
            // Fees are in the coin's balance, and nodes may count a rollup's data fee or not: what
            // moved of it is compared by its transfers.
            const bool fees = mine.what.kind == Watched::Kind::Coin && a.how == SimulatedHow::Whole;
            if (a.how == b.how && a.how != SimulatedHow::Stepwise && !fees)
                same(QStringLiteral("balance of %1 after").arg(name), mine.after, other->after);
        }
        same(QStringLiteral("balances"), quint64(a.changes.size()), quint64(b.changes.size()));
    }

    void effects(const Simulation& a, const Simulation& b)
    {
        if (a.how == b.how && a.how == SimulatedHow::Overrides)
            lists(QStringLiteral("allowances"), a.allowances, b.allowances);
        if (a.how != SimulatedHow::Whole || b.how != SimulatedHow::Whole)
            return;
        for (const TokenMove& move : a.moves)
            moved(move.token, move, find(b.moves, move.token), false);
        for (const TokenMove& move : b.moves)
            if (find(a.moves, move.token) == nullptr)
                moved(move.token, move, nullptr, true);
        lists(QStringLiteral("who pays and who takes"), a.transfers, b.transfers);
        lists(QStringLiteral("tokens by number"), a.nfts, b.nfts);
        lists(QStringLiteral("allowances"), a.allowances, b.allowances);
    }

    OperatorAgreement take() { return std::move(m_out); }

private:
    static bool isKnown(const Simulation& simulation, std::size_t call)
    {
        return simulation.how != SimulatedHow::Stepwise || call == 0;
    }
    static QString outcomeText(const CallResult& call)
    {
        return call.reason.isEmpty()
                   ? stake::nameOf(call.outcome)
                   : QString(stake::nameOf(call.outcome) + QStringLiteral(": ") + call.reason);
    }
    static const TokenMove* find(const std::vector<TokenMove>& list,
                                 const std::optional<base::Address>& token)
    {
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&](const TokenMove& move) { return move.token == token; });
        return found == list.end() ? nullptr : &*found;
    }
    void moved(const std::optional<base::Address>& token, const TokenMove& move,
               const TokenMove* other, bool swapped)
    {
        const TokenMove none{token, {}, {}};
        const TokenMove& against = other == nullptr ? none : *other;
        if (move == against)
            return;
        const QString field = QStringLiteral("transfers of %1")
                                  .arg(token ? text(*token) : QStringLiteral("the coin"));
        put(field, text(swapped ? against : move), text(swapped ? move : against));
    }
    template <class T>
    void lists(const QString& field, const std::vector<T>& a, const std::vector<T>& b)
    {
        if (!(a == b))
            putLong(field, listText(a), listText(b));
    }

    OperatorAgreement m_out;
};

void compareSimulations(Comparison& comparison, const OperatorReading& a, const OperatorReading& b)
{
    if (!a.refusal.isEmpty() || !b.refusal.isEmpty()) {
        // Their words are their own; that a block would take it or not is the fact.
        if (a.refusal.isEmpty() != b.refusal.isEmpty()) {
            const QString goes = QStringLiteral("a block would take it");
            comparison.put(QStringLiteral("sequence"), a.refusal.isEmpty() ? goes : a.refusal,
                           b.refusal.isEmpty() ? goes : b.refusal);
        }
        return;
    }
    comparison.calls(*a.simulation, *b.simulation);
    comparison.balances(*a.simulation, *b.simulation);
    comparison.effects(*a.simulation, *b.simulation);
}

void compareCodes(Comparison& comparison, const OperatorReading& a, const OperatorReading& b)
{
    std::set<base::Address> contracts;
    for (const auto* side : {&a, &b})
        for (const auto& [address, code] : side->codes)
            contracts.insert(address);
    const auto of = [](const OperatorReading& reading, const base::Address& contract) {
        const auto found = reading.codes.find(contract);
        return found == reading.codes.end() ? std::optional<base::Hash32>()
                                            : std::optional(found->second);
    };
    for (const base::Address& contract : contracts)
        comparison.same(QStringLiteral("code of ") + text(contract), of(a, contract),
                        of(b, contract));
}

QString whyMissing(const OperatorReading& reading)
{
    if (reading.trouble)
        return QStringLiteral("%1: %2").arg(reading.operatorName, reading.trouble->text());
    if (!reading.simulation && reading.refusal.isEmpty())
        return QStringLiteral("%1 simulated nothing").arg(reading.operatorName);
    return {};
}

} // namespace

QString keyOf(const Disagreement& difference)
{
    return difference.moves
               ? printOf({difference.field})
               : printOf({difference.field, difference.first, difference.second, difference.whole});
}

void OperatorAgreement::add(const Disagreement& difference)
{
    if (differences.size() < kMostDifferences)
        differences.push_back(difference);
    else
        rest = printOf({rest, keyOf(difference)});
}

void OperatorAgreement::miss(const QString& reason)
{
    if (!reason.isEmpty() && !missing.contains(reason))
        missing << reason;
}

void admitOneVoice(OperatorAgreement& agreement, const QString& shownBy, const Simulation& shown,
                   const QString& other, SimulatedHow common, bool act)
{
    const bool many = shown.calls.size() > 1;
    if (agreement.kind != AgreementKind::Agree || (!many && !act) ||
        common != SimulatedHow::Stepwise || shown.how == SimulatedHow::Stepwise)
        return;
    agreement.kind = AgreementKind::OneMissing;
    agreement.miss(many ? QStringLiteral("only %1 simulated all %2 steps; the node of %3 can run "
                                         "the first one alone")
                              .arg(shownBy)
                              .arg(shown.calls.size())
                              .arg(other)
                        : QStringLiteral("only %1 tells what comes of it; the node of %2 can tell "
                                         "that it goes through, and no more")
                              .arg(shownBy, other));
}

OperatorAgreement agreementOf(const OperatorReading& first, const OperatorReading& second)
{
    OperatorAgreement out;
    if (first.operatorName.trimmed().compare(second.operatorName.trimmed(), Qt::CaseInsensitive) ==
        0) {
        out.miss(QStringLiteral("both nodes are of %1: that is one voice").arg(first.operatorName));
        return out;
    }
    if (!first.domain.isEmpty() && first.domain == second.domain) {
        out.miss(QStringLiteral("the nodes of %1 and %2 are both under %3: that is one voice")
                     .arg(first.operatorName, second.operatorName, first.domain));
        return out;
    }
    for (const OperatorReading* reading : {&first, &second})
        out.miss(whyMissing(*reading));
    if (!out.missing.isEmpty())
        return out;
    Comparison comparison;
    comparison.sameBlock(QStringLiteral("block"), first.at.number, second.at.number);
    comparison.sameBlock(QStringLiteral("block hash"), first.at.hash, second.at.hash);
    comparison.same(QStringLiteral("nonce"), first.nonce, second.nonce);
    comparison.same(QStringLiteral("balance"), first.balance, second.balance);
    compareCodes(comparison, first, second);
    compareSimulations(comparison, first, second);
    out = comparison.take();
    out.kind = out.differences.empty() ? AgreementKind::Agree : AgreementKind::Differ;
    if (first.simulation && second.simulation) {
        const bool more = first.simulation->how <= second.simulation->how;
        const OperatorReading& shown = more ? first : second;
        const OperatorReading& other = more ? second : first;
        admitOneVoice(out, shown.operatorName, *shown.simulation, other.operatorName,
                      other.simulation->how);
    }
    return out;
}

} // namespace rollscope::stake
