#include "json_lines.hpp"
#include "json_writer.hpp"
#include "metrics_server.hpp"
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <cmath>
#include <limits>

using namespace rollscope;
using app::JsonObject;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatJsonForbids()
    {
        const QString nasty = QStringLiteral("a\"b\\c\n\t\x01 é 鏈 😀");
        JsonObject json;
        json.text("k", nasty);
        const auto line = json.finish();
        QVERIFY(line.find('\n') == std::string::npos);
        const auto parsed = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        QCOMPARE(parsed.value(QStringLiteral("k")).toString(), nasty);
    }

    void doublesReadBackTheSame()
    {
        for (const double value : {0.1, 1.0 / 3, 1e-300, 12345678.875, -0.0}) {
            const auto text = app::jsonNumber(value);
            QCOMPARE(std::stod(text), value);
        }
        QCOMPARE(app::jsonNumber(std::nan("")), std::string("null"));
        QCOMPARE(app::jsonNumber(std::numeric_limits<double>::infinity()), std::string("null"));
    }

    void unknownIsLeftOutAndZeroIsNot()
    {
        JsonObject json;
        json.integer("a", std::optional<quint32>()).integer("b", std::optional<quint32>(0));
        json.number("c", std::optional<double>());
        QCOMPARE(json.finish(), std::string(R"({"b":0})"));
    }

    void oneStateOfAnEndpointIsToldOnce()
    {
        std::vector<std::string> told;
        app::JsonLines lines([&](std::string line) { told.push_back(std::move(line)); });
        registry::ChainSpec chain;
        chain.id = QStringLiteral("x");
        chain::EndpointView view;
        view.spec.url = QStringLiteral("wss://one.example/key");
        const auto tell = [&](net::EndpointState state) {
            view.status.state = state;
            lines.endpoint(chain, view, {1'700'000'000'000});
        };
        tell(net::EndpointState::Connecting);
        tell(net::EndpointState::Connecting);
        QCOMPARE(told.size(), std::size_t(1));
        tell(net::EndpointState::Ok);
        tell(net::EndpointState::Connecting);
        QCOMPARE(told.size(), std::size_t(3));
        view.spec.url = QStringLiteral("wss://one.example/other");
        tell(net::EndpointState::Connecting);
        QCOMPARE(told.size(), std::size_t(4));
    }

    void twoKeysOfOneOperatorAreTwoSeries()
    {
        engine::Snapshot snapshot;
        engine::ChainRow row;
        row.id = QStringLiteral("x");
        chain::EndpointView view;
        view.active = true;
        view.spec.operatorName = QStringLiteral("one");
        view.shown = QStringLiteral("wss://one.example/…");
        row.endpoints = {view, view};
        snapshot.chains.push_back(row);
        const auto lines = QByteArray::fromStdString(app::prometheusText(snapshot)).split('\n');
        QSet<QByteArray> names;
        for (const auto& line : lines) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const auto name = line.left(line.lastIndexOf(' '));
            QVERIFY2(!names.contains(name), name.constData());
            names.insert(name);
        }
    }

    void blockRecordIsExact()
    {
        base::Block block;
        block.number = 9'007'199'254'740'993; // 2^53 + 1 must survive
        block.timestamp = 1'700'000'000;
        block.baseFeePerGas = base::Wei{{0, 1, 0, 0}};
        block.txs = 3;
        block.hashCheck = base::HashCheck::Verified;
        const auto line = app::blockLine(QStringLiteral("x"), block, {1'700'000'000'123}, {});
        QVERIFY(line.find("\"number\":9007199254740993,") != std::string::npos);
        QVERIFY(line.find("\"baseFeePerGas\":\"18446744073709551616\"") != std::string::npos);
        QVERIFY(line.find("\"time\":1700000000000,\"seen\":1700000000123") != std::string::npos);
        QVERIFY(line.find("userOps") == std::string::npos);
        QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(line)).isObject());
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_json_writer.moc"
