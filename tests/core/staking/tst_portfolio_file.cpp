// What goes out: a CSV that no spreadsheet runs, positions with a digest that anybody can make
// again, and claims that keep their names.
#include "base/hex.hpp"
#include "staking/portfolio_file.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using staking::HistoryKind;
using staking::HistoryRow;

namespace {

staking::Portfolio somePortfolio()
{
    staking::Portfolio out;
    out.chain = {1088};
    out.at.number = 77;
    out.at.timestamp = 1'700'000'000;
    staking::Holding holding;
    holding.protocol = u"enki"_s;
    holding.name = u"ENKI"_s;
    holding.account.bytes.fill(0xab);
    staking::HeldPosition ticket;
    ticket.position.spec = u"tickets"_s;
    ticket.position.title = u"Redemption tickets"_s;
    ticket.position.id = stake::Typed::number(base::Wei::from64(12));
    ticket.position.token = u"METIS"_s;
    ticket.position.amount = base::Wei::from64(5'000'000'000'000'000'000);
    ticket.position.maturity = stake::Maturity::Waiting;
    ticket.position.maturesAt = base::Wei::from64(1'701'000'000);
    ticket.position.unit = u"seconds"_s;
    ticket.position.claim = u"claim"_s;
    ticket.amountText = u"5 METIS"_s;
    holding.positions = {ticket};
    out.holdings = {holding};
    out.requests = 9;
    return out;
}

} // namespace

class TestPortfolioFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csv()
    {
        HistoryRow row;
        row.time = {1'700'000'000'000};
        row.block = 5;
        row.tx.bytes.fill(0x11);
        row.protocol = u"enki"_s;
        row.account.bytes.fill(0xab);
        row.kind = HistoryKind::Reward;
        row.token = u"=cmd|' /C calc'!A0"_s;
        row.amount = u"1.5"_s;
        row.why = u"says \"no\", and more"_s;
        const QByteArrayList lines = staking::historyCsv({row}).split('\n');
        QCOMPARE(lines[0],
                 QByteArray("time,block,tx,protocol,account,kind,token,amount,fiat,note\r"));
        QVERIFY2(lines[1].startsWith("2023-11-14T22:13:20Z,5,0x1111"), lines[1].constData());
        QVERIFY(lines[1].contains(",reward,'=cmd"));
        QVERIFY(lines[1].contains(",1.5,,\"says \"\"no\"\", and more\""));
    }

    void worthAtReceipt()
    {
        HistoryRow row;
        row.amount = u"2"_s;
        row.fiat = u"4400.271605"_s;
        QVERIFY(staking::historyCsv({row}).contains(",2,4400.271605,\r\n"));
        row.fiat.clear();
        row.fiatWhy = u"no price feed is known for METIS"_s;
        QVERIFY(staking::historyCsv({row}).contains(",2,,no price feed is known for METIS\r\n"));
        row.why = u"one thing"_s;
        QVERIFY(staking::historyCsv({row}).contains(
            ",2,,one thing; no price feed is known for METIS\r\n"));
    }

    /// What is not in the rows is in the file all the same, in as many fields.
    void whatIsMissingIsNamed()
    {
        const QByteArrayList lines =
            staking::historyCsv({HistoryRow()}, {{u"lido"_s, u"refused, twice"_s}}).split('\n');
        QCOMPARE(lines.size(), 4); // the last one ends
        QCOMPARE(lines[2], QByteArray(",,,lido,,missing,,,,\"refused, twice\"\r"));
        QCOMPARE(lines[0].count(','), lines[2].count(',') - 1);
    }

    void unknownTimeIsEmpty()
    {
        const QByteArrayList lines = staking::historyCsv({HistoryRow()}).split('\n');
        QVERIFY2(lines[1].startsWith(",0,0x"), lines[1].constData());
    }

    void digest()
    {
        const QJsonObject file = staking::positionsFile(somePortfolio());
        const QString told = file[u"digest"].toString();
        QCOMPARE(told, base::toQString(base::toHex(staking::positionsDigest(file))));
        // A signature beside it changes nothing; an amount does.
        QJsonObject other = file;
        other.insert(u"signature"_s, u"0x00"_s);
        other.insert(u"signer"_s, u"0x00"_s);
        QCOMPARE(base::toQString(base::toHex(staking::positionsDigest(other))), told);
        staking::Portfolio more = somePortfolio();
        more.holdings[0].positions[0].position.amount = base::Wei::from64(6);
        QVERIFY(staking::positionsFile(more)[u"digest"].toString() != told);
        // It survives the disk.
        const auto read = QJsonDocument::fromJson(QJsonDocument(file).toJson()).object();
        QCOMPARE(base::toQString(base::toHex(staking::positionsDigest(read))), told);
        const auto position = file[u"holdings"].toArray()[0][u"positions"].toArray()[0].toObject();
        QCOMPARE(position[u"amount"].toString(), u"5000000000000000000"_s);
        QCOMPARE(position[u"id"].toString(), u"12"_s);
        QCOMPARE(position[u"maturity"].toString(), u"waiting"_s);
    }

    void claims()
    {
        const auto claims = staking::claimsOf(somePortfolio());
        QCOMPARE(claims.size(), 1U);
        QCOMPARE(claims[0].id, u"enki/0x"_s + u"ab"_s.repeated(20) + u"/tickets 12"_s);
        QCOMPARE(claims[0].due->value, 1'701'000'000'000);
        staking::Portfolio odd = somePortfolio();
        odd.holdings[0].positions[0].position.maturesAt = base::Wei{{0, 1, 0, 0}};
        QVERIFY(!staking::claimsOf(odd)[0].due); // no calendar has that year
        odd.holdings[0].positions[0].position.claim.clear();
        QVERIFY(staking::claimsOf(odd).empty());
    }
};

QTEST_GUILESS_MAIN(TestPortfolioFile)
#include "tst_portfolio_file.moc"
