// What protocols were told, between runs: kept for an account or for all, hidden again, offered in
// the window; a damaged file is kept beside, one of a newer program is not touched.
#include "stake_choices.hpp"
#include "stake_desk.hpp"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using app::StakeChoice;
using app::StakeChoices;

namespace {

const auto kPolygon = u"polygon-pol-delegation"_s;

base::Address someone(quint8 which)
{
    base::Address out;
    out.bytes.fill(which);
    return out;
}

StakeChoice choice(const QString& number, quint8 account = 0)
{
    return {kPolygon, someone(account), {{u"validatorId"_s, number}}};
}

} // namespace

class TestStakeChoices : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString path() const { return m_dir->filePath(u"staking-choices.json"_s); }
    void write(const QByteArray& text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    /// A desk of one run that watches Ethereum, and asks no node.
    struct Run
    {
        explicit Run(const QString& folder)
            : accounts(nullptr), desk(app::StakeDesk::Config{folder, {}, {}}, accounts)
        {
            engine::Snapshot snapshot;
            snapshot.time = desk.now();
            snapshot.source.kind = engine::SourceInfo::Kind::Live;
            engine::ChainRow row;
            row.id = u"ethereum"_s;
            row.name = u"Ethereum"_s;
            row.state = engine::LiveState::Live;
            snapshot.chains = {row};
            desk.hear(snapshot);
        }
        QStringList told() const
        {
            QStringList out;
            for (const auto& ask : desk.portfolio().asks)
                if (ask.protocol == kPolygon)
                    for (const auto& one : ask.told)
                        out << one.text;
            return out;
        }
        ui::Accounts accounts;
        app::StakeDesk desk;
    };

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theyStay()
    {
        {
            StakeChoices choices(path());
            QVERIFY(!choices.trouble() && choices.all().empty());
            QVERIFY(choices.add(choice(u"91"_s)));
            QVERIFY(choices.add(choice(u"91"_s))); // it is there
            QVERIFY(choices.add(choice(u"91"_s, 7)));
            QVERIFY(choices.add(choice(u"12"_s, 7)));
            QCOMPARE(choices.all().size(), std::size_t(3));
        }
        StakeChoices choices(path());
        QVERIFY(!choices.trouble());
        QCOMPARE(choices.all(),
                 (std::vector{choice(u"91"_s), choice(u"91"_s, 7), choice(u"12"_s, 7)}));
        QVERIFY(choices.remove(kPolygon, {{u"validatorId"_s, u"91"_s}}));
        QVERIFY(choices.remove(kPolygon, {{u"validatorId"_s, u"91"_s}}));
        QCOMPARE(StakeChoices(path()).all(), std::vector{choice(u"12"_s, 7)});
        QVERIFY(!QFile::permissions(path()).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }

    void thereIsAnEnd()
    {
        StakeChoices choices(path());
        for (std::size_t i = 0; i < StakeChoices::kMost; ++i)
            QVERIFY(choices.add(choice(QString::number(i))));
        const auto full = choices.add(choice(u"one more"_s));
        QVERIFY(!full);
        QCOMPARE(full.error().kind, base::ErrorKind::BadInput);
        QVERIFY(choices.remove(kPolygon, {{u"validatorId"_s, u"0"_s}}));
        QVERIFY(!choices.add(choice(QString(StakeChoices::kMostText + 1, u'9'))));
        QVERIFY(!choices.add({kPolygon, {}, {}}));
        QCOMPARE(choices.all().size(), StakeChoices::kMost - 1);
    }

    void aDamagedFileIsKeptBeside()
    {
        for (const char* text :
             {"", "{", "[]", R"({"version":1})", R"({"version":1,"chosen":[{}]})",
              R"({"version":1,"chosen":[{"protocol":"p","account":"0x1","params":{"a":"1"}}]})",
              R"({"version":1,"chosen":[{"protocol":"p","params":{"a":7}}]})"}) {
            write(text);
            StakeChoices choices(path());
            QVERIFY2(choices.trouble(), text);
            QVERIFY(choices.all().empty());
            QVERIFY(QFile::exists(path() + u".bad"_s) && !QFile::exists(path()));
            QVERIFY(choices.add(choice(u"91"_s)));
            QCOMPARE(StakeChoices(path()).all().size(), std::size_t(1));
        }
    }

    void aNewerFileIsLeftAlone()
    {
        const QByteArray newer = R"({"version":2,"chosen":{}})";
        write(newer);
        StakeChoices choices(path());
        QVERIFY(choices.trouble());
        const auto refused = choices.add(choice(u"91"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer);
    }

    void theWindowOffersThem()
    {
        {
            Run run(m_dir->path());
            for (const char* wrong : {"", "ninety", "-1", "1.5"})
                QVERIFY2(!run.desk.choose(kPolygon, QString::fromLatin1(wrong), true), wrong);
            QCOMPARE(run.desk.choose(u"lido"_s, u"1"_s, true).error().kind,
                     base::ErrorKind::NotFound);
            QVERIFY(run.desk.choose(kPolygon, u" 91 "_s, true));
            QVERIFY(run.desk.choose(kPolygon, u"0x5b"_s, true)); // the same
            QVERIFY(run.desk.choose(kPolygon, u"12"_s, true));
            QCOMPARE(run.told(), (QStringList{u"12"_s, u"91"_s}));
        }
        Run run(m_dir->path());
        QVERIFY(run.desk.choose(kPolygon, u"12"_s, false));
        QCOMPARE(run.told(), QStringList{u"91"_s});
        QCOMPARE(run.desk.portfolio().asks.size(), std::size_t(1)); // no other has to be told
        QCOMPARE(run.desk.portfolio().asks.front().words, u"Number of the validator"_s);
    }
};

QTEST_MAIN(TestStakeChoices)
#include "tst_stake_choices.moc"
