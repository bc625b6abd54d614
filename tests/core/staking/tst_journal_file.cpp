// The journal on the disk: whole after every change, for one process, and never overwritten when it
// cannot be read.
#include "staking/journal_file.hpp"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using stake::Journal;
using staking::JournalFile;

namespace {

stake::Flow someFlow(const QString& id)
{
    stake::Flow flow;
    flow.id = id;
    flow.chain = {1088};
    return flow;
}

auto beginning(const QString& id)
{
    return [id](Journal& journal) { return journal.begin(someFlow(id)); };
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class tst_JournalFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"a/b/stake.json"_s);
    }

    void writtenBeforeItReturns()
    {
        auto file = JournalFile::open(m_path);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        QVERIFY(!QFileInfo::exists(m_path));
        QVERIFY((*file)->change(beginning(u"one"_s)));
        QCOMPARE(contentOf(m_path), stake::writeJournal((*file)->journal()));
        QVERIFY((*file)->change(beginning(u"two"_s)));
        QCOMPARE(stake::readJournal(contentOf(m_path))->flows().size(), std::size_t(2));
        const auto rights = QFileInfo(m_path).permissions();
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
        file->reset();
        file = JournalFile::open(m_path);
        QVERIFY(file && (*file)->journal().find(u"two"_s) != nullptr);
    }

    void aRefusedChangeChangesNothing()
    {
        auto file = *JournalFile::open(m_path);
        QVERIFY(file->change(beginning(u"one"_s)));
        const QByteArray before = contentOf(m_path);
        const auto half = [](Journal& journal) -> base::Result<void> {
            (void)journal.begin(someFlow(u"two"_s));
            return base::fail(ErrorKind::BadInput, u"no"_s);
        };
        QVERIFY(!file->change(half));
        QVERIFY(!file->change(beginning(u"one"_s)));
        QCOMPARE(contentOf(m_path), before);
        QCOMPARE(file->journal().flows().size(), std::size_t(1));
    }

    void aDiskThatTakesNothing()
    {
        auto file = *JournalFile::open(m_path);
        QVERIFY(file->change(beginning(u"one"_s)));
        // A folder in the file's place: nobody can write there, not even root.
        QVERIFY(QFile::rename(m_path, m_path + u".away"_s));
        QVERIFY(QDir().mkpath(m_path + u"/x"_s));
        const auto changed = file->change(beginning(u"two"_s));
        QVERIFY(!changed);
        QVERIFY(changed.error().kind == ErrorKind::Io);
        QVERIFY(file->journal().find(u"two"_s) == nullptr);
    }

    /// What is let go for others stands on a line of its own beside the journal.
    void whatIsLetGoIsKept()
    {
        auto file = *JournalFile::open(m_path);
        QVERIFY(file->change([](Journal& journal) -> base::Result<void> {
            for (int i = 0; i < 2000; ++i)
                if (auto begun = journal.begin(someFlow(QString::number(i))); !begun)
                    return begun;
            return {};
        }));
        QVERIFY(!QFileInfo::exists(file->pastPath()));
        auto late = someFlow(u"late"_s);
        late.since = base::UnixMs{Journal::kRecentMs + 1};
        QVERIFY(file->change([&](Journal& journal) { return journal.begin(late); }));
        const auto gone = 2001 - file->journal().flows().size();
        QVERIFY(gone > 0);
        const QByteArray past = contentOf(file->pastPath());
        QCOMPARE(past.count('\n'), qsizetype(gone));
        QVERIFY(past.startsWith('{'));
        QVERIFY(past.contains(R"("id":"0")"));
        const auto rights = QFileInfo(file->pastPath()).permissions();
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    /// No journal is written that could not be read again.
    void neverTooLargeToBeRead()
    {
        auto file = *JournalFile::open(m_path);
        const auto fill = [&](int way) {
            return file->change([way](Journal& journal) -> base::Result<void> {
                for (int i = 0; i < 40; ++i) {
                    auto flow = someFlow(QStringLiteral("%1/%2").arg(way).arg(i));
                    flow.account.bytes.fill(quint8(i));
                    flow.account.bytes[0] = quint8(way);
                    if (auto begun = journal.begin(flow); !begun)
                        return begun;
                    for (const auto state : {stake::FlowState::Preflight,
                                             stake::FlowState::Simulate, stake::FlowState::Approve})
                        if (auto moved = journal.move(flow.id, state, {}); !moved)
                            return moved;
                    for (quint32 step = 0; step < Journal::kMostIntents; ++step) {
                        stake::Intent intent;
                        intent.step = step;
                        intent.nonce = step;
                        intent.role = stake::IntentRole::Prepare;
                        if (auto made = journal.intend(flow.id, intent); !made)
                            return tl::unexpected(made.error());
                        (void)journal.handedOver(flow.id, {}, std::string(2000, 'x'));
                        (void)journal.sent(flow.id, {}, {});
                    }
                }
                return {};
            });
        };
        base::Result<void> filled;
        int ways = 0;
        while (ways < 9 && (filled = fill(ways)))
            ++ways;
        QVERIFY(ways > 0 && !filled);
        QVERIFY(filled.error().what.contains(u"32 MB"));
        QCOMPARE(file->journal().flows().size(), std::size_t(ways) * 40);
        file.reset();
        QVERIFY(JournalFile::open(m_path));
    }

    /// What the reader does not take is not written over what it does: here a step beyond any plan.
    void neverWrittenThatCannotBeRead()
    {
        auto file = *JournalFile::open(m_path);
        QVERIFY(file->change([](Journal& journal) -> base::Result<void> {
            if (auto begun = journal.begin(someFlow(u"one"_s)); !begun)
                return begun;
            for (const auto state : {stake::FlowState::Preflight, stake::FlowState::Approve})
                if (auto moved = journal.move(u"one"_s, state, {}); !moved)
                    return moved;
            return {};
        }));
        const QByteArray before = contentOf(m_path);
        const auto changed = file->change([](Journal& journal) -> base::Result<void> {
            stake::Intent intent;
            intent.step = 1U << 21;
            const auto made = journal.intend(u"one"_s, intent);
            return made ? base::Result<void>() : tl::unexpected(made.error());
        });
        QVERIFY(!changed);
        QVERIFY(changed.error().kind == ErrorKind::BadInput);
        QVERIFY2(changed.error().what.contains(u"could not be read again"),
                 qPrintable(changed.error().text()));
        QCOMPARE(contentOf(m_path), before);
        QVERIFY(file->journal().find(u"one"_s)->intents.empty());
        file.reset();
        QVERIFY(JournalFile::open(m_path));
    }

    void oneProcessAtATime()
    {
        auto file = JournalFile::open(m_path);
        QVERIFY(file);
        const auto second = JournalFile::open(m_path);
        QVERIFY(!second);
        QVERIFY(second.error().kind == ErrorKind::Io);
        QVERIFY(second.error().what.contains(u"another Rollscope"));
        file->reset();
        QVERIFY(JournalFile::open(m_path));
    }

    void whatCannotBeReadStays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QByteArray("") << int(ErrorKind::BadInput);
        QTest::newRow("cut") << QByteArray(R"({"version":1,"flows":[)") << int(ErrorKind::BadInput);
        QTest::newRow("newer") << QByteArray(R"({"version":9})") << int(ErrorKind::NotFound);
        QTest::newRow("other") << QByteArray("[]") << int(ErrorKind::BadInput);
    }
    void whatCannotBeReadStays()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
        put(m_path, text);
        const auto file = JournalFile::open(m_path);
        QVERIFY(!file);
        QCOMPARE(int(file.error().kind), kind);
        QVERIFY(file.error().where.startsWith(m_path));
        QVERIFY(!file.error().hint.isEmpty());
        QCOMPARE(contentOf(m_path), text);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_JournalFile)
#include "tst_journal_file.moc"
