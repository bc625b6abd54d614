#pragma once
#include "wallet/secret.hpp"
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// What is typed into a password field, kept in locked memory only: no text of it is ever made for
/// QML, which learns how long it is. It is typed and pasted at its end, and taken back from there
/// (Backspace; Ctrl+Backspace takes all). A part of what is pasted is never taken: all of it, or,
/// with `trouble`, nothing. Looks are QML's. GUI thread.
class SecretField : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int length READ length NOTIFY edited)
    Q_PROPERTY(QString trouble READ trouble NOTIFY edited)

public:
    explicit SecretField(QQuickItem* parent = nullptr);

    /// Characters, not bytes.
    [[nodiscard]] int length() const;
    /// Why nothing was taken of what came last; empty when it was.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// UTF-8 as typed, where it lies; valid until the next event.
    [[nodiscard]] std::span<const quint8> bytes() const { return m_text.bytes().first(m_used); }
    /// Hands it out and is empty then.
    [[nodiscard]] wallet::Secret take();
    Q_INVOKABLE void clear();

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

    static constexpr std::size_t kMost = 1024; ///< bytes

Q_SIGNALS:
    void edited();
    /// Enter was pressed.
    void accepted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void append(QString text);
    void chop();

    wallet::Secret m_text{kMost};
    std::size_t m_used = 0;
    QString m_trouble;
};

} // namespace rollscope::ui
