// The review of a call: whatever is signed is shown or named as left out, and what nobody
// describes is refused.
#include "clear_fixture.hpp"
#include "eth/message.hpp"

using namespace rollscope;
using namespace Qt::StringLiterals;
namespace clear = eth::clear;
using test::addressOf;
using test::callData;
using test::described;
using test::kPerson;
using test::kTarget;
using test::kToken;
using test::parsed;
using test::reviewed;
using test::wordsAt;

namespace {

const char* const kBatch = "f((address to,uint256[] amounts)[] orders,uint256[] fees)";

QJsonArray batch()
{
    return QJsonDocument::fromJson(
               test::json("[[['0x00000000000000000000000000000000000000c3',['1','2']],"
                          "['0x00000000000000000000000000000000000000b2',['3']]],['10','20']]"))
        .array();
}

base::Result<clear::Review> batchReview(const char* fields, const QJsonArray& arguments = batch())
{
    return reviewed(
        parsed(described("'" + QByteArray(kBatch) + "':{'intent':'Do','fields':[" + fields + "]}")),
        kBatch, arguments);
}

QStringList labels(const clear::Review& review)
{
    QStringList out;
    for (const auto& line : review.lines)
        out << line.label + u'=' + line.words;
    return out;
}

/// The raw text of every value in the tuple's members.
void collectRaw(const eth::abi::Type& type, const eth::abi::Value& value, QStringList& out)
{
    for (std::size_t i = 0; i < value.members.size(); ++i)
        collectRaw(type.members[type.kind == eth::abi::Kind::Array ? 0 : i].type, value.members[i],
                   out);
    if (type.kind == eth::abi::Kind::Uint)
        out << QString::fromStdString(eth::abi::integerToText(type, value.word));
    else if (type.kind == eth::abi::Kind::Address)
        out << QString::fromStdString(eth::toChecksum(value.toAddress()));
}

/// self(bytes data), which calls its own contract again.
QByteArray nesting()
{
    return described("'self(bytes data)':{'intent':'Again','fields':[{'path':'data','label':'Call',"
                     "'format':'calldata','params':{'calleePath':'@.to'}}]},"
                     "'g(uint256 a)':{'intent':'Inner','interpolatedIntent':'Inner {a}','fields':["
                     "{'path':'a','label':'A'}]}");
}

QString hexOf(const std::string& bytes)
{
    return u"0x"_s + QString::fromLatin1(QByteArray::fromStdString(bytes).toHex());
}

} // namespace

