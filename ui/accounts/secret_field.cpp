#include "accounts/secret_field.hpp"
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <algorithm>

namespace rollscope::ui {

namespace {

bool continues(quint8 byte)
{
    return (byte & 0xC0U) == 0x80U; // of a character of several bytes
}

} // namespace

SecretField::SecretField(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemAcceptsInputMethod);
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
}

int SecretField::length() const
{
    const auto text = bytes();
    return static_cast<int>(
        std::ranges::count_if(text, [](quint8 byte) { return !continues(byte); }));
}

wallet::Secret SecretField::take()
{
    wallet::Secret out(bytes());
    clear();
    return out;
}

void SecretField::clear()
{
    m_text = wallet::Secret(kMost);
    m_used = 0;
    m_trouble.clear();
    Q_EMIT edited();
}

void SecretField::append(QString text)
{
    QByteArray utf8 = text.toUtf8();
    // A line break at the end of what was pasted is none of the password.
    auto end = utf8.cend();
    while (end != utf8.cbegin() && (*(end - 1) == '\n' || *(end - 1) == '\r')) {
        --end;
    }
    const bool clean = std::none_of(
        utf8.cbegin(), end, [](char c) { return static_cast<quint8>(c) < 0x20 || c == 0x7F; });
    const bool fits = static_cast<std::size_t>(end - utf8.cbegin()) <= kMost - m_used;
    m_trouble = !clean ? tr("A line break or another control character is in it: nothing of it was "
                            "taken.")
                : !fits ? tr("Nothing of it was taken: a password has at most %n byte(s).", nullptr,
                             static_cast<int>(kMost))
                        : QString();
    if (clean && fits) {
        m_used = static_cast<std::size_t>(
            std::copy(utf8.cbegin(), end, m_text.bytes().begin() + static_cast<qptrdiff>(m_used)) -
            m_text.bytes().begin());
    }
    utf8.fill('\0');
    text.fill(u'\0');
    Q_EMIT edited();
}

void SecretField::chop()
{
    m_trouble.clear();
    while (m_used > 0) {
        --m_used;
        const quint8 was = std::exchange(m_text.bytes()[m_used], quint8(0));
        if (!continues(was)) {
            break;
        }
    }
    Q_EMIT edited();
}

void SecretField::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const QString text = event->text();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT accepted();
    } else if (event->key() == Qt::Key_Backspace && control) {
        clear();
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        chop();
    } else if (event->matches(QKeySequence::Paste)) {
        append(QGuiApplication::clipboard()->text());
    } else if (!text.isEmpty() && text.front().isPrint() && (!control || text.size() > 1)) {
        append(text);
    } else {
        event->ignore();
        return;
    }
    event->accept();
}

void SecretField::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty()) {
        append(event->commitString());
    }
    event->accept();
}

QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImHints:
        return QVariant::fromValue(int(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                       Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase));
    default:
        return QQuickItem::inputMethodQuery(query);
    }
}

void SecretField::mousePressEvent(QMouseEvent* event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    event->accept();
}

} // namespace rollscope::ui
