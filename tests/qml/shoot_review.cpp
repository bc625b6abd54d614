#include "shoot_review.hpp"
#include "fake_snapshots.hpp"
#include "gui/shell.hpp"
#include "review/review_reader.hpp"
#include "review_samples.hpp"
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <cstdio>

namespace rollscope::test {

namespace {

struct ReviewShot
{
    QString name, text;
    QString chain = {}, to = {}, value = {}, abi = {};
    int scale = 100;
    QString language = QStringLiteral("en");
    QSize size{1100, 1240};
    bool bytes = false; ///< unfolded
};

QString raw(base::ChainId chain, const char* to, std::string data)
{
    return reviewHex(eth::encodeUnsigned(envelope(chain, to, std::move(data))));
}

std::vector<ReviewShot> reviewShots()
{
    const auto metis = QStringLiteral("Metis");
    const auto at = [](const char* address) { return QString::fromLatin1(address); };
    const QString stranger = raw({1}, kStranger, enkiDeposit());
    const QString hidden = QStringLiteral("Reward for \u202e0xd8dA\u202c, \u200bsign\ntwice");
    std::vector<ReviewShot> out{
        {QStringLiteral("empty"), {}},
        {QStringLiteral("enki"), reviewHex(enkiStake()), metis, at(kMinter)},
        {QStringLiteral("enki-deposit"), raw({1088}, kSeMetis, enkiDeposit())},
        {QStringLiteral("lido"), lidoStake()},
        {QStringLiteral("metis-lock"), raw({1}, kLockingPool, metisLock())},
        {QStringLiteral("unknown"), stranger},
        {QStringLiteral("permit"), QString::fromUtf8(permitJson())},
        {QStringLiteral("approval"), raw({1}, kMetisToken, unlimitedApproval())},
    };
    ReviewShot byAbi{QStringLiteral("abi"), raw({1}, kStranger, strangersNote(hidden))};
    byAbi.abi = QStringLiteral("function note(string text)");
    out.push_back(byAbi);
    ReviewShot wrong{QStringLiteral("wrong"), reviewHex(enkiStake()), QStringLiteral("M")};
    wrong.to = QStringLiteral("0x28254967E34Db48eB548ec078288cD69b5f63EA5");
    wrong.value = QStringLiteral("1.");
    out.push_back(wrong);
    ReviewShot bytes{QStringLiteral("bytes"), raw({1}, kLockingPool, metisLock())};
    bytes.bytes = true;
    bytes.size = {1100, 1440};
    out.push_back(bytes);
    for (const auto* name : {"lido", "unknown", "wrong"}) {
        auto large = *std::ranges::find(out, QString::fromLatin1(name), &ReviewShot::name);
        large.name += u"-200";
        large.scale = 200;
        large.size = {1440, 1800};
        out.push_back(large);
    }
    for (const auto& language : app::shippedLanguages()) {
        for (const auto* name : {"enki", "unknown"}) {
            auto other = *std::ranges::find(out, QString::fromLatin1(name), &ReviewShot::name);
            other.name += u'-' + language;
            other.language = language;
            if (language != u"en")
                out.push_back(other);
        }
    }
    ReviewShot narrow = out[3];
    narrow.name += u"-narrow";
    narrow.size = {680, 1240};
    out.push_back(narrow);
    return out;
}

QImage draw(const ReviewShot& shot, ui::Theme::Mode mode)
{
    app::Look look;
    look.theme = mode;
    look.size = shot.size;
    look.language = shot.language;
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
    if (!QTest::qWaitForWindowExposed(*window))
        return {};
    (*shell)->actions().trigger(QStringLiteral("read"));
    auto* reader = (*window)->findChild<ui::ReviewReader*>();
    if (reader == nullptr) {
        std::fprintf(stderr, "the sheet has no reader\n");
        return {};
    }
    reader->setText(shot.text);
    reader->setChain(shot.chain);
    reader->setTo(shot.to);
    reader->setValue(shot.value);
    reader->setAbi(shot.abi);
    if (shot.bytes) {
        for (auto* part : (*window)->findChildren<QObject*>())
            if (QString::fromLatin1(part->metaObject()->className()).startsWith(u"ReviewBytes"))
                part->setProperty("open", true);
    }
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        (*window)->grabWindow();
    }
    return (*window)->grabWindow();
}

} // namespace

QImage reviewPicture(const QString& name, ui::Theme::Mode mode)
{
    const auto shots = reviewShots();
    const auto shot = std::ranges::find(shots, name, &ReviewShot::name);
    return shot == shots.end() ? QImage() : draw(*shot, mode);
}

bool shootReviews(const QDir& folder, const QString& only)
{
    bool good = true;
    for (const auto& shot : reviewShots()) {
        for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
            const bool dark = mode == ui::Theme::Mode::Dark;
            const QString name = u"review-" + shot.name + (dark ? u"-dark" : u"-light");
            if (name.contains(only))
                good &= draw(shot, mode).save(folder.filePath(name + u".png"));
        }
    }
    return good;
}

} // namespace rollscope::test
