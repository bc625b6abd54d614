// `rollscope collect` killed at random under load: the file opens each time and lacks at most the
// last second.
#include "base/hex.hpp"
#include "ledger.hpp"
#include "load_generator.hpp"
#include "rollscope_process.hpp"
#include "store/store.hpp"
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTest>
#include <QWebSocket>
#include <sqlite3.h>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 20;
constexpr qint64 kAllowedLossMs = 1'000;

/// The heads of a node as they arrive, beside the program under test.
class Witness : public QObject
{
    Q_OBJECT
public:
    struct Head
    {
        quint64 number;
        QString hash;
        qint64 arrivedMs;
    };

    explicit Witness(const PeerNode& node)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        connect(&m_socket, &QWebSocket::connected, this, [this] {
            m_socket.sendTextMessage(
                uR"({"jsonrpc":"2.0","id":1,"method":"eth_subscribe","params":["newHeads"]})"_s);
        });
        connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) {
            const QJsonObject head =
                QJsonDocument::fromJson(text.toUtf8())["params"_L1]["result"_L1].toObject();
            if (const auto number = quantity(head.value("number"_L1)))
                heads.push_back({*number, head.value("hash"_L1).toString(),
                                 QDateTime::currentMSecsSinceEpoch()});
        });
        m_socket.open(QUrl(node.wsUrl()));
    }

    std::vector<Head> heads;

private:
    QWebSocket m_socket;
};

using Stored = std::map<quint64, QString>; // number -> hash

std::optional<Stored> readStored(const QString& path, const QString& chain)
{
    const auto reader = store::Reader::open(path);
    if (!reader) {
        qWarning("%s", qPrintable(reader.error().text()));
        return std::nullopt;
    }
    Stored stored;
    const base::UnixMs from{0};
    const base::UnixMs to{QDateTime::currentMSecsSinceEpoch() + 60'000};
    const auto done = (*reader)->blocks(chain, from, to, [&stored](const store::StoredBlock& row) {
        stored[row.block.number] = base::toQString(base::toHex(row.block.hash));
        return true;
    });
    return done ? std::optional(stored) : std::nullopt;
}

QString integrity(const QString& path)
{
    sqlite3* db = nullptr;
    QString answer = u"cannot be opened"_s;
    if (sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr) ==
        SQLITE_OK) {
        const auto keep = [](void* out, int, char** values, char**) {
            *static_cast<QString*>(out) = QString::fromUtf8(values[0]);
            return 0;
        };
        char* error = nullptr;
        if (sqlite3_exec(db, "PRAGMA integrity_check", keep, &answer, &error) != SQLITE_OK)
            answer = QString::fromUtf8(error);
        sqlite3_free(error);
    }
    sqlite3_close(db);
    return answer;
}

} // namespace

class TestCollectKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twentyKills()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        struct Watched
        {
            QString id;
            double blockTimeS;
            std::unique_ptr<PeerNode> node = {};
            std::unique_ptr<LoadGenerator> load = {};
            std::unique_ptr<Witness> witness = {};
            Stored promised = {}; ///< what must be in the file from now on
        };
        std::vector<Watched> chains;
        chains.push_back({u"fast"_s, 0.1});
        chains.push_back({u"slow"_s, 0.5});
        QTemporaryDir dir;
        const QString path = dir.filePath(u"history.sqlite"_s);
        QStringList arguments{u"collect"_s, u"--store"_s, u"sqlite:"_s + path};
        quint64 chainId = 31'337;
        for (Watched& chain : chains) {
            PeerOptions options;
            options.chainId = chainId++;
            options.blockTimeS = chain.blockTimeS;
            chain.node = std::make_unique<PeerNode>(options);
            QVERIFY2(chain.node->start(), qPrintable(chain.node->error()));
            chain.load = std::make_unique<LoadGenerator>(chain.node->wsUrl(), 40);
            chain.load->start();
            chain.witness = std::make_unique<Witness>(*chain.node);
            arguments << u"--chain"_s << chain.id + u'=' + chain.node->wsUrl();
        }
        QRandomGenerator random(20);
        std::size_t worstLoss = 0;
        for (int kill = 1; kill <= kKills; ++kill) {
            const qint64 begunMs = QDateTime::currentMSecsSinceEpoch();
            RollscopeProcess program;
            QVERIFY(program.start(arguments));
            // Live = blocks of this run are in the file; from then on nothing may be lost.
            std::map<QString, quint64> liveFrom;
            QVERIFY2(
                program.waitUntil(15'000, [&] { return isLive(chains, path, begunMs, liveFrom); }),
                qPrintable(program.errorText()));
            runEvents(500 + random.bounded(1'500));
            const qint64 killedMs = QDateTime::currentMSecsSinceEpoch();
            QVERIFY2(program.running(), qPrintable(program.errorText()));
            program.kill();

            QCOMPARE(integrity(path), u"ok"_s);
            for (Watched& chain : chains) {
                const auto stored = readStored(path, chain.id);
                QVERIFY(stored.has_value());
                std::size_t loss = 0;
                for (const Witness::Head& head : chain.witness->heads) {
                    if (head.number < liveFrom[chain.id] || head.arrivedMs > killedMs)
                        continue;
                    const bool held = stored->contains(head.number);
                    loss += held ? 0 : 1;
                    if (head.arrivedMs <= killedMs - kAllowedLossMs || held)
                        chain.promised[head.number] = head.hash;
                }
                worstLoss = std::max(worstLoss, loss);
                for (const auto& [number, hash] : chain.promised) {
                    const auto it = stored->find(number);
                    QVERIFY2(it != stored->end(),
                             qPrintable(u"kill %1: %2 lacks block %3"_s.arg(kill).arg(chain.id).arg(
                                 number)));
                    QCOMPARE(it->second, hash);
                }
            }
        }
        for (const Watched& chain : chains) {
            QVERIFY(chain.promised.size() > 20);
            qInfo("%s: %zu blocks held after %d kills; never more than %zu of the last second lost",
                  qPrintable(chain.id), chain.promised.size(), kKills, worstLoss);
        }
    }

private:
    template <class Chains>
    static bool isLive(const Chains& chains, const QString& path, qint64 begunMs,
                       std::map<QString, quint64>& liveFrom)
    {
        if (!QFileInfo::exists(path))
            return false;
        for (const auto& chain : chains) {
            if (liveFrom.contains(chain.id))
                continue;
            const auto stored = readStored(path, chain.id);
            if (!stored || stored->empty())
                return false;
            const quint64 newest = stored->rbegin()->first;
            for (const Witness::Head& head : chain.witness->heads) {
                if (head.number == newest && head.arrivedMs > begunMs)
                    liveFrom[chain.id] = newest;
            }
        }
        return liveFrom.size() == chains.size();
    }
};

QTEST_GUILESS_MAIN(TestCollectKill)
#include "tst_collect_kill.moc"
