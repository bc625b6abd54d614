// What quick/tst_stake_steps.qml needs from the program: the singletons of a window, a made-up
// chain, and an X server of its own where there can be one. With ROLLSCOPE_PICTURES=FOLDER the
// pictures are kept.
#include "fake_snapshots.hpp"
#include "fake_stake.hpp"
#include "gui/application.hpp"
#include "gui/shell.hpp"
#include "own_display.hpp"
#include "review_samples.hpp"
#include <QDir>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QtQuickTest/quicktest.h>

using namespace rollscope;

class Stage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString pictures READ pictures CONSTANT)
public:
    explicit Stage(app::Shell& shell) : m_shell(shell), m_fake(12)
    {
        m_shell.reviews().set(test::reviewKnowledge());
        m_shell.bridge().accept(m_fake.next());
        m_shell.bridge().applyNow();
    }
    ~Stage() override { m_shell.staking().setHost(nullptr); }

    /// Where pictures are to be kept; empty: nowhere.
    [[nodiscard]] QString pictures() const { return qEnvironmentVariable("ROLLSCOPE_PICTURES"); }

    /// The list of protocols of a fresh chain.
    Q_INVOKABLE void begin(bool dark)
    {
        auto& staking = m_shell.staking();
        staking.wizard()->leave();
        staking.wizard()->forget();
        staking.setHost(nullptr);
        m_stake = std::make_unique<test::FakeStake>();
        staking.setHost(m_stake.get());
        m_shell.theme().setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
        m_shell.router().go(QStringLiteral("stake"));
    }
    /// What waits comes into a block.
    Q_INVOKABLE void mine() { m_stake->mine(); }
    /// That, and what is in a block is final.
    Q_INVOKABLE void settle()
    {
        m_stake->mine();
        m_stake->finalise();
    }
    /// Days go by.
    Q_INVOKABLE void pass(int days) { m_stake->advance(qint64{86'400} * days); }
    Q_INVOKABLE [[nodiscard]] int signatures() const { return m_stake->signatures(); }
    /// The account holds just so much of the coin.
    Q_INVOKABLE [[nodiscard]] bool holds(const QString& coin) const
    {
        return m_stake->enki().coin == test::tokens(qPrintable(coin));
    }
    /// Gives a window the keyboard.
    Q_INVOKABLE bool activate(QQuickWindow* window)
    {
        window->requestActivate();
        if (!QTest::qWaitForWindowActive(window, 5'000)) // there is no window manager
            test::hand({QStringLiteral("windowfocus"), QString::number(window->winId())});
        return QTest::qWaitForWindowActive(window, 5'000);
    }

public Q_SLOTS:
    /// By QtQuickTest, for each of its engines.
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_shell.theme().provide(*engine);
        m_shell.settings().provide(*engine);
        m_shell.bridge().provide(*engine);
        m_shell.router().provide(*engine);
        m_shell.vitals().provide(*engine);
        m_shell.actions().provide(*engine);
        m_shell.catalog().provide(*engine);
        m_shell.endpoints().provide(*engine);
        m_shell.alerts().provide(*engine);
        m_shell.accounts().provide(*engine);
        m_shell.reviews().provide(*engine);
        m_shell.staking().provide(*engine);
        engine->rootContext()->setContextProperty(QStringLiteral("stage"), this);
    }

private:
    app::Shell& m_shell;
    test::FakeSnapshots m_fake;
    std::unique_ptr<test::FakeStake> m_stake;
};

int main(int argc, char** argv)
{
    const test::OwnDisplay display;
    if (!display.isThere() || !display.take()) { // its mouse and keys need no X
        std::puts("offscreen: no Xvfb, or no xdotool");
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    app::prepareGui();
    const app::Application application(argc, argv);
    const auto shell = app::Shell::create({ui::Theme::Mode::Dark, {1440, 900}});
    const QString pictures = qEnvironmentVariable("ROLLSCOPE_PICTURES");
    if (!shell || (!pictures.isEmpty() && !QDir().mkpath(pictures)))
        return 1;
    Stage stage(**shell);
    const QByteArray file =
        qgetenv("ROLLSCOPE_SOURCE_DIR") + "/tests/qml/quick/tst_stake_steps.qml";
    return quick_test_main_with_setup(argc, argv, "tst_stake_steps", file.constData(), &stage);
}
#include "tst_stake_steps.moc"
