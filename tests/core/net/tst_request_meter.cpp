#include "net/request_meter.hpp"
#include <QTest>

using namespace rollscope;
using net::Purpose;
using net::RequestMeter;

class TestRequestMeter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAskingIsFor()
    {
        using net::purposeOf;
        QCOMPARE(purposeOf("eth_getBlockByNumber", R"(["latest",false])"), Purpose::Heads);
        QCOMPARE(purposeOf("eth_getHeaderByNumber", R"(["safe"])"), Purpose::Finality);
        QCOMPARE(purposeOf("eth_getBlockByNumber", R"(["finalized",false])"), Purpose::Finality);
        QCOMPARE(purposeOf("eth_getBlockByNumber", R"(["0x12",true])"), Purpose::WholeBlocks);
        QCOMPARE(purposeOf("eth_getBlockByHash", R"(["0x12",true])"), Purpose::WholeBlocks);
        QCOMPARE(purposeOf("eth_call", "[]"), Purpose::Contracts);
        QCOMPARE(purposeOf("eth_config", "[]"), Purpose::Forks);
        QCOMPARE(purposeOf("eth_subscribe", R"(["newHeads"])"), Purpose::Connection);
        QCOMPARE(purposeOf("eth_gasPrice", "[]"), Purpose::Fees);
        QCOMPARE(purposeOf("zks_getL1BatchDetails", "[7]"), Purpose::Finality);
        QCOMPARE(purposeOf("web3_clientVersion", "[]"), Purpose::Other);
        QCOMPARE(net::nameOf(Purpose::WholeBlocks), "wholeBlocks");
        QCOMPARE(net::nameOf(Purpose::Other), "other");
    }

    void minutes()
    {
        constexpr qint64 kMinute = 60'000;
        RequestMeter meter;
        const base::UnixMs start{1'700'000'040'000}; // a full minute
        const auto of = [&](Purpose purpose, int minutes, qint64 now) {
            return meter.recent(minutes, start + now)[static_cast<std::size_t>(purpose)];
        };
        meter.sent(Purpose::Heads, start);
        meter.sent(Purpose::Heads, start + (kMinute - 1));
        meter.sent(Purpose::WholeBlocks, start + kMinute);
        QCOMPARE(of(Purpose::Heads, 1, kMinute - 1), quint64{0}); // its minute is not over
        QCOMPARE(of(Purpose::Heads, 1, kMinute), quint64{2});
        QCOMPARE(of(Purpose::WholeBlocks, 1, kMinute), quint64{0});
        QCOMPARE(of(Purpose::Heads, 1, 2 * kMinute), quint64{0});
        QCOMPARE(of(Purpose::Heads, 2, 2 * kMinute), quint64{2});
        QCOMPARE(of(Purpose::WholeBlocks, 1, 2 * kMinute), quint64{1});
        QCOMPARE(RequestMeter::sum(meter.recent(10, start + 5 * kMinute)), quint64{3});
        QCOMPARE(RequestMeter::sum(meter.recent(3, start + 5 * kMinute)), quint64{0});
        QCOMPARE(RequestMeter::sum(meter.total()), quint64{3});
        // Memory is bounded, whatever the clock does; the total is not forgotten.
        for (qint64 i = 0; i < 1000; ++i)
            meter.sent(Purpose::Other, start + i * kMinute);
        meter.sent(Purpose::Other, start);
        QCOMPARE(RequestMeter::sum(meter.total()), quint64{1004});
        QCOMPARE(of(Purpose::Other, 60, 1000 * kMinute), quint64{61});
    }
};

QTEST_GUILESS_MAIN(TestRequestMeter)
#include "tst_request_meter.moc"
