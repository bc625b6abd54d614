#include "settings/app_settings.hpp"
#include "settings/setting_table.hpp"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope::ui;

class TstAppSettings : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void everySettingStartsWithAGoodValue()
    {
        QStringList keys;
        for (const auto& setting : settingTable()) {
            QVERIFY(checkSetting(setting, startValue(setting)));
            QVERIFY(!keys.contains(QLatin1String(setting.key)));
            keys << QLatin1String(setting.key);
        }
    }
    void aBadValueIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("theme") << "theme" << QJsonValue(QStringLiteral("pink"));
        QTest::newRow("scale low") << "scale" << QJsonValue(79);
        QTest::newRow("scale high") << "scale" << QJsonValue(201);
        QTest::newRow("scale half") << "scale" << QJsonValue(100.5);
        QTest::newRow("scale text") << "scale" << QJsonValue(QStringLiteral("100"));
        QTest::newRow("flag") << "motion" << QJsonValue(1);
        QTest::newRow("null") << "operators" << QJsonValue();
        QTest::newRow("list") << "chains" << QJsonValue(QStringLiteral("base"));
        QTest::newRow("list of numbers") << "chains" << QJsonValue(QJsonArray{1});
        QTest::newRow("long word") << "chains" << QJsonValue(QJsonArray{QString(141, u'a')});
        QTest::newRow("long text") << "proxy" << QJsonValue(QString(201, u'a'));
        QTest::newRow("unknown") << "moon" << QJsonValue(true);
    }
    void aBadValueIsRefusedWithASentence()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        AppSettings settings({}, nullptr);
        const auto before = settings.value(key);
        QSignalSpy changed(&settings, &AppSettings::changed);
        const auto said = settings.set(key, value);
        QVERIFY2(said.endsWith(u'.') && said.size() > 10, qPrintable(said));
        QCOMPARE(settings.value(key), before);
        QCOMPARE(changed.size(), 0);
    }
    void survivesARestart()
    {
        const auto file = path("a/b/settings.json");
        {
            AppSettings settings(file, nullptr);
            QCOMPARE(settings.set(QStringLiteral("scale"), 150), QString());
            QCOMPARE(settings.set(QStringLiteral("theme"), QStringLiteral("dark")), QString());
            settings.toggle(QStringLiteral("favourites"), QStringLiteral("base"));
            settings.toggle(QStringLiteral("favourites"), QStringLiteral("ink"));
            settings.toggle(QStringLiteral("favourites"), QStringLiteral("base"));
        }
        AppSettings again(file, nullptr);
        QCOMPARE(again.scale(), 150);
        QCOMPARE(again.theme(), QStringLiteral("dark"));
        QCOMPARE(again.favourites(), QStringList{QStringLiteral("ink")});
        QVERIFY(again.complaints().empty());
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadOther | QFile::ReadGroup)));
        again.reset(QStringLiteral("scale"));
        QCOMPARE(again.scale(), 100);
    }
    void isSavedSoonByItself()
    {
        const auto file = path("soon.json");
        AppSettings settings(file, nullptr);
        settings.set(QStringLiteral("scale"), 120);
        QTRY_VERIFY(QFile::exists(file));
    }
    void aBrokenFileIsKeptAside()
    {
        const auto file = path("broken.json");
        write(file, "{ \"scale\": ");
        AppSettings settings(file, nullptr);
        QCOMPARE(settings.scale(), 100);
        QCOMPARE(settings.complaints().size(), std::size_t(1));
        QVERIFY(QFile::exists(file + QStringLiteral(".bad")));
    }
    void aBadValueInTheFileCostsOnlyItself()
    {
        const auto file = path("partly.json");
        write(file, R"({"version":1,"scale":9999,"moon":1,"theme":"dark","chains":[{}]})");
        AppSettings settings(file, nullptr);
        QCOMPARE(settings.scale(), 100);
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        QCOMPARE(settings.complaints().size(), std::size_t(3));
    }
    void aNewerFileIsLeftAlone()
    {
        const auto file = path("newer.json");
        const QByteArray text = R"({"version":2,"scale":{"x":1}})";
        write(file, text);
        {
            AppSettings settings(file, nullptr);
            QCOMPARE(settings.complaints().size(), std::size_t(1));
            settings.set(QStringLiteral("scale"), 120);
            QCOMPARE(settings.scale(), 120);
        }
        QFile again(file);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), text);
    }
    void whatCannotBeSavedIsTold()
    {
        const auto file = path("folder.json");
        QVERIFY(QDir().mkpath(file)); // a folder stands where the file should
        AppSettings settings(file, nullptr);
        QVERIFY(!settings.complaints().empty());
    }
    void someWaitUntilTheyAreApplied()
    {
        AppSettings settings({}, nullptr);
        QSignalSpy wanted(&settings, &AppSettings::applyWanted);
        settings.set(QStringLiteral("scale"), 120);
        QVERIFY(!settings.pending());
        settings.set(QStringLiteral("operators"), 3);
        QVERIFY(settings.pending());
        settings.apply();
        QVERIFY(!settings.pending());
        QCOMPARE(wanted.size(), 1);
    }
    void aCheckOfAnother()
    {
        AppSettings settings({}, nullptr);
        settings.addCheck(QStringLiteral("webhook"), [](const QJsonValue& value) {
            return value == QStringLiteral("good") ? QString() : QStringLiteral("This is bad.");
        });
        QCOMPARE(settings.set(QStringLiteral("webhook"), QStringLiteral("x")),
                 QStringLiteral("This is bad."));
        QCOMPARE(settings.set(QStringLiteral("webhook"), QStringLiteral("good")), QString());
    }
    void aProxyInTheFileIsOne()
    {
        const auto* setting = findSetting(QStringLiteral("proxy"));
        for (const auto* good :
             {"", "socks5://127.0.0.1:9050", "http://me:secret@proxy.example:8080"})
            QVERIFY2(checkSetting(*setting, QLatin1String(good)), good);
        for (const auto* bad :
             {"foo", "socks5://host", "https://host:1", "http://a b:1", "http://:1"})
            QVERIFY2(!checkSetting(*setting, QLatin1String(bad)), bad);
    }
};

QTEST_GUILESS_MAIN(TstAppSettings)
#include "tst_app_settings.moc"
