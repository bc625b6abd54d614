// The vaults that a person added: the file that keeps them, and a desk that lists them again in the
// next run, also for what the journal alone still knows.
#include "eth/address.hpp"
#include "stake_desk.hpp"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using app::StakeVaults;
using stake::Vault;

namespace {

base::Address numbered(quint8 which)
{
    base::Address out;
    out.bytes.back() = which;
    return out;
}

Vault vault(quint8 which, quint64 chain = 1088)
{
    return {u"erc4626"_s, {chain}, numbered(which), u"Savings"_s, u"sTOK"_s, u"TOK"_s, 18, 6};
}

} // namespace

class TestStakeVaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString path() const { return m_dir->filePath(u"staking-vaults.json"_s); }
    void write(const QByteArray& text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A desk of one run, live on Metis.
    struct Run
    {
        explicit Run(const QString& folder)
            : accounts(nullptr), desk(app::StakeDesk::Config{folder, {}, {}}, accounts)
        {}
        void hear()
        {
            engine::Snapshot snapshot;
            snapshot.time = desk.now();
            snapshot.source.kind = engine::SourceInfo::Kind::Live;
            engine::ChainRow row;
            row.id = u"metis"_s;
            row.name = u"Metis"_s;
            row.state = engine::LiveState::Live;
            snapshot.chains = {row};
            desk.hear(snapshot);
        }
        [[nodiscard]] const ui::StakeReading* find(const QString& id) const
        {
            for (const auto& one : desk.readings())
                if (one.protocol->id == id)
                    return &one;
            return nullptr;
        }
        ui::Accounts accounts;
        app::StakeDesk desk;
    };

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatWasAddedIsThereAgain()
    {
        {
            StakeVaults list(path());
            QVERIFY(!list.trouble() && list.all().empty());
            QVERIFY(list.add(vault(1)));
            QVERIFY(list.add(vault(2)));
            auto renamed = vault(1);
            renamed.name = u"Other"_s;
            QVERIFY(list.add(renamed)); // the same vault, once
        }
        StakeVaults again(path());
        QVERIFY(!again.trouble());
        QCOMPARE(again.all().size(), std::size_t(2));
        QCOMPARE(again.all()[0].name, u"Other"_s);
        QCOMPARE(again.all()[1], vault(2));
        QVERIFY(again.find(stake::vaultId(vault(2))) != nullptr);
        QVERIFY(again.remove(stake::vaultId(vault(1))));
        const auto twice = again.remove(stake::vaultId(vault(1)));
        QVERIFY(!twice && twice.error().kind == base::ErrorKind::NotFound);
        QCOMPARE(StakeVaults(path()).all().size(), std::size_t(1));
#ifndef Q_OS_WIN
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY((QFile::permissions(path()) & others) == QFileDevice::Permissions());
#endif
    }

    void theListHasAnEnd()
    {
        StakeVaults list(path());
        for (std::size_t i = 0; i < StakeVaults::kMost; ++i)
            QVERIFY(list.add(vault(static_cast<quint8>(i + 1))));
        const auto more = list.add(vault(201));
        QVERIFY(!more && more.error().kind == base::ErrorKind::BadInput);
        QVERIFY(list.add(vault(1))); // it is there already
        QCOMPARE(list.all().size(), StakeVaults::kMost);
    }

    void aDamagedFileIsKept_data()
    {
        QTest::addColumn<QByteArray>("bent");
        m_dir = std::make_unique<QTemporaryDir>(); // rows are made before init()
        QVERIFY(StakeVaults(path()).add(vault(1)));
        const QByteArray whole = text();
        const auto bent = [&](const char* from, const char* to) {
            QByteArray out = whole;
            return out.replace(from, to);
        };
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no list") << QByteArray(R"({"version": 1})");
        QTest::newRow("another address")
            << bent("000001\"", "000002\"")
                   .replace("erc4626:1088:0x0000000000000000000000000000000000000002",
                            "erc4626:1088:0x0000000000000000000000000000000000000001");
        QTest::newRow("no id") << bent("erc4626:1088", "erc4626");
        QTest::newRow("decimals") << bent("18", "78");
        QTest::newRow("words for numbers") << bent("\"decimals\": 18", "\"decimals\": \"18\"");
        QTest::newRow("hidden") << bent("Savings", "Sav\xe2\x80\xaeings");
        QTest::newRow("long") << bent("Savings", QByteArray(100, 'x').constData());
    }
    void aDamagedFileIsKept()
    {
        QFETCH(QByteArray, bent);
        write(bent);
        StakeVaults list(path());
        QVERIFY(list.trouble() && list.all().empty());
        QFile kept(path() + u".bad"_s);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bent);
        QVERIFY(list.add(vault(3)));
        QCOMPARE(StakeVaults(path()).all().size(), std::size_t(1));
    }

    void aNewerFileIsLeftAlone()
    {
        const QByteArray newer = R"({"version": 2, "vaults": {}})";
        write(newer);
        StakeVaults list(path());
        QVERIFY(list.trouble() && list.trouble()->text().contains(u"newer"));
        const auto added = list.add(vault(1));
        QVERIFY(!added && added.error().kind == base::ErrorKind::Refused);
        QCOMPARE(text(), newer);
    }

    void theDeskListsThem()
    {
        {
            StakeVaults list(path());
            QVERIFY(list.add(vault(1)));
            QVERIFY(list.add(vault(2, 1))); // Ethereum is not watched
        }
        Run run(m_dir->path());
        QVERIFY(run.desk.vaultChains().empty());
        run.hear();
        const QString id = stake::vaultId(vault(1));
        const auto* const reading = run.find(id);
        QVERIFY(reading != nullptr);
        QCOMPARE(reading->protocol->name, u"ERC-4626 vault Savings (sTOK)"_s);
        QVERIFY(reading->protocol->typed == numbered(1));
        QCOMPARE(reading->chain.name, u"Metis"_s);
        QVERIFY(run.find(stake::vaultId(vault(2, 1))) == nullptr);
        QVERIFY(run.find(u"erc4626"_s) == nullptr); // the standard itself is nowhere
        const auto chains = run.desk.vaultChains();
        QCOMPARE(chains.size(), std::size_t(1));
        QCOMPARE(chains.front(), (ui::VaultChain{{1088}, u"Metis"_s}));
        QVERIFY(run.desk.removeVault(id));
        QVERIFY(run.find(id) == nullptr && run.find(u"enki"_s) != nullptr);
        const auto twice = run.desk.removeVault(id);
        QVERIFY(!twice && twice.error().kind == base::ErrorKind::NotFound);
        QCOMPARE(StakeVaults(path()).all().size(), std::size_t(1));
    }

    void theSameVaultIsAddedOnce()
    {
        {
            StakeVaults list(path());
            QVERIFY(list.add(vault(1)));
        }
        Run run(m_dir->path());
        run.hear();
        std::optional<base::Result<QString>> heard;
        const auto ask = run.desk.addVault({1088}, numbered(1), [&](auto got) { heard = got; });
        QTRY_VERIFY(heard);
        QVERIFY(!*heard);
        QVERIFY2(heard->error().text().contains(u"in the list already, as ERC-4626 vault Savings"),
                 qPrintable(heard->error().text()));
    }

    /// Taken off the list since: what was begun still has its name and its words.
    void theJournalKnowsWhatIsInNoList()
    {
        const QString id = stake::vaultId(vault(7));
        {
            auto journal = staking::JournalFile::open(m_dir->filePath(u"staking.json"_s));
            QVERIFY(journal);
            stake::Flow flow;
            flow.id = id + u"/deposit/1"_s;
            flow.chain = {1088};
            flow.account = numbered(9);
            flow.protocol = id;
            flow.action = u"deposit"_s;
            flow.since = {1};
            QVERIFY((*journal)->change([&](stake::Journal& all) { return all.begin(flow); }));
        }
        Run run(m_dir->path());
        QCOMPARE(run.desk.flows().size(), std::size_t(1));
        QCOMPARE(run.desk.flows().front().protocolName, u"ERC-4626 vault 0x0000…0007"_s);
        QCOMPARE(run.desk.flows().front().title, u"Deposit into the vault"_s);
        run.hear();
        QVERIFY(run.find(id) == nullptr); // no card
        QVERIFY(run.desk.trouble().words.isEmpty());
    }
};

QTEST_MAIN(TestStakeVaults)
#include "tst_stake_vaults.moc"