class tst_ClearSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAndLists()
    {
        const auto bundled =
            batchReview("{'path':'orders.[]','label':'Order','fields':[{'path':'to','label':'To'},"
                        "{'path':'amounts','label':'Amount'}]},{'path':'fees','label':'Fee'}");
        QVERIFY2(bundled, qPrintable(bundled ? QString() : bundled.error().text()));
        QCOMPARE(labels(*bundled),
                 QStringList({u"Order: To [1/2]=0x00000000000000000000000000000000000000C3"_s,
                              u"Order: Amount [1/2][1/2]=1"_s, u"Order: Amount [1/2][2/2]=2"_s,
                              u"Order: To [2/2]=0x00000000000000000000000000000000000000b2"_s,
                              u"Order: Amount [2/2]=3"_s, u"Fee [1/2]=10"_s, u"Fee [2/2]=20"_s}));
        const auto pairs =
            batchReview("{'iteration':'bundled','fields':[{'path':'orders.[].to','label':'To'},"
                        "{'path':'fees.[]','label':'Fee','separator':'{index}.'}]}");
        QCOMPARE(labels(*pairs).mid(0, 4),
                 QStringList({u"To [1/2]=0x00000000000000000000000000000000000000C3"_s,
                              u"0. Fee [1/2]=10"_s,
                              u"To [2/2]=0x00000000000000000000000000000000000000b2"_s,
                              u"1. Fee [2/2]=20"_s}));
        QJsonArray uneven = batch();
        uneven[1] = QJsonArray{u"10"_s};
        const auto refused =
            batchReview("{'iteration':'bundled','fields':[{'path':'orders.[].to','label':'To'},"
                        "{'path':'fees.[]','label':'Fee'}]}",
                        uneven);
        QVERIFY(!refused && refused.error().what.contains(u"same length"));
    }

    /// A parameter that is a list belongs to the element at the same place.
    void parametersOfLists()
    {
        const char* fields = "{'path':'fees.[]','label':'Fee','format':'tokenAmount',"
                             "'params':{'tokenPath':'orders.[].to'}}";
        const auto review = batchReview(fields);
        QVERIFY2(review, qPrintable(review ? QString() : review.error().text()));
        QCOMPARE(wordsAt(*review, u"Fee [2/2]"_s), u"0.00002 TOK"_s);
        QCOMPARE(wordsAt(*review, u"Fee [1/2]"_s),
                 u"10 units of the token 0x00000000000000000000000000000000000000C3"_s);
        QJsonArray uneven = batch();
        uneven[1] = QJsonArray{u"10"_s, u"20"_s, u"30"_s};
        QVERIFY(!batchReview(fields, uneven));
    }

    /// No field at all: every value is listed as it stands, whatever the call.
    void nothingIsLost()
    {
        auto random = test::fixedRandom();
        const auto item = *eth::abi::parseItem(kBatch);
        for (int turn = 0; turn < 50; ++turn) {
            QJsonArray orders;
            QJsonArray fees;
            for (auto i = random() % 4; i > 0; --i) {
                QJsonArray amounts;
                for (auto j = random() % 3; j > 0; --j)
                    amounts.append(QString::number(random()));
                orders.append(QJsonArray{QString::fromLatin1(kPerson), amounts});
                fees.append(QString::number(random()));
            }
            const QJsonArray arguments{orders, fees};
            const auto fields = turn % 2 == 0 ? ""
                                              : "{'path':'orders.[].to','label':'To'},"
                                                "{'path':'fees.[]','label':'F','visible':'never'}";
            const auto review = batchReview(fields, arguments);
            QVERIFY2(review, qPrintable(review ? QString() : review.error().text()));
            QStringList raw;
            const auto values = *eth::abi::decodeCall(item, callData(kBatch, arguments));
            for (std::size_t i = 0; i < values.size(); ++i)
                collectRaw(item.inputs[i].type, values[i], raw);
            QStringList shown;
            for (const auto& line : review->lines)
                shown << line.raw;
            for (const auto& line : review->hidden)
                shown << line.raw;
            shown.removeAll(u"[]"_s);
            raw.sort();
            shown.sort();
            QCOMPARE(shown, raw);
        }
    }

    void nativeCoins()
    {
        const auto silent = parsed(described("'f(uint256 a)':{'intent':'Do'}"));
        const auto wei = base::Wei::from64(1'500'000'000'000'000'000);
        const auto review = reviewed(silent, "f(uint256 a)", {u"1"_s}, test::someFacts(), wei);
        QCOMPARE(wordsAt(*review, u"Native coins sent along"_s), u"1.5 ETH"_s);
        QCOMPARE(review->warnings.size(), 1);
        const auto told = parsed(described("'f(uint256 a)':{'intent':'Do','interpolatedIntent':"
                                           "'Pay {@.value} {{x}}','fields':[{'path':'@.value',"
                                           "'label':'Pay','format':'amount'}]}"));
        const auto fine = reviewed(told, "f(uint256 a)", {u"1"_s}, test::someFacts(), wei);
        QCOMPARE(fine->sentence, u"Pay 1.5 ETH {x}"_s);
        QVERIFY(fine->warnings.isEmpty());
        QCOMPARE(wordsAt(*fine, u"a"_s), u"1"_s);
        const auto none = reviewed(silent, "f(uint256 a)", {u"1"_s});
        QCOMPARE(none->lines.size(), std::size_t(1));
    }

    void refusals()
    {
        const auto descriptor = parsed(described("'f(uint256 a)':{'intent':'Do'}"));
        const auto other = reviewed(descriptor, "g(uint256 a)", {u"1"_s});
        QVERIFY(!other && other.error().kind == base::ErrorKind::NotFound);
        QVERIFY(other.error().what.contains(u"no words for the function 0x"));
        clear::Library library;
        QVERIFY(library.add(*descriptor));
        const auto facts = test::someFacts();
        const std::string data = callData("f(uint256 a)", {u"1"_s});
        const auto call = [&](quint64 chain, const char* to, const std::string& bytes) {
            return clear::review(library, facts,
                                 clear::Call{{chain}, {}, addressOf(to), {}, bytes});
        };
        QVERIFY(call(1, kTarget, data));
        // The same address on another chain is another contract.
        const auto chain = call(10, kTarget, data);
        QVERIFY(!chain && chain.error().what.contains(u"no descriptor knows"));
        QVERIFY(!call(1, kToken, data));
        QVERIFY(!call(1, kTarget, data + '\0'));
        QVERIFY(!call(1, kTarget, data.substr(0, 30)));
        QVERIFY(!call(1, kTarget, data.substr(0, 3)));

        eth::Transaction transaction;
        transaction.data = data;
        const auto whole = [&] { return clear::review(library, facts, transaction, {}); };
        QVERIFY(whole().error().what.contains(u"creates a contract"));
        transaction.to = addressOf(kTarget);
        QVERIFY(whole().error().what.contains(u"every chain"));
        transaction.chain = base::ChainId{1};
        QVERIFY(whole());
        QCOMPARE(whole()->digest, eth::calldataDigest(data));
        transaction.authorizations.resize(1);
        QVERIFY(whole().error().what.contains(u"EIP-7702"));
    }

    void unknownContractByAbi()
    {
        const clear::Library nothing;
        const auto abi = *eth::abi::parseLines({"function f(uint256 a, address)"});
        const std::string data =
            callData("f(uint256,address)", {u"7"_s, QString::fromLatin1(kPerson)});
        const clear::Call call{{1}, {}, addressOf(kTarget), base::Wei::from64(1), data};
        QVERIFY(!clear::review(nothing, {}, call));
        const auto review = clear::review(nothing, {}, call, &abi);
        QVERIFY(review && review->basis == clear::Basis::Abi);
        QCOMPARE(review->intent, u"Call f(uint256,address)"_s);
        QVERIFY(review->warnings.first().contains(u"by the ABI that was given"));
        QCOMPARE(wordsAt(*review, u"a"_s), u"7"_s);
        QCOMPARE(review->lines.size(), std::size_t(3));
        const auto other = *eth::abi::parseLines({"function g()"});
        QVERIFY(!clear::review(nothing, {}, call, &other));
    }

    void transfer()
    {
        const clear::Call call{
            {1}, {}, addressOf(kPerson), base::Wei::from64(1'000'000'000'000'000'000), {}};
        const auto review = clear::review({}, test::someFacts(), call);
        QCOMPARE(review->sentence, u"Send 1 ETH to 0x00000000000000000000000000000000000000C3"_s);
        QVERIFY(review->basis == clear::Basis::Transfer);
    }

    void bindings()
    {
        auto descriptor = *parsed(described("'f(uint256 a)':{'intent':'Do'}"));
        descriptor.deployments.clear();
        clear::Library library;
        QVERIFY(library.add(descriptor));
        auto facts = test::someFacts();
        const clear::Call call{{1}, {}, addressOf(kPerson), {}, callData("f(uint256 a)", {u"1"_s})};
        QVERIFY(!clear::review(library, facts, call));
        facts.bindings.push_back({{{1}, addressOf(kPerson)}, u"test"_s, u"config()"_s});
        const auto review = clear::review(library, facts, call);
        QVERIFY(review);
        QVERIFY2(review->warnings.first().contains(u"is known from config() alone"),
                 qPrintable(review->warnings.first()));
        facts.bindings.front().at.chain = {10};
        QVERIFY(!clear::review(library, facts, call));
    }

    void callsWithinCalls()
    {
        const std::string inner = callData("g(uint256 a)", {u"5"_s});
        const auto review = reviewed(parsed(nesting()), "self(bytes data)", {hexOf(inner)});
        QVERIFY2(review, qPrintable(review ? QString() : review.error().text()));
        QVERIFY(review->complete);
        QCOMPARE(labels(*review), QStringList({u"Call=Inner 5 (Test)"_s, u"A=5"_s}));
        QCOMPARE(review->lines[1].depth, 1);

        const auto strange = reviewed(parsed(nesting()), "self(bytes data)", {u"0x01020304"_s});
        QVERIFY(strange && !strange->complete);
        QVERIFY(wordsAt(*strange, u"Call"_s).startsWith(u"refused: "));
        QCOMPARE(strange->lines.front().raw, u"0x01020304"_s);
        QCOMPARE(strange->warnings.size(), 1);

        std::string deep = inner;
        for (int i = 0; i < 4; ++i)
            deep = callData("self(bytes data)", {hexOf(deep)});
        QVERIFY(reviewed(parsed(nesting()), "self(bytes data)",
                         {hexOf(callData("self(bytes data)", {hexOf(inner)}))})
                    ->complete);
        const auto tooDeep = reviewed(parsed(nesting()), "self(bytes data)", {hexOf(deep)});
        QVERIFY(tooDeep && !tooDeep->complete);
        QVERIFY(labels(*tooDeep).join(u' ').contains(u"more than 4 calls"));
    }

    void tooManyLines()
    {
        QJsonArray fees;
        for (int i = 0; i < 4200; ++i)
            fees.append(u"1"_s);
        const auto review = batchReview("", {QJsonArray(), fees});
        QVERIFY(!review && review.error().what.contains(u"more lines than anybody reads"));
    }

    void typedData()
    {
        const auto descriptor = parsed(test::json(
            "{'$schema':'erc7730-v2.schema.json','context':{'eip712':{'domain':{'name':'Tok'},"
            "'deployments':[{'chainId':1,'address':'0x00000000000000000000000000000000000000a1'}]}}"
            ","
            "'metadata':{'owner':'Test'},'display':{'formats':{"
            "'Permit(address spender,uint256 value,Note[] notes)Note(string text)':{"
            "'intent':'Allow','interpolatedIntent':'Allow {spender} {value}','fields':["
            "{'path':'spender','label':'Spender','format':'addressName'},"
            "{'path':'value','label':'Amount','format':'tokenAmount','params':{"
            "'token':'0x00000000000000000000000000000000000000b2'}}]}}}}"));
        // EIP-712 writes the other structs behind the primary one.
        QVERIFY2(descriptor, qPrintable(descriptor ? QString() : descriptor.error().text()));
        clear::Library library;
        QVERIFY(library.add(*descriptor));
        const auto message = [](const char* name, const char* chain) {
            return *eth::parseTypedData(test::json(
                QByteArray("{'types':{'Permit':[{'name':'spender','type':'address'},"
                           "{'name':'value','type':'uint256'},{'name':'notes','type':'Note[]'}],"
                           "'Note':[{'name':'text','type':'string'}]},'primaryType':'Permit',"
                           "'domain':{'name':'") +
                name + "'," + chain +
                "'verifyingContract':'0x00000000000000000000000000000000000000a1'},"
                "'message':{'spender':'0x00000000000000000000000000000000000000c3',"
                "'value':'1500000','notes':[{'text':'hi'}]}}"));
        };
        const auto data = message("Tok", "'chainId':1,");
        const auto review = clear::review(library, test::someFacts(), data);
        QVERIFY2(review, qPrintable(review ? QString() : review.error().text()));
        QCOMPARE(review->sentence, u"Allow 0x00000000000000000000000000000000000000C3 1.5 TOK"_s);
        QCOMPARE(wordsAt(*review, u"notes[0].text"_s), u"\"hi\""_s);
        QCOMPARE(review->digest, eth::hashTypedData(data)->digest);
        const auto facts = test::someFacts();
        QVERIFY(!clear::review(library, facts, message("Other", "'chainId':1,")));
        QVERIFY(!clear::review(library, facts, message("Tok", "'chainId':10,")));
        QVERIFY(clear::review(library, facts, message("Tok", ""))
                    .error()
                    .what.contains(u"nobody knows whom"));
    }
};

QTEST_APPLESS_MAIN(tst_ClearSigning)
#include "tst_clear_signing.moc"
