#include "theme/palette.hpp"
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

using namespace rollscope;
using namespace rollscope::ui;

/// Lays `over` (which may be translucent) on `ground`.
static QColor laid(const QColor& over, const QColor& ground)
{
    const auto a = over.alphaF();
    return QColor::fromRgbF(over.redF() * a + ground.redF() * (1 - a),
                            over.greenF() * a + ground.greenF() * (1 - a),
                            over.blueF() * a + ground.blueF() * (1 - a));
}

/// How far apart two colours look to an eye without the red or green cone (Viénot 1999), in 0…1
/// RGB.
static double distanceFor(bool withoutRed, const QColor& a, const QColor& b)
{
    const auto seen = [withoutRed](const QColor& c) {
        const auto lin = [](double v) { return std::pow(v, 2.2); };
        const auto r = lin(c.redF()), g = lin(c.greenF()), bl = lin(c.blueF());
        const auto rg = withoutRed ? 0.11238 * r + 0.88762 * g : 0.29275 * r + 0.70725 * g;
        const auto blue =
            withoutRed ? 0.00401 * r - 0.00401 * g + bl : -0.02234 * r + 0.02234 * g + bl;
        const auto back = [](double v) { return std::pow(std::max(v, 0.0), 1 / 2.2); };
        return std::array{back(rg), back(blue)};
    };
    const auto sa = seen(a), sb = seen(b);
    return std::hypot(sa[0] - sb[0], sa[1] - sb[1]);
}

class TstPalette : public QObject
{
    Q_OBJECT
    static void themes()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << "light";
        QTest::newRow("dark") << "dark";
    }
    static QJsonObject shippedJson()
    {
        QFile file(QStringLiteral(":/rollscope/themes/dark.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    static QByteArray withColors(const QJsonObject& colors)
    {
        auto root = shippedJson();
        root[u"colors"] = colors;
        return QJsonDocument(root).toJson();
    }

private Q_SLOTS:
    void contrastFormula()
    {
        QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white) - 21) < 1e-6);
        QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }
    void textIsReadable_data() { themes(); }
    void textIsReadable()
    {
        QFETCH(QString, name);
        const auto p = shippedPalette(name).value();
        const std::array grounds{p.window, p.surface, p.raised, p.hover, p.selected};
        for (const auto& token : paletteTokens()) {
            static const QStringList kTexts{
                QStringLiteral("text"),   QStringLiteral("textMuted"),  QStringLiteral("textFaint"),
                QStringLiteral("live"),   QStringLiteral("degraded"),   QStringLiteral("stalled"),
                QStringLiteral("halted"), QStringLiteral("rolledBack"), QStringLiteral("unknown"),
                QStringLiteral("accent")};
            if (!kTexts.contains(QString::fromLatin1(token.name))) {
                continue;
            }
            for (const auto& ground : grounds) {
                const auto ratio = contrastRatio(p.*token.member, ground);
                QVERIFY2(ratio >= 4.5,
                         qPrintable(QStringLiteral("%1 on %2: %3")
                                        .arg(QString::fromLatin1(token.name), ground.name())
                                        .arg(ratio)));
            }
        }
        QVERIFY(contrastRatio(p.onAccent, p.accent) >= 4.5);
        QVERIFY(contrastRatio(p.infoText, p.infoGround) >= 4.5);
        QVERIFY(contrastRatio(p.warnText, p.warnGround) >= 4.5);
        QVERIFY(contrastRatio(p.troubleText, p.troubleGround) >= 4.5);
        QVERIFY(contrastRatio(p.text, p.pressed) >= 4.5);
    }
    void signsAreVisible_data() { themes(); }
    void signsAreVisible()
    {
        QFETCH(QString, name);
        const auto p = shippedPalette(name).value();
        for (const auto& ground : {p.window, p.surface, p.hover, p.selected}) {
            for (const auto& sign : {p.focus, p.chartLine, p.borderStrong}) {
                const auto ratio = contrastRatio(sign, ground);
                QVERIFY2(
                    ratio >= 3,
                    qPrintable(
                        QStringLiteral("%1 on %2: %3").arg(sign.name(), ground.name()).arg(ratio)));
            }
        }
        // A grid is felt, not seen.
        QVERIFY(contrastRatio(laid(p.chartGrid, p.surface), p.surface) < 1.35);
    }
    void seriesAreVisible_data() { themes(); }
    void seriesAreVisible()
    {
        QFETCH(QString, name);
        const auto p = shippedPalette(name).value();
        for (const auto& color : seriesColors(p)) {
            for (const auto& ground : {p.window, p.surface}) {
                QVERIFY2(contrastRatio(color, ground) >= 4.5, qPrintable(color.name()));
            }
        }
    }
    void statesStayApart_data() { themes(); }
    void statesStayApart()
    {
        QFETCH(QString, name);
        const auto p = shippedPalette(name).value();
        for (const bool withoutRed : {true, false}) {
            QVERIFY(distanceFor(withoutRed, p.live, p.halted) > 0.15);
            QVERIFY(distanceFor(withoutRed, p.live, p.degraded) > 0.15);
            QVERIFY(distanceFor(withoutRed, p.live, p.rolledBack) > 0.15);
            QVERIFY(distanceFor(withoutRed, p.live, p.stalled) > 0.1);
        }
    }
    void missingTokenFails()
    {
        auto colors = shippedJson()[u"colors"].toObject();
        colors.remove(u"halted");
        const auto result = parsePalette(withColors(colors), QStringLiteral("t.json"));
        QVERIFY(!result);
        QVERIFY(result.error().text().contains(u"halted"));
        QVERIFY(result.error().text().contains(u"t.json"));
    }
    void unknownTokenFails()
    {
        auto colors = shippedJson()[u"colors"].toObject();
        colors[u"haltd"] = QStringLiteral("#000000");
        QVERIFY(!parsePalette(withColors(colors), {}));
    }
    void unreadableTokenFails_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("name") << QJsonValue(QStringLiteral("red"));
        QTest::newRow("short") << QJsonValue(QStringLiteral("#fff"));
        QTest::newRow("number") << QJsonValue(7);
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("long") << QJsonValue(QString(100'000, u'#'));
    }
    void unreadableTokenFails()
    {
        QFETCH(QJsonValue, value);
        auto colors = shippedJson()[u"colors"].toObject();
        colors[u"text"] = value;
        const auto result = parsePalette(withColors(colors), {});
        QVERIFY(!result);
        QVERIFY(result.error().text().size() < 300);
    }
    void notJsonFails()
    {
        QVERIFY(!parsePalette("[]", {}));
        QVERIFY(!parsePalette("{", {}));
        QVERIFY(!shippedPalette(QStringLiteral("solarized")));
    }
};

QTEST_APPLESS_MAIN(TstPalette)
#include "tst_palette.moc"
