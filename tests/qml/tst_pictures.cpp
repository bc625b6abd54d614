// What the pages look like, beside pictures kept in references/: no pixel counts, but nothing may
// have moved, vanished or changed its colour. With ROLLSCOPE_NEW_REFERENCES set the pictures are
// written instead; look at them then.
#include "fake_accounts.hpp"
#include "fake_history.hpp"
#include "fake_incidents.hpp"
#include "fake_snapshots.hpp"
#include "gui/shell.hpp"
#include "shoot_review.hpp"
#include "shoot_stake.hpp"
#include <QDir>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace rollscope;
using test::FakeSnapshots;
using test::Scene;

namespace {

constexpr QSize kSize{1200, 750};
constexpr QStringView kReview = u"review/"; ///< before the name of a transaction's sheet
constexpr QStringView kStake = u"staking/"; ///< before the name of a step or state of staking
constexpr int kTile = 12;                   ///< of the reduced picture, pixels
constexpr double kMean = 2, kTileMean = 20; ///< of 255

QDir references()
{
    return QDir(qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") +
                QStringLiteral("/tests/qml/references"));
}

/// Small enough that the edges of letters do not count.
QImage reduced(const QImage& image)
{
    return image.scaled(kSize / 5, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

double difference(QRgb a, QRgb b)
{
    return (std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) +
            std::abs(qBlue(a) - qBlue(b))) /
           3.0;
}

/// Mean over the whole, and over the tile that differs most.
std::pair<double, double> differences(const QImage& a, const QImage& b)
{
    double sum = 0, worst = 0;
    for (int top = 0; top < a.height(); top += kTile) {
        for (int left = 0; left < a.width(); left += kTile) {
            double tile = 0;
            int count = 0;
            for (int y = top; y < std::min(top + kTile, a.height()); ++y) {
                for (int x = left; x < std::min(left + kTile, a.width()); ++x, ++count) {
                    tile += difference(a.pixel(x, y), b.pixel(x, y));
                }
            }
            sum += tile;
            worst = std::max(worst, tile / count);
        }
    }
    return {sum / (static_cast<double>(a.width()) * a.height()), worst};
}

} // namespace

class TstPictures : public QObject
{
    Q_OBJECT

