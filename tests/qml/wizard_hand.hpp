#pragma once
#include "gui/shell.hpp"
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <functional>

namespace rollscope::test {

/// A person before the window who stakes: the mouse is xdotool's, the keys come to the window. Each
/// returns false with error() where the window does not do what it should. What is pressed is found
/// by what it is, not by its words. The window stands on an OwnDisplay.
class WizardHand
{
public:
    /// `theme` is "dark" or "light": what pictures are named by, and judged by.
    WizardHand(app::Shell& shell, QQuickWindow* window, QString theme)
        : m_shell(shell), m_window(window), m_theme(std::move(theme))
    {}

    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] ui::WizardState& wizard() { return *m_shell.staking().wizard(); }

    /// Gives the window the keyboard.
    bool activate();
    /// The card of a protocol.
    bool choose(const QString& protocol);
    /// One of the actions in its panel.
    bool begin(const QString& action);
    /// The first account, and what is typed into the first field; until the contract agrees.
    bool give(const QString& text);
    /// Ticks that the ways out were read.
    bool readWays();
    /// The button that leads on, when it does, until that step is there.
    bool next(ui::WizardState::Step step);
    /// Asks the signer; types the password where one is wanted. Until what was signed waits for its
    /// block, or nothing more is to be signed.
    bool sign(const QByteArray& password = {});
    /// From the amount's step to the track, through all signatures; `mine` makes a block.
    bool toTheTrack(const std::function<void()>& mine, const QByteArray& password = {});
    /// Leaves the track.
    bool finish();
    /// The claim of the one position that is ripe, on the portfolio's page.
    bool claim();

    /// Keeps a picture as wizard-THEME-STEP.png in the folder that ROLLSCOPE_PICTURES names, where
    /// it does; false when it is blank, of another theme, or the same as the one before.
    bool shoot(const QString& step);

private:
    QQuickItem* shown(const char* type, QQuickItem* below = nullptr,
                      const std::function<bool(QQuickItem*)>& fits = {});
    bool until(const std::function<bool()>& holds, const QString& otherwise,
               int patienceMs = 60'000);
    bool reach(QQuickItem* item);
    bool moveTo(QQuickItem* item);
    bool click(const QString& what, const std::function<QQuickItem*()>& find);
    bool press(); ///< the button that leads on
    bool type(QQuickItem* field, const QByteArray& text);

    app::Shell& m_shell;
    QQuickWindow* m_window;
    QString m_theme, m_error;
    QImage m_last;
};

} // namespace rollscope::test

/// Ends the test with what the person could not do.
#define DID(person, what) QVERIFY2((person).what, qPrintable((person).error()))
