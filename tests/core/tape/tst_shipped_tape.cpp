#include "registry/registry.hpp"
#include "tape/deck.hpp"
#include "tape/feeder.hpp"
#include "tape_maker.hpp"
#include <QSet>
#include <QtTest>

using namespace rollscope;
using namespace rollscope::tape;

namespace {

QString shipped()
{
    return QStringLiteral(":/rollscope/tapes/demo.rstape");
}

} // namespace

/// What the offline start promises of the tape in the program.
class ShippedTape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSmallAndLabelled();
    void hasTheChainsOfTheRegistry();
    void playsWhole();
};

void ShippedTape::isSmallAndLabelled()
{
    QVERIFY(QFile::exists(shipped()));
    QVERIFY(QFile(shipped()).size() < 6'000'000);
    const auto reader = TapeReader::open(shipped());
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().text()));
    const auto& header = (*reader)->header();
    QVERIFY(header.kind == Kind::Recorded);
    QVERIFY(header.source.contains(QStringLiteral("local anvil nodes")));
    QVERIFY(header.source.contains(QStringLiteral("not those networks'")));
    QVERIFY(!header.madeBy.isEmpty());
    QVERIFY(header.chains.size() >= 10);
    for (const auto& chain : header.chains)
        QVERIFY(chain.endpoints.size() >= 2);
    const auto summary = summaryOf(shipped());
    QVERIFY(summary);
    QVERIFY(summary->lengthMs >= 15 * 60 * 1000);
    QVERIFY(!summary->truncated);
}

void ShippedTape::hasTheChainsOfTheRegistry()
{
    const auto reader = TapeReader::open(shipped());
    const auto registry = registry::Registry::load();
    for (const auto& chain : (*reader)->header().chains) {
        const auto* known = registry.find(chain.id);
        QVERIFY2(known, qPrintable(chain.id));
        QCOMPARE(known->chainId.value, chain.chainId.value);
        QCOMPARE(known->name, chain.name);
    }
    const auto specs =
        specsOf((*reader)->header(), [&](const QString& id) { return registry.find(id); });
    for (const auto& spec : specs)
        QVERIFY2(spec.blockTimeMs, qPrintable(spec.id));
}

void ShippedTape::playsWhole()
{
    auto deck = Deck::open(shipped());
    QVERIFY(deck);
    const auto& header = (*deck)->header();
    const auto summary = summaryOf(shipped());

    // Heads per connection; and every head's block can be had by its hash and height when it comes.
    std::vector<std::size_t> heads(connectionsOf(header));
    std::vector<qint64> longestPause(heads.size()), last(heads.size());
    std::vector<int> silentSeconds(heads.size());
    std::size_t stepsBack = 0;
    std::vector<quint64> height(heads.size());
    RpcText text;
    qint64 second = 0;
    while (const auto due = (*deck)->nextDue()) {
        const auto push = (*deck)->advance(*due);
        for (; second < (*deck)->now(); second += 1000)
            for (quint32 c = 0; c < heads.size(); ++c)
                silentSeconds[c] += (*deck)->answers().audible(c) ? 0 : 1;
        if (!push)
            continue;
        QVERIFY(push->heard.kind == Heard::Kind::Push);
        std::string hash, number;
        text.read(push->text, [&](const RpcMessage& message) {
            const auto facts = text.block(message.pushed);
            hash = facts ? facts->hash : "";
            number = facts ? facts->number : "";
        });
        ++heads[push->c];
        longestPause[push->c] = std::max(longestPause[push->c], push->t - last[push->c]);
        last[push->c] = push->t;
        const auto n = std::stoull(number, nullptr, 16);
        stepsBack += n <= height[push->c] ? 1 : 0;
        height[push->c] = n;
        for (const auto& [method, key] :
             {std::pair{"eth_getBlockByHash", hash}, {"eth_getBlockByNumber", number}}) {
            std::string params = "[\"" + key + "\",false]", answer;
            params.reserve(params.size() + simdjson::SIMDJSON_PADDING);
            (*deck)->answers().answer(push->c, method, params, answer);
            QVERIFY2(answer.starts_with("\"result\":{") && answer.find(hash) != std::string::npos,
                     answer.substr(0, 200).c_str());
        }
    }
    QVERIFY(!(*deck)->trouble());
    QCOMPARE((*deck)->now(), summary->lengthMs);

    quint32 c = 0;
    int stalls = 0, silences = 0;
    for (const auto& chain : header.chains) {
        const quint32 first = c;
        for (std::size_t i = 0; i < chain.endpoints.size(); ++i, ++c) {
            QVERIFY2(heads[c] >= 60, qPrintable(chain.id));
            silences += silentSeconds[c] > 20 ? 1 : 0;
        }
        stalls += longestPause[first] > 60'000 && longestPause[first + 1] > 60'000 ? 1 : 0;
    }
    QCOMPARE(stalls, 1);                 // one chain stood still, at both operators
    QCOMPARE(silences, 1);               // one operator of one chain was gone
    QCOMPARE(stepsBack, std::size_t(2)); // one reorganisation, seen by two operators
}

QTEST_GUILESS_MAIN(ShippedTape)
#include "tst_shipped_tape.moc"
