// The sheet that reads transactions, with the keyboard alone: opened from the palette, filled in,
// walked through, closed.
#include "review/review_reader.hpp"
#include "review_samples.hpp"
#include "window_rig.hpp"
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

using namespace rollscope;
using namespace rollscope::ui;
using test::complaints;
using test::gather;
using test::itemsOf;

namespace {

/// The window with the sheet open over it.
struct SheetRig : test::Rig
{
    SheetRig()
    {
        shell->reviews().set(test::reviewKnowledge());
        key(Qt::Key_R, Qt::ControlModifier);
        settle();
    }
    void settle()
    {
        QCoreApplication::processEvents();
        window->grabWindow();
    }
    QQuickItem* top() { return window->contentItem(); }
    QList<QQuickItem*> shown(const char* type) { return itemsOf(top(), type); }
    bool isOpen() { return !shown("PasteArea").isEmpty(); }
    ReviewReader* reader() { return window->findChild<ReviewReader*>(); }
    TransactionReview& review() { return *reader()->review(); }
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
        settle();
    }
    void type(const char* text)
    {
        for (; *text != '\0'; ++text)
            QTest::keyClick(window, *text);
    }
    /// Presses Tab until the keyboard is back where it was; the items it stood on.
    QList<QQuickItem*> tabRound()
    {
        QList<QQuickItem*> seen;
        for (int i = 0; i < 60; ++i) {
            key(Qt::Key_Tab);
            auto* item = window->activeFocusItem();
            if (item == nullptr || seen.contains(item))
                break;
            seen << item;
        }
        return seen;
    }
};

QString nameOf(QQuickItem* item)
{
    auto* accessible = QAccessible::queryAccessibleInterface(item);
    return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
}

QString raw(base::ChainId chain, const char* to, std::string data)
{
    return test::reviewHex(eth::encodeUnsigned(test::envelope(chain, to, std::move(data))));
}

} // namespace

class TstReviewSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        app::prepareGui();
        qInstallMessageHandler(gather);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void init() { complaints.clear(); }
    void cleanup() { QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n'))); }

    void thePaletteOpensIt()
    {
        test::Rig rig;
        rig.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(!itemsOf(rig.window->contentItem(), "CommandRow").isEmpty());
        for (const char c : {'r', 'e', 'a', 'd', ' ', 'a'})
            QTest::keyClick(rig.window, c);
        rig.key(Qt::Key_Return);
        QTRY_VERIFY(!itemsOf(rig.window->contentItem(), "PasteArea").isEmpty());
        QTRY_VERIFY2(rig.shell->reviews().isReady(), "it is read when the sheet opens");
        rig.key(Qt::Key_Escape);
        QTRY_VERIFY(itemsOf(rig.window->contentItem(), "PasteArea").isEmpty());
    }

    void aTransactionIsPasted()
    {
        SheetRig rig;
        QVERIFY(rig.isOpen());
        QVERIFY(!nameOf(rig.window->activeFocusItem()).isEmpty());
        QVERIFY(rig.shown("ReviewCard").isEmpty());
        rig.paste(test::lidoStake());
        QCOMPARE(rig.review().state(), TransactionReview::Said);
        QCOMPARE(rig.shown("ReviewCard").size(), 1);
        QVERIFY(rig.shown("ReviewRow").size() > 10);
        QVERIFY(rig.shown("CallFields").isEmpty());
        // The fields' notes and raw values come through.
        bool rawShown = false;
        for (auto* row : rig.shown("ReviewRow"))
            rawShown = rawShown || row->property("raw").toString() == u"1078608424000534547";
        QVERIFY(rawShown);

        // Every stop of the keyboard has a name, is in sight when it is reached, and Tab returns.
        const auto stops = rig.tabRound();
        QVERIFY2(stops.size() >= 6, qPrintable(QString::number(stops.size())));
        for (auto* item : stops)
            QVERIFY2(!nameOf(item).isEmpty() && item->isVisible(), item->metaObject()->className());

        // The bytes unfold by keyboard.
        for (auto* item : stops) {
            if (nameOf(item).contains(u"bytes that are signed")) {
                item->forceActiveFocus(Qt::TabFocusReason);
                rig.key(Qt::Key_Return);
                rig.settle();
                const auto parts = rig.shown("ReviewBytes");
                QCOMPARE(itemsOf(parts.value(0), "QQuickListView").size(), 1);
                rig.key(Qt::Key_Tab);
            }
        }
        QVERIFY(rig.tabRound().size() > stops.size());
        rig.key(Qt::Key_Escape);
        QTRY_VERIFY(!rig.isOpen());
        QVERIFY2(rig.reader()->text().isEmpty(), "nothing is kept when it is closed");
    }

    void calldataByKeyboard()
    {
        SheetRig rig;
        rig.paste(test::reviewHex(test::enkiStake()));
        QCOMPARE(rig.shown("CallFields").size(), 1);
        const auto fields = rig.shown("LineField");
        QCOMPARE(fields.size(), 3);
        for (int i = 0; i < 6 && rig.window->activeFocusItem() != fields[0]; ++i)
            rig.key(Qt::Key_Tab);
        QCOMPARE(rig.window->activeFocusItem(), fields[0]);
        rig.type("metis");
        QCOMPARE(rig.reader()->chainName(), u"Metis Andromeda (chain 1088)"_qs);
        rig.key(Qt::Key_Tab);
        rig.type("0.x");
        QVERIFY(!rig.reader()->valueTrouble().isEmpty());
        QCOMPARE(fields[1]->property("trouble").toString(), rig.reader()->valueTrouble());
        for (int i = 0; i < 3; ++i)
            rig.key(Qt::Key_Backspace);
        rig.key(Qt::Key_Tab);
        rig.type(test::kMinter);
        QCOMPARE(rig.review().state(), TransactionReview::Said);
        rig.settle();
        QCOMPARE(rig.shown("ReviewNotice").size(), 1);
        QVERIFY(rig.shown("ReviewNotice").first()->height() > 40);
    }

    void theUnknownIsRefusedUntilAnAbiIsGiven()
    {
        SheetRig rig;
        rig.paste(raw({1}, test::kStranger, test::enkiDeposit()));
        QCOMPARE(rig.review().state(), TransactionReview::Refused);
        QCOMPARE(rig.shown("PasteArea").size(), 2);
        const auto notices = rig.shown("ReviewNotice");
        QCOMPARE(notices.size(), 1);
        QVERIFY(nameOf(notices.first()).contains(u"No descriptor knows"));
        rig.key(Qt::Key_Tab); // Clear
        rig.key(Qt::Key_Tab);
        QCOMPARE(nameOf(rig.window->activeFocusItem()), u"ABI of the contract"_qs);
        rig.paste(u"function deposit(uint256 assets, address who)"_qs);
        QCOMPARE(rig.review().state(), TransactionReview::Said);
        QCOMPARE(rig.shown("PasteArea").size(), 2);
        rig.key(Qt::Key_Backtab, Qt::ShiftModifier);
        rig.key(Qt::Key_Return);
        rig.settle();
        QCOMPARE(rig.review().state(), TransactionReview::Empty);
        QCOMPARE(rig.shown("PasteArea").size(), 1);
        QVERIFY2(!nameOf(rig.window->activeFocusItem()).isEmpty(), "back in the field");
    }

    /// Strangers' words are no markup, and turned text is told.
    void strangersWordsArePlain()
    {
        SheetRig rig;
        rig.reader()->setAbi(u"function note(string text)"_qs);
        rig.paste(raw({1}, test::kStranger,
                      test::strangersNote(u"<img src='http://127.0.0.1:9/x'>\u202eevil"_qs)));
        bool found = false;
        for (auto* item : rig.shown("QQuickText")) {
            const QString text = item->property("text").toString();
            QVERIFY(!text.contains(QChar(0x202e)));
            if (text.contains(u"<img")) {
                found = true;
                QVERIFY(text.contains(u"U+202E"));
                QCOMPARE(item->property("textFormat").toInt(), int(Qt::PlainText));
            }
        }
        QVERIFY(found);
    }

    void everySizeAndTheme()
    {
        SheetRig rig;
        rig.paste(test::lidoStake());
        for (const int percent : {80, 200, 100}) {
            rig.shell->settings().set(QStringLiteral("scale"), percent);
            rig.settle();
            for (auto* row : rig.shown("ReviewRow")) {
                const auto right = row->mapToItem(rig.top(), {row->width(), 0}).x();
                QVERIFY2(right <= rig.window->width(), qPrintable(nameOf(row)));
            }
        }
        const auto image = rig.window->grabWindow();
        rig.shell->theme().toggle();
        rig.settle();
        QVERIFY(rig.window->grabWindow() != image);
        // Page keys move through what is taller than the window.
        rig.shell->settings().set(QStringLiteral("scale"), 200);
        rig.settle();
        const auto areas = rig.shown("ScrollArea");
        QVERIFY(!areas.isEmpty());
        rig.key(Qt::Key_PageDown);
        QVERIFY(areas.last()->property("contentY").toReal() > 0);
        rig.key(Qt::Key_PageUp);
        QCOMPARE(areas.last()->property("contentY").toReal(), 0.0);
    }

    void aLargeTextIsTakenAtOnce()
    {
        SheetRig rig;
        rig.paste(test::reviewHex(test::strangersNote(QString(60'000, u'y'))));
        QVERIFY(rig.reader()->isLarge() && rig.reader()->isCall());
        const auto areas = rig.shown("QQuickTextArea");
        QVERIFY(!areas.isEmpty());
        QVERIFY(areas.first()->property("text").toString().size() < 2000);
        QVERIFY(areas.first()->property("readOnly").toBool());
    }
};

QTEST_MAIN(TstReviewSheet)
#include "tst_review_sheet.moc"
