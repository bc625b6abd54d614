// Recorded blocks of real chains, played as nodes: `rollscope watch` beside the program's own
// player. The tapes are made here, from the recorded data, at the time of the test.
#include "fixtures.hpp"
#include "recorded_blocks.hpp"
#include "rollscope_process.hpp"
#include "tape/player.hpp"
#include "tcp_proxy.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <map>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFirstHeadMs = 3'000; // both connections have subscribed by then
constexpr qint64 kBetweenMs = 150;
constexpr qint64 kAfterMs = 3'000;

/// Blocks of one chain, in order, as its operators tell them.
struct Run
{
    QString id;
    quint64 chainId = 0;
    std::vector<std::vector<QJsonObject>> operators;
    qint64 secondLeadsMs = 0; ///< the second operator tells each block so much earlier
};

std::string text(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

quint64 numberOf(const QJsonObject& block)
{
    return block.value("number"_L1).toString().toULongLong(nullptr, 16);
}

/// The transactions as hashes, as in a head that carries them; the fixtures leave some hashes out,
/// and of one block that used gas the whole list: it gets one, as it must have had some.
QJsonObject asHead(QJsonObject block)
{
    QJsonArray hashes;
    for (const auto& tx : block.value("transactions"_L1).toArray()) {
        const QString hash =
            tx.isString() ? tx.toString() : tx.toObject().value("hash"_L1).toString();
        hashes.append(hash.isEmpty() ? u"0x%1"_s.arg(hashes.size() + 1, 64, 16, QLatin1Char('0'))
                                     : hash);
    }
    if (hashes.isEmpty() && block.value("gasUsed"_L1).toString() != "0x0"_L1)
        hashes.append(u"0x%1"_s.arg(1, 64, 16, QLatin1Char('0')));
    block.insert("transactions"_L1, hashes);
    return block;
}

bool makeTape(const QString& path, const std::vector<Run>& runs)
{
    tape::TapeHeader header;
    header.madeBy = u"tst_recorded_nodes"_s;
    header.kind = tape::Kind::Reconstructed;
    header.source = u"recorded blocks"_s;
    std::multimap<qint64, tape::TapeFrame> frames;
    quint32 c = 0;
    for (const Run& run : runs) {
        tape::TapeChain chain{run.id, run.id, base::ChainId{run.chainId}, {}};
        for (const auto& blocks : run.operators) {
            chain.endpoints.push_back({u"op%1"_s.arg(chain.endpoints.size()), u"wss://recorded"_s});
            const auto add = [&](qint64 t, net::Direction way, const QJsonObject& object) {
                frames.emplace(t, tape::TapeFrame{t, c, way, text(object)});
            };
            add(0, net::Direction::Out,
                {{u"jsonrpc"_s, u"2.0"_s},
                 {u"id"_s, 1},
                 {u"method"_s, u"eth_subscribe"_s},
                 {u"params"_s, QJsonArray{u"newHeads"_s}}});
            add(1, net::Direction::In,
                {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"result"_s, u"0x1"_s}});
            qint64 t = kFirstHeadMs - (chain.endpoints.size() > 1 ? run.secondLeadsMs : 0);
            for (const QJsonObject& block : blocks) {
                add(t, net::Direction::In,
                    {{u"jsonrpc"_s, u"2.0"_s},
                     {u"method"_s, u"eth_subscription"_s},
                     {u"params"_s,
                      QJsonObject{{u"subscription"_s, u"0x1"_s}, {u"result"_s, asHead(block)}}}});
                t += kBetweenMs;
            }
            // A sign of life that ends the tape after the last answers.
            add(t + kAfterMs, net::Direction::Out,
                {{u"jsonrpc"_s, u"2.0"_s},
                 {u"id"_s, 2},
                 {u"method"_s, u"net_version"_s},
                 {u"params"_s, QJsonArray{}}});
            add(t + kAfterMs, net::Direction::In,
                {{u"jsonrpc"_s, u"2.0"_s},
                 {u"id"_s, 2},
                 {u"result"_s, QString::number(run.chainId)}});
            ++c;
        }
        header.chains.push_back(chain);
    }
    auto writer = tape::TapeWriter::create(path, header);
    if (!writer)
        return false;
    for (const auto& [t, frame] : frames) {
        if (!(*writer)->write(frame))
            return false;
    }
    return (*writer)->close().has_value();
}

} // namespace

class TestRecordedNodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_FIXTURES();
        for (const RecordedBlock& block : recordedBlocks())
            m_byFile[block.name.section(u' ', 0, 0)].push_back(block);
    }

    void verifiedWhereComputable()
    {
        std::vector<Run> runs;
        const auto scroll = named(u"scroll"_s, 534'352, {});
        QCOMPARE(scroll.size(), std::size_t(2)); // 20 and 3 in a row
        const auto linea = named(u"linea"_s, 59'144, {});
        QVERIFY(linea.size() >= 5);
        runs.push_back(scroll.front());
        for (const Run& run : linea) {
            if (run.operators.front().size() == 7)
                runs.push_back(run);
        }
        QCOMPARE(runs.size(), std::size_t(2));
        for (const auto& [id, chainId, file] :
             {std::tuple{u"optimism"_s, quint64{10}, u"mainnet-block-151534589.json"_s},
              std::tuple{u"arbitrum-one"_s, quint64{42'161}, u"one-block-408874813.json"_s},
              std::tuple{u"gnosis"_s, quint64{100}, u"gnosis-block-28067555.json"_s},
              std::tuple{u"polygon-pos"_s, quint64{137}, u"polygon-pos-header.json"_s}})
            runs.push_back(named(id, chainId, file).front());
        const auto told = watch(runs);
        QVERIFY2(!m_failure.size(), qPrintable(m_failure));
        for (const Run& run : runs)
            verify(told, run, u"verified"_s);
    }

    /// The rest of the Scroll and Linea blocks: the same chains at other heights.
    void otherStretches()
    {
        auto rest = named(u"scroll"_s, 534'352, {});
        rest.erase(rest.begin());
        const auto linea = named(u"linea"_s, 59'144, {});
        for (const Run& run : linea) {
            if (run.operators.front().size() != 7)
                rest.push_back(run);
        }
        int blocks = 0;
        for (std::size_t i = 1; i < rest.size(); ++i) {
            std::vector<Run> runs{rest[i]};
            if (i == 1)
                runs.push_back(rest[0]);
            const auto told = watch(runs);
            QVERIFY2(!m_failure.size(), qPrintable(m_failure));
            for (const Run& run : runs) {
                verify(told, run, u"verified"_s);
                blocks += static_cast<int>(run.operators.front().size());
            }
        }
        QVERIFY(blocks >= 10);
    }

    void saidWhereNot()
    {
        const auto runs = named(u"zksync-era"_s, 324, u"blocks.json"_s);
        QVERIFY(!runs.empty());
        const auto told = watch({runs.front()});
        verify(told, runs.front(), u"notComputable"_s);
    }

    /// One operator changes one field and leaves the hash: its block is refused with the reason,
    /// the chain goes on with the other's.
    void tamperedIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field :
             {"gasUsed", "timestamp", "stateRoot", "parentHash", "receiptsRoot"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void tamperedIsRefused()
    {
        QFETCH(const QString, field);
        Run run = named(u"scroll"_s, 534'352, {}).front();
        run.secondLeadsMs = 60; // what is known and checked already is not looked at again
        auto& lies = run.operators[1];
        QJsonObject& lie = lies[10];
        const QString value = lie.value(field).toString();
        QVERIFY(value.size() > 2);
        lie.insert(field, QString(value.chopped(1) + (value.endsWith(u'1') ? u'2' : u'1')));
        const auto told = watch({run});
        verify(told, run, u"verified"_s);
        QString reasons;
        for (const QJsonObject& line : told) {
            if (line.value("type"_L1) == "endpoint"_L1 &&
                line.value("endpoint"_L1) == m_secondOperator)
                reasons += line.value("reason"_L1).toString() + u'\n';
        }
        QVERIFY2(reasons.contains(u"hash"_s), qPrintable(reasons));
    }

private:
    /// The recorded blocks of a folder or file, cut into consecutive stretches, at two operators.
    std::vector<Run> named(const QString& id, quint64 chainId, const QString& file) const
    {
        std::map<quint64, QJsonObject> blocks;
        for (const auto& [name, list] : m_byFile) {
            for (const RecordedBlock& block : list) {
                const bool ours =
                    file.isEmpty() ? block.dialect == (id == "scroll"_L1 ? registry::Dialect::Scroll
                                                                         : registry::Dialect::Linea)
                                   : name == file;
                if (ours)
                    blocks.emplace(numberOf(block.json), block.json);
            }
        }
        std::vector<Run> runs;
        std::optional<quint64> last;
        for (const auto& [number, block] : blocks) {
            if (!last || number != *last + 1)
                runs.push_back({id, chainId, {{}, {}}, 0});
            for (auto& told : runs.back().operators)
                told.push_back(block);
            last = number;
        }
        return runs;
    }

    /// The program's lines on a tape of `runs`.
    std::vector<QJsonObject> watch(const std::vector<Run>& runs)
    {
        m_failure.clear();
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"made.rstape"_s);
        if (!makeTape(path, runs)) {
            m_failure = u"the tape could not be written"_s;
            return {};
        }
        auto player = tape::Player::start({path});
        if (!player) {
            m_failure = player.error().what;
            return {};
        }
        std::map<QString, QStringList> urls;
        // Another port makes another operator.
        const QUrl first((*player)->urls().constFirst());
        const TcpProxy second(static_cast<quint16>(first.port()));
        m_secondOperator = u"127.0.0.1:%1"_s.arg(second.port());
        for (const QString& url : (*player)->urls()) {
            QString shown = url;
            if (url.endsWith("/op1"_L1))
                shown.replace(first.authority(), m_secondOperator);
            urls[url.section(u'/', 3, 3)] << shown;
        }
        QStringList arguments{u"watch"_s, u"--format"_s, u"jsonl"_s};
        std::size_t blocks = 0;
        for (const Run& run : runs) {
            arguments << u"--chain"_s << run.id + u'=' + urls[run.id].join(u',');
            blocks = std::max(blocks, run.operators.front().size());
        }
        const auto seconds =
            (kFirstHeadMs + static_cast<qint64>(blocks) * kBetweenMs + kAfterMs) / 1000;
        arguments << u"--for"_s << u"%1s"_s.arg(seconds);
        RollscopeProcess program;
        if (!program.start(arguments) || !program.waitForEnd(60'000) || program.exitCode() != 0)
            m_failure = u"watch failed: "_s + program.errorText();
        if (!program.badLines().isEmpty())
            m_failure = program.badLines().join(u'\n');
        return program.lines();
    }

    static void verify(const std::vector<QJsonObject>& told, const Run& run, const QString& check)
    {
        std::map<QString, QJsonObject> blocks;
        QString others;
        for (const QJsonObject& line : told) {
            if (line.value("chain"_L1) != run.id)
                continue;
            if (line.value("type"_L1) == "block"_L1)
                QVERIFY(blocks.emplace(line.value("hash"_L1).toString(), line).second);
            else
                others +=
                    QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + u'\n';
        }
        const auto& truth = run.operators.front();
        QVERIFY2(blocks.size() == truth.size(), qPrintable(u"%1: %2 of %3 blocks\n%4"_s.arg(run.id)
                                                               .arg(blocks.size())
                                                               .arg(truth.size())
                                                               .arg(others)));
        for (const QJsonObject& block : truth) {
            const auto found = blocks.find(block.value("hash"_L1).toString());
            QVERIFY(found != blocks.end());
            const QJsonObject& line = found->second;
            QCOMPARE(line.value("hashCheck"_L1).toString(), check);
            QCOMPARE(static_cast<quint64>(line.value("number"_L1).toInteger()), numberOf(block));
            QCOMPARE(static_cast<quint64>(line.value("gasUsed"_L1).toInteger()),
                     block.value("gasUsed"_L1).toString().toULongLong(nullptr, 16));
            QCOMPARE(line.value("txs"_L1).toInteger(),
                     asHead(block).value("transactions"_L1).toArray().size());
        }
    }

    std::map<QString, std::vector<RecordedBlock>> m_byFile;
    QString m_failure;
    QString m_secondOperator; ///< of the last watch()
};

QTEST_GUILESS_MAIN(TestRecordedNodes)
#include "tst_recorded_nodes.moc"
