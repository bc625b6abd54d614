#include "review/transaction_review.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "format/trouble_text.hpp"
#include "review/review_words.hpp"
#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace rollscope::ui {

namespace clear = eth::clear;
using base::ErrorKind;

namespace {

void copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

const std::string* calldataOf(const ReviewSubject& subject)
{
    if (const auto* call = std::get_if<clear::Call>(&subject)) {
        return &call->data;
    }
    const auto* sent = std::get_if<TransactionSubject>(&subject);
    return sent != nullptr ? &sent->transaction.data : nullptr;
}

} // namespace

TransactionReview::TransactionReview(QObject* parent)
    : QObject(parent), m_fields(nullptr), m_figures(nullptr), m_digests(nullptr), m_bytes(nullptr)
{}

void TransactionReview::setBook(ReviewBook* book)
{
    if (m_book == book) {
        return;
    }
    if (m_book) {
        m_book->disconnect(this);
    }
    m_book = book;
    if (m_book) {
        connect(m_book, &ReviewBook::changed, this, &TransactionReview::refresh);
    }
    Q_EMIT bookChanged();
    refresh();
}

void TransactionReview::show(ReviewSubject subject)
{
    m_subject = std::move(subject);
    m_agreed.clear();
    refresh();
}

void TransactionReview::setAbi(std::optional<eth::abi::Abi> abi)
{
    m_abi = std::move(abi);
    refresh();
}

void TransactionReview::setFacts(clear::Facts facts)
{
    m_own = std::move(facts);
    refresh();
}

void TransactionReview::setClock(const base::Clock& clock)
{
    m_clock = &clock;
    refresh();
}

void TransactionReview::agree(int ask, bool yes)
{
    if (ask < 0 || ask >= m_asks.size()) {
        return;
    }
    if (yes) {
        m_agreed.insert(m_asks[ask]);
    } else {
        m_agreed.remove(m_asks[ask]);
    }
    Q_EMIT wholeChanged();
}

bool TransactionReview::isAgreed(int ask) const
{
    return m_agreed.contains(m_asks.value(ask));
}

clear::Facts TransactionReview::facts() const
{
    clear::Facts out = m_own;
    const clear::Facts& book = m_book->knowledge()->facts;
    out.coins.insert(book.coins.begin(), book.coins.end());
    out.chains.insert(book.chains.begin(), book.chains.end());
    out.tokens.insert(book.tokens.begin(), book.tokens.end());
    out.names.insert(book.names.begin(), book.names.end());
    out.bindings.insert(out.bindings.end(), book.bindings.begin(), book.bindings.end());
    return out;
}

base::Result<clear::Review> TransactionReview::read(const clear::Facts& facts) const
{
    const clear::Library& library = m_book->knowledge()->library;
    const auto* abi = m_abi ? &*m_abi : nullptr;
    if (const auto* call = std::get_if<clear::Call>(&m_subject)) {
        return clear::review(library, facts, *call, abi);
    }
    if (const auto* sent = std::get_if<TransactionSubject>(&m_subject)) {
        return clear::review(library, facts, sent->transaction, sent->from, abi);
    }
    return clear::review(library, facts, std::get<eth::TypedData>(m_subject));
}

void TransactionReview::refresh()
{
    m_state = std::holds_alternative<std::monostate>(m_subject) ? Empty : Waiting;
    m_review = {};
    m_error = {};
    m_broken.reset();
    m_chain.clear();
    m_name.clear();
    std::vector<ReviewRow> fields, figures, digests;
    SignedBytes bytes;
    if (m_state == Waiting && m_book && m_book->isReady()) {
        const auto known = facts();
        auto review = read(known);
        m_state = review ? Said : Refused;
        if (review) {
            m_review = std::move(*review);
        } else {
            m_error = std::move(review.error());
        }
        if (const auto* sent = std::get_if<TransactionSubject>(&m_subject)) {
            if (auto fine = eth::checkRules(sent->transaction); !fine) {
                m_broken = std::move(fine.error());
            }
            if (sent->transaction.chain) {
                m_chain = chainText(known, *sent->transaction.chain);
            }
        }
        if (const auto place = placeOf(m_subject)) {
            m_chain = chainText(known, place->chain);
            m_name = m_book->knowledge()->library.nameOf(*place);
        }
        fields = fieldRows(m_review);
        figures = figureRows(m_subject, known, m_book->knowledge()->dataFees);
        digests = digestRows(m_subject);
        bytes = signedBytes(m_subject);
    }
    m_fields.set(std::move(fields));
    m_figures.set(std::move(figures));
    m_digests.set(std::move(digests));
    m_bytes.set(std::move(bytes.bytes), bytes.head);
    weigh();
    Q_EMIT changed();
    Q_EMIT wholeChanged();
}

void TransactionReview::weigh()
{
    m_asks.clear();
    m_notes.clear();
    if (m_state != Said) {
        return;
    }
    for (const auto& [ask, note] : asksOf(m_review, m_clock->now(), kLongestPermit, *m_book)) {
        if (!ask.isEmpty() && !m_asks.contains(ask)) {
            m_asks << ask;
        }
        if (!note.isEmpty()) {
            m_notes << note;
        }
    }
}

bool TransactionReview::isWhole() const
{
    const bool agreed =
        std::ranges::all_of(m_asks, [this](const QString& ask) { return m_agreed.contains(ask); });
    return m_state == Said && m_review.complete && !m_review.blocked && !m_broken && agreed &&
           m_review.basis != clear::Basis::Abi;
}

bool TransactionReview::isMessage() const
{
    return std::holds_alternative<eth::TypedData>(m_subject);
}