    static QImage draw(const QString& route, ui::Theme::Mode mode, Scene scene)
    {
        app::Look look;
        look.theme = mode;
        look.size = kSize;
        auto shell = app::Shell::create(look).value();
        const QTemporaryDir profile;
        if (route == u"settings/accounts") {
            test::fillAccounts(shell->accounts(), test::AccountScene::Live, profile.path());
        }
        FakeSnapshots fake(12, scene);
        for (int i = 0; i < 20; ++i) {
            fake.next();
        }
        auto snapshot = fake.next();
        if (scene == Scene::Mixed && route.startsWith(u"incidents")) {
            snapshot = fake.with(test::addIncidents);
        }
        std::vector<ui::CatalogChain> chains;
        for (const auto& chain : snapshot->chains) {
            chains.push_back(
                {chain.id, chain.name, chain.stack, chain.network, 1, 3, true, true, false});
        }
        shell->catalog().setChains(std::move(chains));
        auto* history = shell->bridge().history();
        QObject::connect(history, &ui::HistorySource::wanted, history,
                         [=](const engine::HistoryQuery& query) {
                             history->accept(test::fakeHistory(query, scene));
                         });
        shell->bridge().accept(snapshot);
        shell->bridge().applyNow();
        return shell->picture(route, 1).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        app::prepareGui();
        if (!QFontDatabase::families().contains(QStringLiteral("Inter"))) {
            QSKIP("the references are set in Inter, which is not installed here");
        }
    }
    void looksAsBefore_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("scene");
        for (const bool dark : {false, true}) {
            const auto* theme = dark ? "dark" : "light";
            for (const auto& [name, scene] :
                 {std::pair{"live", Scene::Mixed}, std::pair{"empty", Scene::Empty},
                  std::pair{"error", Scene::Unreachable}, std::pair{"offline", Scene::Offline}}) {
                for (const auto& [page, route] :
                     {std::pair{"overview", "overview"}, std::pair{"chain", "chain/base"},
                      std::pair{"compare", "compare?chains=base,optimism,linea,unichain"},
                      std::pair{"tvl", "tvl/base"}, std::pair{"blobs", "blobs"},
                      std::pair{"incidents", "incidents"}, std::pair{"report", "report"}}) {
                    QTest::addRow("%s-%s-%s", page, name, theme) << route << dark << int(scene);
                }
            }
            for (const auto* section : {"chains", "network", "data", "appearance", "notifications",
                                        "accounts", "privacy"}) {
                QTest::addRow("settings-%s-%s", section, theme)
                    << QString(QStringLiteral("settings/") + QLatin1String(section)) << dark
                    << int(Scene::Mixed);
            }
            for (const auto* review : {"enki", "lido", "metis-lock", "unknown"}) {
                QTest::addRow("review-%s-%s", review, theme)
                    << QString(kReview + QLatin1String(review)) << dark << int(Scene::Mixed);
            }
            for (const auto* step : {"cards",           "detail",
                                     "reading",         "error",
                                     "offline",         "sequencers",
                                     "amount",          "ways",
                                     "review",          "halted",
                                     "overruled",       "recovering",
                                     "differ",          "sign",
                                     "refused",         "track",
                                     "waiting",         "claim",
                                     "claimed",         "doubt",
                                     "portfolio",       "portfolio-empty",
                                     "portfolio-error", "portfolio-offline"}) {
                QTest::addRow("stake-%s-%s", step, theme)
                    << QString(kStake + QLatin1String(step)) << dark << int(Scene::Mixed);
            }
        }
    }
    void looksAsBefore()
    {
        QFETCH(QString, route);
        QFETCH(bool, dark);
        QFETCH(int, scene);
        const auto mode = dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light;
        const auto whole =
            route.startsWith(kReview)  ? test::reviewPicture(route.mid(kReview.size()), mode)
            : route.startsWith(kStake) ? test::stakePicture(route.mid(kStake.size()), mode)
                                       : draw(route, mode, Scene(scene));
        QVERIFY(!whole.isNull());
        const auto now = reduced(whole);
        const QString file = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
        if (qEnvironmentVariableIsSet("ROLLSCOPE_NEW_REFERENCES")) {
            QVERIFY(references().mkpath(QStringLiteral(".")));
            QVERIFY(now.save(references().filePath(file)));
            return;
        }
        const QImage before(references().filePath(file));
        QVERIFY2(!before.isNull(), "no reference; make it with ROLLSCOPE_NEW_REFERENCES=1");
        QCOMPARE(now.size(), before.size());
        const auto [mean, worst] = differences(now, before.convertToFormat(QImage::Format_RGB32));
        if (mean > kMean || worst > kTileMean) {
            const auto seen = QDir::temp().filePath(u"rollscope-" + file);
            now.save(seen);
            QFAIL(qPrintable(QStringLiteral("differs by %1 of 255, in one place by %2: see %3")
                                 .arg(mean)
                                 .arg(worst)
                                 .arg(seen)));
        }
    }
    void aDifferenceIsSeen()
    {
        const auto light =
            reduced(draw(QStringLiteral("overview"), ui::Theme::Mode::Light, Scene::Mixed));
        const auto other =
            reduced(draw(QStringLiteral("overview"), ui::Theme::Mode::Light, Scene::Unreachable));
        const auto dark =
            reduced(draw(QStringLiteral("overview"), ui::Theme::Mode::Dark, Scene::Mixed));
        QCOMPARE(differences(light, light).first, 0.0);
        QVERIFY(differences(light, dark).first > 100);
        QVERIFY(differences(light, other).second > kTileMean);
    }
};

QTEST_MAIN(TstPictures)
#include "tst_pictures.moc"
