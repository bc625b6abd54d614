#include "review/review_reader.hpp"
#include "eth/abi_text.hpp"
#include "eth/address.hpp"
#include "eth/units.hpp"
#include "format/trouble_text.hpp"
#include "review/review_words.hpp"
#include <QClipboard>
#include <QGuiApplication>

namespace rollscope::ui {

namespace clear = eth::clear;

namespace {

constexpr qsizetype kEditable = 20'000; ///< characters that a field edits without a pause
constexpr qsizetype kMaxAbi = 1 << 20;

QString shown(const base::Error& error)
{
    return asSentence(troubleText(error));
}

} // namespace

ReviewReader::ReviewReader(QObject* parent) : QObject(parent), m_review(nullptr) {}

void ReviewReader::setBook(ReviewBook* book)
{
    if (book == m_review.book()) {
        return;
    }
    if (m_review.book() != nullptr) {
        m_review.book()->disconnect(this);
    }
    m_review.setBook(book);
    if (book != nullptr) {
        connect(book, &ReviewBook::changed, this, &ReviewReader::readText);
    }
    Q_EMIT bookChanged();
    readText();
}

QString ReviewReader::text() const
{
    return isLarge() ? QString(m_text.left(kEditable / 20) + u'…') : m_text;
}

bool ReviewReader::isLarge() const
{
    return m_text.size() > kEditable;
}

void ReviewReader::setText(const QString& text)
{
    if (text == this->text()) { // a field's own echo
        return;
    }
    m_text = text;
    Q_EMIT textChanged();
    readText();
}

void ReviewReader::setChain(const QString& chain)
{
    if (m_chain != chain) {
        m_chain = chain;
        Q_EMIT callChanged();
        readCall();
    }
}

void ReviewReader::setTo(const QString& to)
{
    if (m_to != to) {
        m_to = to;
        Q_EMIT callChanged();
        readCall();
    }
}

void ReviewReader::setValue(const QString& value)
{
    if (m_value != value) {
        m_value = value;
        Q_EMIT callChanged();
        readCall();
    }
}

void ReviewReader::setAbi(const QString& abi)
{
    if (m_abi == abi) {
        return;
    }
    m_abi = abi;
    m_abiTrouble.clear();
    std::optional<eth::abi::Abi> parsed;
    if (const QByteArray text = abi.toUtf8(); text.size() > kMaxAbi) {
        m_abiTrouble = tr("The ABI is larger than 1 MB.");
    } else if (!text.trimmed().isEmpty()) {
        if (auto read = eth::abi::parseText(text)) {
            parsed = std::move(*read);
        } else {
            m_abiTrouble = shown(read.error());
        }
    }
    m_review.setAbi(std::move(parsed));
    Q_EMIT abiChanged();
    Q_EMIT resultChanged();
}

void ReviewReader::readText()
{
    m_trouble.clear();
    m_calldata.reset();
    auto pasted = readPasted(m_text);
    if (!pasted) {
        m_trouble = shown(pasted.error());
        m_review.show({});
        Q_EMIT resultChanged();
        return;
    }
    m_calldata = std::move(pasted->calldata);
    if (m_calldata) {
        readCall();
        return;
    }
    m_review.show(std::move(pasted->subject));
    Q_EMIT resultChanged();
}

void ReviewReader::readCall()
{
    m_chainName.clear();
    m_coin.clear();
    m_chainTrouble.clear();
    m_toTrouble.clear();
    m_valueTrouble.clear();
    if (!m_calldata) {
        return;
    }
    clear::Call call;
    call.data = *m_calldata;
    bool known = false;
    unsigned decimals = 18;
    if (const auto* book = m_review.book(); book != nullptr && book->isReady()) {
        const auto& facts = book->knowledge()->facts;
        if (const auto chain = chainOf(*book->knowledge(), m_chain)) {
            known = true;
            call.chain = *chain;
            m_chainName = chainText(facts, *chain);
            if (const auto coin = facts.coins.find(*chain); coin != facts.coins.end()) {
                m_coin = coin->second.ticker;
                decimals = coin->second.decimals;
            }
        } else if (!m_chain.trimmed().isEmpty()) {
            m_chainTrouble = shown(chain.error());
        }
    }
    const auto to = eth::parseAddress(m_to.trimmed().toStdString());
    if (to) {
        call.to = *to;
    } else if (!m_to.trimmed().isEmpty()) {
        m_toTrouble = shown(to.error());
    }
    if (const QString amount = m_value.trimmed(); !amount.isEmpty()) {
        const auto value = eth::parseUnits(amount.toStdString(), decimals);
        if (value) {
            call.value = *value;
        } else {
            m_valueTrouble = shown(value.error());
        }
    }
    if (known && to && m_valueTrouble.isEmpty()) {
        m_review.show(std::move(call));
    } else {
        m_review.show({});
    }
    Q_EMIT resultChanged();
}

QString ReviewReader::found() const
{
    if (m_calldata) {
        return tr("Calldata, %n byte(s): which contract is called, and on which chain?", nullptr,
                  static_cast<int>(m_calldata->size()));
    }
    const auto& subject = m_review.subject();
    if (const auto* sent = std::get_if<TransactionSubject>(&subject)) {
        return sent->hash ? tr("A signed transaction") : tr("A transaction that is to be signed");
    }
    return std::holds_alternative<eth::TypedData>(subject)
               ? tr("A message that is to be signed (EIP-712)")
               : QString();
}

bool ReviewReader::takeClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.size() <= kEditable) {
        return false;
    }
    setText(text);
    return true;
}

void ReviewReader::clear()
{
    m_chain.clear();
    m_to.clear();
    m_value.clear();
    Q_EMIT callChanged();
    setAbi({});
    setText({});
}

} // namespace rollscope::ui