QString TransactionReview::sentence() const
{
    const auto& lines = m_review.lines;
    if (m_state == Said && m_review.basis == clear::Basis::Transfer && lines.size() > 1) {
        return tr("Send %1 to %2", "coins, account")
            .arg(safeText(lines[0].words), safeText(lines[1].words));
    }
    if (m_state == Said && m_review.basis == clear::Basis::Abi) {
        return tr("Call %1", "function").arg(safeText(m_review.function));
    }
    if (m_state == Said) {
        return safeText(m_review.sentence.isEmpty() ? m_review.intent : m_review.sentence);
    }
    if (m_state != Refused) {
        return {};
    }
    const auto* data = calldataOf(m_subject);
    return isMessage()            ? tr("A message that nobody explains")
           : address().isEmpty()  ? tr("A transaction without words")
           : selector().isEmpty() ? tr("A call without words")
                                  : tr("An unknown call: %1, %n byte(s)", "selector",
                                       data != nullptr ? static_cast<int>(data->size()) : 0)
                                        .arg(selector());
}

QString TransactionReview::chain() const
{
    return m_state == Said || m_state == Refused
               ? (m_chain.isEmpty() ? tr("Valid on every chain") : m_chain)
               : QString();
}

QString TransactionReview::contract() const
{
    if (m_state != Said && m_state != Refused) {
        return {};
    }
    if (!m_name.isEmpty()) {
        return safeText(m_name);
    }
    if (!m_review.subject.isEmpty()) {
        return safeText(m_review.subject);
    }
    return address().isEmpty()                                           ? tr("A new contract")
           : m_state == Said && m_review.basis == clear::Basis::Transfer ? tr("An account")
                                                                         : tr("Not known");
}

QString TransactionReview::address() const
{
    const auto* sent = std::get_if<TransactionSubject>(&m_subject);
    if (sent != nullptr && sent->transaction.to) {
        return fullAddress(*sent->transaction.to);
    }
    const auto place = placeOf(m_subject);
    return place ? fullAddress(place->address) : QString();
}

QString TransactionReview::groupedAddress() const
{
    const QString plain = address();
    const auto bytes = base::addressFromHex(plain.toStdString());
    return bytes ? ui::groupedAddress(*bytes) : plain;
}

QString TransactionReview::selector() const
{
    constexpr std::size_t kSelector = 4;
    const auto* data = calldataOf(m_subject);
    return data != nullptr && data->size() >= kSelector
               ? QString(u"0x" + hexDigits(std::string_view(*data).substr(0, kSelector)))
               : QString();
}

QString TransactionReview::function() const
{
    const QString selected = selector();
    if (m_review.function.isEmpty()) {
        return selected;
    }
    return selected.isEmpty() ? safeText(m_review.function)
                              : QString(safeText(m_review.function) + u"  " + selected);
}

QString TransactionReview::origin() const
{
    if (m_state != Said) {
        return {};
    }
    switch (m_review.basis) {
    case clear::Basis::Descriptor:
        return tr("The words are of %1.json, an ERC-7730 descriptor that comes with Rollscope. The "
                  "values are decoded from the bytes.")
            .arg(m_review.descriptor);
    case clear::Basis::Abi:
        return tr("The names are of the ABI that was given. Nobody says what the function does.");
    case clear::Basis::Transfer:
        return tr("There is no calldata: coins move, and nothing else is asked for.");
    }
    return {};
}

QStringList TransactionReview::warnings() const
{
    QStringList out;
    for (const QString& warning : m_review.warnings) {
        out << asSentence(warning);
    }
    out << m_notes;
    if (m_state == Said && !m_review.complete) {
        out << tr("A part of it has no words. Do not sign what you cannot read.");
    }
    return out;
}

QString TransactionReview::refusal() const
{
    if (m_broken) {
        return tr("Every chain would refuse it: %1").arg(safeText(troubleText(*m_broken)));
    }
    if (m_state == Refused && m_error.kind == ErrorKind::NotFound) {
        return asSentence(m_error.what); // the contract stands below
    }
    return m_state == Refused ? asSentence(troubleText(m_error)) : QString();
}

bool TransactionReview::abiHelps() const
{
    return m_state == Refused && m_error.kind == ErrorKind::NotFound && !selector().isEmpty();
}

QString TransactionReview::advice() const
{
    if (m_state == Refused && abiHelps()) {
        return m_abi
                   ? tr("The ABI that was given does not have the function %1 either. Do not sign "
                        "what you cannot read.")
                         .arg(selector())
                   : tr("Rollscope does not guess. Give the ABI of the contract to see the "
                        "parameters by their names; otherwise do not sign it.");
    }
    if (m_state == Refused) {
        return tr("Rollscope does not guess. Do not sign what you cannot read.");
    }
    return m_broken ? tr("Ask whoever made it for another one.") : QString();
}

QString TransactionReview::summary() const
{
    if (m_state == Said) {
        return tr("%1. %2, %3. %n warning(s)", "sentence, contract, chain",
                  static_cast<int>(warnings().size()))
            .arg(sentence(), contract(), chain());
    }
    return m_state == Refused ? tr("Refused. %1").arg(refusal()) : QString();
}

void TransactionReview::copyAddress() const
{
    copy(address());
}

void TransactionReview::copyDigest(int row) const
{
    const auto& rows = m_digests.rows();
    if (row >= 0 && row < static_cast<int>(rows.size())) {
        QString digits = rows[static_cast<std::size_t>(row)].words;
        copy(u"0x" + digits.remove(u' ').remove(u'\n'));
    }
}

void TransactionReview::copyBytes() const
{
    copy(m_bytes.text());
}

} // namespace rollscope::ui
