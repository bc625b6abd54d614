#include "shoot_stake.hpp"
#include "fake_snapshots.hpp"
#include "fake_stake.hpp"
#include "gui/shell.hpp"
#include "review_samples.hpp"
#include <QQuickWindow>
#include <QTest>
#include <cstdio>

namespace rollscope::test {

namespace {

using Act = void (*)(app::Shell&, FakeStake&);

struct StakeShot
{
    QString name, route;
    Act act = nullptr;
    StakeScene scene = StakeScene::Ready;
    QSize size{1440, 900};
    int scale = 100;
    QString language = QStringLiteral("en");
};

void settle()
{
    for (int round = 0; round < 20; ++round)
        QTest::qWait(15);
}

void amount(app::Shell& shell, FakeStake&)
{
    auto& wizard = *shell.staking().wizard();
    wizard.begin(QStringLiteral("enki"), QStringLiteral("stake"));
    wizard.setAccount(0);
    wizard.parameters()->edit(0, QStringLiteral("5"));
    QTest::qWait(250);
}

void ways(app::Shell& shell, FakeStake& host)
{
    amount(shell, host);
    shell.staking().wizard()->next();
}

void review(app::Shell& shell, FakeStake& host)
{
    ways(shell, host);
    shell.staking().wizard()->setWaysRead(true);
    shell.staking().wizard()->next();
    settle();
}

void halted(app::Shell& shell, FakeStake& host)
{
    review(shell, host);
    host.setChain(stake::ChainCondition::Halted, QStringLiteral("no block for 41 min"));
}

void overruled(app::Shell& shell, FakeStake& host)
{
    halted(shell, host);
    shell.staking().wizard()->review()->setTyped(QStringLiteral("metis"));
}

void recovering(app::Shell& shell, FakeStake& host)
{
    review(shell, host);
    host.recover();
}

void differ(app::Shell& shell, FakeStake& host)
{
    host.disagree(true);
    review(shell, host);
}

void sign(app::Shell& shell, FakeStake& host)
{
    review(shell, host);
    shell.staking().wizard()->next();
}

void refused(app::Shell& shell, FakeStake& host)
{
    sign(shell, host);
    host.refuseNext();
    shell.staking().wizard()->next();
}

void track(app::Shell& shell, FakeStake& host)
{
    sign(shell, host);
    auto& wizard = *shell.staking().wizard();
    wizard.next();
    settle();
    host.mine();
    settle();
    wizard.next();
    wizard.next();
    settle();
    host.mine();
}

void tickets(app::Shell& shell, FakeStake& host)
{
    host.enki().eMetis = tokens("3.2");
    host.enki().tickets = {{408, tokens("11.25"), host.enki().now - 3600, false},
                           {412, tokens("4.5"), host.enki().now + 1'300'000, false}};
    track(shell, host);
    host.finalise();
    host.advance(60);
}

void claimable(app::Shell& shell, FakeStake& host)
{
    auto& wizard = *shell.staking().wizard();
    host.enki().eMetis = tokens("10");
    wizard.begin(QStringLiteral("enki"), QStringLiteral("queue"));
    wizard.setAccount(0);
    wizard.parameters()->edit(0, QStringLiteral("4.5"));
    for (int i = 0; i < 12 && wizard.step() != ui::WizardState::Track; ++i) {
        QTest::qWait(250);
        wizard.setWaysRead(true);
        wizard.next();
        settle();
        if (wizard.isWaiting())
            host.mine();
    }
    host.mine();
    host.finalise();
}

/// A signature of long ago that nobody is certain of, whose bytes are kept.
void doubt(app::Shell& shell, FakeStake& host)
{
    ui::StakeFlow way;
    way.flow.id = QStringLiteral("old");
    way.title = QStringLiteral("Stake METIS for seMetis, which earns");
    way.protocolName = QStringLiteral("ENKI");
    way.flow.chain = {1088};
    way.flow.account = host.accounts().front().address;
    way.flow.protocol = QStringLiteral("enki");
    way.flow.action = QStringLiteral("stake");
    way.flow.state = stake::FlowState::Simulate;
    stake::Intent intent;
    intent.nonce = 4711;
    intent.at = host.now() - 3 * 3'600'000;
    intent.state = stake::IntentState::Unseen;
    intent.signedAs = FakeStake::knownHash();
    intent.raw = "kept";
    way.flow.intents = {intent};
    host.addFlow(way);
    shell.staking().wizard()->follow(way.flow.id);
}

/// The review of the claim of a ticket that is ripe.
void claim(app::Shell& shell, FakeStake& host)
{
    host.enki().tickets = {{408, tokens("11.25"), host.enki().now - 3600, false}};
    host.advance(60);
    auto& staking = shell.staking();
    const auto& positions = *staking.positions();
    for (int row = 0; row < positions.rowCount(); ++row)
        if (positions.index(row).data(ui::PositionModel::ClaimRole).toBool())
            staking.claim(positions.index(row).data(ui::PositionModel::IdRole).toString());
    QTest::qWait(250);
    shell.staking().wizard()->next();
    settle();
}

void claimed(app::Shell& shell, FakeStake& host)
{
    claim(shell, host);
    auto& wizard = *shell.staking().wizard();
    wizard.next();
    wizard.next();
    settle();
    host.mine();
    host.finalise();
}

std::vector<StakeShot> shots()
{
    const auto page = QStringLiteral("stake"), enki = QStringLiteral("stake/enki"),
               held = QStringLiteral("portfolio");
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    std::vector<StakeShot> out{
        {name("cards"), page},
        {name("detail"), enki},
        {name("reading"), page, nullptr, StakeScene::Reading},
        {name("error"), page, nullptr, StakeScene::Failed},
        {name("offline"), page, nullptr, StakeScene::Offline},
        {name("absent"), page, nullptr, StakeScene::Absent},
        {name("sequencers"), QStringLiteral("stake/sequencers")},
        {name("amount"), enki, amount},
        {name("ways"), enki, ways},
        {name("review"), enki, review, StakeScene::Ready, {1440, 1900}},
        {name("halted"), enki, halted, StakeScene::Ready, {1440, 1100}},
        {name("overruled"), enki, overruled},
        {name("recovering"), enki, recovering},
        {name("differ"), enki, differ},
        {name("sign"), enki, sign},
        {name("refused"), enki, refused},
        {name("track"), enki, track},
        {name("waiting"), enki, claimable},
        {name("claim"), enki, claim, StakeScene::Ready, {1440, 1900}},
        {name("claimed"), enki, claimed},
        {name("doubt"), enki, doubt},
        {name("portfolio"), held, tickets},
        {name("portfolio-empty"), held, nullptr, StakeScene::Nobody},
        {name("portfolio-error"), held, nullptr, StakeScene::Failed},
        {name("portfolio-offline"), held, nullptr, StakeScene::Offline},
    };
    for (const auto* large : {"cards", "detail", "amount", "ways", "review", "portfolio"}) {
        auto shot = *std::ranges::find(out, name(large), &StakeShot::name);
        shot.name += u"-200";
        shot.scale = 200;
        shot.size = {1440, 1800};
        out.push_back(shot);
    }
    for (const auto& language : app::shippedLanguages()) {
        for (const auto* other : {"cards", "detail", "review", "portfolio"}) {
            auto shot = *std::ranges::find(out, name(other), &StakeShot::name);
            shot.name += u'-' + language;
            shot.language = language;
            if (language != u"en")
                out.push_back(shot);
        }
    }
    return out;
}

QImage picture(const StakeShot& shot, ui::Theme::Mode mode)
{
    app::Look look;
    look.theme = mode;
    look.size = shot.size;
    look.language = shot.language;
    FakeStake host(shot.scene);
    auto shell = app::Shell::create(look);
    const auto window =
        shell ? (*shell)->openWindow() : base::Result<QQuickWindow*>(tl::unexpected(shell.error()));
    if (!window) {
        std::fprintf(stderr, "%s\n", qPrintable(window.error().text()));
        return {};
    }
    (*shell)->theme().setScale(shot.scale / 100.0);
    (*shell)->reviews().set(reviewKnowledge());
    FakeSnapshots fake(12);
    (*shell)->bridge().accept(fake.next());
    (*shell)->bridge().applyNow();
    if (shot.scene != StakeScene::Absent)
        (*shell)->staking().setHost(&host);
    if (!QTest::qWaitForWindowExposed(*window))
        return {};
    (*shell)->router().go(shot.route);
    if (shot.act != nullptr)
        shot.act(**shell, host);
    settle();
    QImage out = (*window)->grabWindow();
    (*shell)->staking().setHost(nullptr);
    return out;
}

} // namespace

bool shootStaking(const QDir& folder, const QString& only)
{
    bool good = true;
    for (const auto& shot : shots()) {
        for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
            const bool dark = mode == ui::Theme::Mode::Dark;
            const QString name = u"stake-" + shot.name + (dark ? u"-dark" : u"-light");
            if (name.contains(only))
                good &= picture(shot, mode).save(folder.filePath(name + u".png"));
        }
    }
    return good;
}

QImage stakePicture(const QString& name, ui::Theme::Mode mode)
{
    const auto all = shots();
    const auto shot = std::ranges::find(all, name, &StakeShot::name);
    return shot == all.end() ? QImage() : picture(*shot, mode);
}

} // namespace rollscope::test
