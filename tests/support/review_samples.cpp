#include "review_samples.hpp"
#include "base/hex.hpp"
#include "eth/abi_json.hpp"
#include "eth/address.hpp"
#include "eth/units.hpp"

namespace rollscope::test {

namespace abi = eth::abi;

namespace {

std::string callOf(const char* line, const std::vector<abi::Value>& values)
{
    const auto item = abi::parseItem(line);
    if (!item)
        qFatal("%s", qPrintable(item.error().text()));
    const auto data = abi::encodeCall(*item, values);
    if (!data)
        qFatal("%s", qPrintable(data.error().text()));
    return *data;
}

abi::Value coins(quint64 whole)
{
    return abi::Value::number(*eth::parseUnits(std::to_string(whole), 18));
}

abi::Value account(const char* text)
{
    return abi::Value::address(reviewAddress(text));
}

} // namespace

base::Address reviewAddress(const char* text)
{
    const auto read = eth::parseAddress(text);
    if (!read)
        qFatal("%s: %s", text, qPrintable(read.error().text()));
    return *read;
}

QString reviewHex(const std::string& bytes)
{
    return base::toQString(
        base::toHex(std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size())));
}

QString lidoStake()
{
    return QStringLiteral(
        "0x02f853011f830f42408405b16fd683016b4794ae7ab96520de3a18e5e111b5eaab095312d7fe84880ef7fca5"
        "9c4bb813a4a1903eab0000000000000000000000006dc9657c2d90d57cadffb64239242d06e6103e43c0");
}

std::string enkiStake()
{
    return callOf("mint(address account,uint256 amount,bool deposit,address inviter)",
                  {account(kReviewer), coins(5), abi::Value::boolean(true),
                   account("0x0000000000000000000000000000000000000000")});
}

std::string enkiDeposit()
{
    return callOf("deposit(uint256 assets,address receiver)", {coins(12), account(kReviewer)});
}

std::string metisLock()
{
    std::string key(64, '\0');
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<char>(i * 37 + 11);
    return callOf("lockFor(address _signer,uint256 _amount,bytes _signerPubkey)",
                  {account(kReviewer), coins(20'000), abi::Value::text(key)});
}

std::string unlimitedApproval()
{
    abi::Value all;
    all.word.fill(0xff);
    return callOf("approve(address spender,uint256 value)", {account(kReviewer), all});
}

std::string strangersNote(const QString& text)
{
    return callOf("note(string text)", {abi::Value::text(text.toStdString())});
}

eth::Transaction envelope(base::ChainId chain, const char* to, std::string data)
{
    constexpr quint64 kGwei = 1'000'000'000;
    eth::Transaction tx;
    tx.chain = chain;
    tx.nonce = 7;
    tx.gasLimit = 210'000;
    tx.maxFeePerGas = base::Wei::from64(30 * kGwei);
    tx.maxPriorityFeePerGas = base::Wei::from64(2 * kGwei);
    tx.to = reviewAddress(to);
    tx.data = std::move(data);
    return tx;
}

QByteArray permitJson()
{
    return R"({"types":{"Permit":[{"name":"owner","type":"address"},{"name":"spender","type":"address"},
{"name":"value","type":"uint256"},{"name":"nonce","type":"uint256"},{"name":"deadline","type":"uint256"}]},
"primaryType":"Permit","domain":{"name":"Liquid staked Ether 2.0","version":"2","chainId":1,
"verifyingContract":"0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84"},
"message":{"owner":"0x6dc9657c2d90d57cadffb64239242d06e6103e43",
"spender":"0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045","value":"1500000000000000000","nonce":"3",
"deadline":"1796083200"}})";
}

ui::ReviewKnowledgePtr reviewKnowledge()
{
    auto out = std::make_shared<ui::ReviewKnowledge>(*ui::loadReviewKnowledge({}));
    out->facts.bindings.push_back({{{1088}, reviewAddress(kMinter)},
                                   QStringLiteral("enki-minter"),
                                   QStringLiteral("seMetis.config() at block 21,804,112")});
    return out;
}

} // namespace rollscope::test
