#include "alert/rule_file.hpp"
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;

class TestRuleFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingThatCanBeSaid()
    {
        const auto set = alert::parseRules(R"({"version":1,"inhibit":false,
            "rules":[{"id":"all of base","on":false,"kinds":["halt","safe-head-stall"],
                      "chains":["base"],"severity":"notice","forSeconds":30,
                      "cooldownSeconds":0,"tellClosed":false}],
            "silences":[{"chain":"base","from":"2026-11-21T10:00:00Z",
                         "until":"2026-11-21T13:00:00+01:00","reason":"upgrade","repeatDays":7}]})",
                                           QStringLiteral("f"));
        QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
        QVERIFY(!set->inhibit);
        QCOMPARE(set->rules.size(), std::size_t(1));
        const auto& rule = set->rules[0];
        QVERIFY(!rule.on && !rule.tellClosed);
        QCOMPARE(rule.forMs, 30'000);
        QCOMPARE(rule.cooldownMs, 0);
        QCOMPARE(rule.kinds.size(), std::size_t(2));
        QCOMPARE(rule.least, health::Severity::Notice);
        QCOMPARE(set->silences.size(), std::size_t(1));
        QCOMPARE(set->silences[0].until - set->silences[0].from, 2 * 3'600'000);
        const auto again = alert::silencesFromJson(alert::toJson(set->silences), {});
        QVERIFY(again);
        QVERIFY(*again == set->silences);
    }
    void theRestIsAsByDefault()
    {
        const auto set = alert::parseRules(R"({"version":1})", {});
        QVERIFY(set);
        QCOMPARE(set->rules.size(), alert::defaultRules().size());
        QVERIFY(set->inhibit);
        const auto none = alert::parseRules(R"({"version":1,"rules":[]})", {});
        QVERIFY(none && none->rules.empty());
    }
    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* text, const char* said) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(said);
        };
        row("[]", "is not a JSON object");
        row("{", "at byte");
        row(R"({"version":2})", "version");
        row(R"({"version":"1"})", "version");
        row(R"({"version":1,"rule":[]})", "rule: is not known");
        row(R"({"version":1,"rules":{}})", "rules: is not a list");
        row(R"({"version":1,"rules":[1]})", "rules[0]: is not an object");
        row(R"({"version":1,"rules":[{}]})", "rules[0].id: is missing");
        row(R"({"version":1,"rules":[{"id":"a"},{"id":"a"}]})",
            "rules[1].id: \"a\" is there twice");
        row(R"({"version":1,"rules":[{"id":"a","kinds":["halts"]}]})", "\"halts\" is none of halt");
        row(R"({"version":1,"rules":[{"id":"a","kinds":"halt"}]})",
            "rules[0].kinds: is not a list");
        row(R"({"version":1,"rules":[{"id":"a","severity":"bad"}]})", "rules[0].severity");
        row(R"({"version":1,"rules":[{"id":"a","forSeconds":-1}]})", "rules[0].forSeconds");
        row(R"({"version":1,"rules":[{"id":"a","forSeconds":1.5}]})", "rules[0].forSeconds");
        row(R"({"version":1,"rules":[{"id":"a","forSeconds":"5"}]})", "rules[0].forSeconds");
        row(R"({"version":1,"rules":[{"id":"a","on":1}]})", "rules[0].on");
        row(R"({"version":1,"rules":[{"id":"a","cooldown":1}]})",
            "rules[0].cooldown: is not known");
        row(R"({"version":1,"silences":[{"from":"x","until":"y"}]})", "silences[0].from");
        row(R"({"version":1,"silences":[{"from":"2026-11-21T10:00:00","until":"2026-11-21T10:00:00Z"}]})",
            "silences[0].from");
        row(R"({"version":1,"silences":[{"from":"2026-11-21T10:00:00Z","until":"2026-11-21T10:00:00Z"}]})",
            "silences[0].until");
        row(R"({"version":1,"silences":[{"from":"2026-11-21T10:00:00Z","until":"2026-11-23T10:00:00Z","repeatDays":1}]})",
            "silences[0].repeatDays");
    }
    void whatIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto set = alert::parseRules(text, QStringLiteral("my.json"));
        QVERIFY(!set);
        QVERIFY2(set.error().text().contains(said), qPrintable(set.error().text()));
        QCOMPARE(set.error().where, QStringLiteral("my.json"));
        QCOMPARE(set.error().kind, base::ErrorKind::BadInput);
    }
    void files()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("rules.json"));
        QVERIFY(!alert::readRuleFile(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray((1 << 20) + 1, ' '));
        file.close();
        const auto large = alert::readRuleFile(path);
        QVERIFY(!large && large.error().what.contains(QStringLiteral("1 MB")));
    }
    /// The schema names what the reader takes, no more and no less.
    void theSchemaAgrees()
    {
        QFile file(qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") +
                   QStringLiteral("/resources/schema/alert-rules.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schema = QJsonDocument::fromJson(file.readAll()).object();
        const auto keysAt = [](QJsonValue at, std::initializer_list<const char*> path) {
            for (const auto* step : path)
                at = at.toObject().value(QLatin1String(step));
            return at.toObject().value(QStringLiteral("properties")).toObject().keys();
        };
        const auto known = [](const char* text) {
            const QString what = alert::parseRules(text, {}).error().what;
            QStringList keys =
                what.mid(what.indexOf(QStringLiteral("known: ")) + 7).split(QStringLiteral(", "));
            keys.sort();
            return keys;
        };
        QCOMPARE(keysAt(schema, {}), known(R"({"version":1,"?":1})"));
        QCOMPARE(keysAt(schema, {"properties", "rules", "items"}),
                 known(R"({"version":1,"rules":[{"id":"a","?":1}]})"));
        QCOMPARE(keysAt(schema, {"properties", "silences", "items"}),
                 known(R"({"version":1,"silences":[{"from":"2026-11-21T10:00:00Z",
                           "until":"2026-11-21T11:00:00Z","?":1}]})"));
    }
};

QTEST_GUILESS_MAIN(TestRuleFile)
#include "tst_rule_file.moc"
