#include "chain/epoch_book.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::chain;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kLength = 200;

base::Address signerOf(int n)
{
    base::Address out;
    out.bytes[0] = 0xaa;
    out.bytes[19] = static_cast<quint8>(n);
    return out;
}

/// A MetisSequencerSet of which only the ABI is left.
struct Contract
{
    std::map<quint64, Epoch> epochs;

    void add(int signer, quint64 length = kLength)
    {
        const quint64 first = epochs.empty() ? 1 : epochs.rbegin()->second.last + 1;
        const quint64 number = epochs.size();
        epochs[number] = {number, signerOf(signer), first, first + length - 1};
    }
    static std::string word(quint64 value)
    {
        return u"%1"_s.arg(value, 64, 16, QLatin1Char('0')).toStdString();
    }
    [[nodiscard]] ReadValue answer(const Question& question) const
    {
        const auto& params = question.call.params;
        if (params.find("0x6903beb4") != std::string::npos) // currentEpochNumber()
            return "\"0x" + word(epochs.rbegin()->first) + "\"";
        const auto at = params.find("0xc6b61e4c"); // epochs(uint256)
        if (at == std::string::npos)
            return tl::unexpected(ReadError{});
        const quint64 number =
            QString::fromStdString(params.substr(at + 10, 64)).toULongLong(nullptr, 16);
        const auto found = epochs.find(number);
        const Epoch epoch = found == epochs.end() ? Epoch{} : found->second;
        std::string signer;
        for (const auto byte : epoch.signer.bytes)
            signer += u"%1"_s.arg(byte, 2, 16, QLatin1Char('0')).toStdString();
        return "\"0x" + word(epoch.number) + std::string(24, '0') + signer + word(epoch.first) +
               word(epoch.last) + "\"";
    }
    void round(EpochBook& book, quint64 since) const
    {
        std::vector<ReadValue> values;
        for (const auto& question : book.questions())
            values.push_back(answer(question));
        const auto done = book.read(values, since);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
    }
};

} // namespace

class TestEpochBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void majorities()
    {
        QCOMPARE(fewestForMajority({}), std::size_t(0));
        QCOMPARE(fewestForMajority({7}), std::size_t(1));
        QCOMPARE(fewestForMajority({5, 5}), std::size_t(2));
        QCOMPARE(fewestForMajority({1, 6, 5}), std::size_t(2));
        QCOMPARE(fewestForMajority({10, 10, 10, 10}), std::size_t(3));
    }

    void sharesEqualTheScript()
    {
        Contract contract;
        const std::vector<int> script{1, 2, 3, 1, 2, 1, 1, 4, 1, 2, 3, 1, 2, 1, 1, 4, 1, 1, 2, 3};
        for (const int signer : script)
            contract.add(signer);
        EpochBook book({});
        int rounds = 0;
        while (book.wantsMore() && rounds < 10) {
            QVERIFY(book.questions().size() <= EpochBook::kMostQuestions);
            contract.round(book, 0);
            ++rounds;
        }
        QCOMPARE(rounds, 3);
        QCOMPARE(book.epochs().size(), script.size());
        const quint64 last = script.size() * kLength;
        const auto shares = book.shares(1, last);
        QCOMPARE(shares.known, last);
        QCOMPARE(shares.signers.size(), std::size_t(4));
        std::map<int, quint64> wanted;
        for (const int signer : script)
            wanted[signer] += kLength;
        for (const auto& one : shares.signers)
            QCOMPARE(one.blocks, wanted[one.signer.bytes[19]]);
        QCOMPARE(shares.signers[0].signer, signerOf(1));
        QCOMPARE(shares.signers[0].share, 10 / 20.0);
        QCOMPARE(shares.majority, std::size_t(2)); // half is not more than half
        // A part of an epoch counts for as many blocks as it has in the range.
        const auto part = book.shares(150, 250);
        QCOMPARE(part.known, quint64(101));
        QCOMPARE(part.signers[0].blocks, quint64(51));
        QCOMPARE(part.signers[0].signer, signerOf(1));
    }

    void aRecommitCutsAnEpoch()
    {
        Contract contract;
        for (const int signer : {1, 2, 3})
            contract.add(signer);
        EpochBook book({});
        contract.round(book, 0);
        contract.round(book, 0);
        QCOMPARE(book.newest()->last, quint64(600));
        contract.epochs[2].last = 450; // the third signer fell silent
        contract.add(4);
        contract.round(book, 0);
        contract.round(book, 0);
        QCOMPARE(book.newest()->signer, signerOf(4));
        const auto shares = book.shares(401, 600);
        QCOMPARE(shares.signers[0].signer, signerOf(4));
        QCOMPARE(shares.signers[0].blocks, quint64(150));
        QCOMPARE(shares.signers[1].blocks, quint64(50));
    }

    void whatNobodyWantsIsForgotten()
    {
        Contract contract;
        for (int i = 0; i < 40; ++i)
            contract.add(i % 3);
        EpochBook book({});
        for (int i = 0; i < 6; ++i)
            contract.round(book, 30 * kLength);
        QVERIFY(!book.wantsMore());
        QVERIFY(book.epochs().size() <= 12);
        const auto shares = book.shares(30 * kLength, 40 * kLength);
        QCOMPARE(shares.known, 10 * kLength + 1);
    }

    void badAnswers()
    {
        EpochBook book({});
        const ReadValue missing("\"0x\"");
        const auto none = book.read(std::span(&missing, 1), 0);
        QVERIFY(!none && none.error().what.contains(u"no such contract"));
        Contract contract;
        for (const int signer : {1, 2, 3})
            contract.add(signer);
        contract.round(book, 0);
        std::vector<ReadValue> values;
        for (const auto& question : book.questions())
            values.push_back(contract.answer(question));
        values[2] = ReadValue("\"0x00\"");
        const auto done = book.read(values, 0);
        QVERIFY(!done && done.error().what.contains(u"epochs(1)"));
        QCOMPARE(book.epochs().size(), std::size_t(2)); // the rest stands
        QVERIFY(!book.read({}, 0));
    }
};

QTEST_GUILESS_MAIN(TestEpochBook)
#include "tst_epoch_book.moc"
