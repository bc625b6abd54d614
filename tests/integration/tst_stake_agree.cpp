// Two operators on the window's desk, of whom either can lie: what they tell differently is not
// signed, what is typed covers what stood there and no more, and what was sent is followed although
// nobody looks at a page.
#include "bent_proxy.hpp"
#include "desk_fixture.hpp"

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using wallet::Fate;

namespace {

constexpr auto kOracle = "0x420000000000000000000000000000000000000F";

/// Another result for one method.
std::function<void(const QString&, QJsonObject&)> lie(const QString& method,
                                                      const QJsonValue& result)
{
    return [method, result](const QString& asked, QJsonObject& answer) {
        if (asked == method)
            answer[u"result"_s] = result;
    };
}

} // namespace

class TestStakeAgree : public QObject, protected DeskFixture
{
    Q_OBJECT

    std::unique_ptr<BentProxy> m_first, m_second;

    base::Result<ui::StakePrepared> prepared()
    {
        return prepare(order(u"stake"_s, u"amount"_s, u"5"_s));
    }
    int nonce()
    {
        return int(
            quantity(rpc("eth_getTransactionCount", {m_world->user(), u"pending"_s})).value_or(0));
    }

private Q_SLOTS:
    void initTestCase()
    {
        openWorld();
        if (!m_world || !m_world->error().isEmpty())
            return;
        m_first = std::make_unique<BentProxy>(m_world->node().wsUrl());
        m_second = std::make_unique<BentProxy>(m_world->node().wsUrl());
        openDesk(m_first->wsUrl(), m_second->wsUrl());
        if (m_desk)
            lookAtIt();
    }
    void cleanup()
    {
        if (m_first)
            m_first->bend = m_second->bend = nullptr;
        m_asked = 0;
    }
    void cleanupTestCase() { closeDesk(); }

    /// They agreed in the review, and do not before the signature: the signer is not asked.
    void theyDifferAtTheSignature()
    {
        const auto shown = prepared();
        QVERIFY2(shown, qPrintable(why(shown)));
        QVERIFY(shown->guard.operators == stake::OperatorsSay::Agree);
        const int before = nonce();
        m_second->bend = lie(u"eth_getBalance"_s, u"0x1"_s);
        const auto sent = sign(*shown);
        QVERIFY(!sent && sent.error().kind == base::ErrorKind::Refused);
        QVERIFY2(why(sent).contains(u"two operators disagree") && why(sent).contains(u"balance"),
                 qPrintable(why(sent)));
        QCOMPARE(m_asked, 0);
        QCOMPARE(nonce(), before);
    }

    /// A tip is paid as it is offered.
    void aTipThatOneMakesUp()
    {
        m_first->bend = [](const QString& method, QJsonObject& answer) {
            if (method != u"eth_feeHistory")
                return;
            QJsonObject result = answer[u"result"_s].toObject();
            QJsonArray rows, ratios;
            for (const QJsonValue row : result[u"reward"_s].toArray()) {
                QJsonArray tips;
                for (qsizetype i = 0; i < row.toArray().size(); ++i)
                    tips.append(u"0x2d79883d2000"_s); // 50,000 gwei
                rows.append(tips);
                ratios.append(0.5);
            }
            result[u"reward"_s] = rows;
            result[u"gasUsedRatio"_s] = ratios;
            answer[u"result"_s] = result;
        };
        const auto shown = prepared();
        QVERIFY2(shown, qPrintable(why(shown)));
        QVERIFY(stake::anyBlocks(shown->plan.findings));
        const auto sent = sign(*shown);
        QVERIFY2(why(sent).contains(u"A says 50000 gwei") && why(sent).contains(u"B says"),
                 qPrintable(why(sent)));
        QCOMPARE(m_asked, 0);
    }

    /// Fees for data that cannot be: each of two calls, and both together.
    void dataFeesThatCannotBe()
    {
        // NOT 0, and 1 << 255
        for (const auto* const code :
             {"0x60001960005260206000f3", "0x600160ff1b60005260206000f3"}) {
            rpc("anvil_setCode", {QString::fromLatin1(kOracle), QString::fromLatin1(code)});
            const auto shown = prepared();
            QVERIFY2(shown, qPrintable(why(shown)));
            QVERIFY(!shown->calls.empty() && !shown->calls.front().transaction);
            QVERIFY(!shown->calls.front().why.isEmpty());
        }
        rpc("anvil_setCode", {QString::fromLatin1(kOracle), u"0x600160005260206000f3"_s});
    }

    /// What was typed for one disagreement holds for that, and not for one that came to it.
    void anOverrideIsForWhatStoodThere()
    {
        const auto code = lie(u"eth_getCode"_s, u"0x6001"_s);
        m_second->bend = code;
        const auto shown = prepared();
        QVERIFY2(shown, qPrintable(why(shown)));
        QVERIFY(shown->guard.operators == stake::OperatorsSay::Differ);
        const int before = nonce();
        auto override = typed(*m_desk, *shown);
        m_second->bend = [code](const QString& method, QJsonObject& answer) {
            code(method, answer);
            lie(u"eth_getBalance"_s, u"0x1"_s)(method, answer);
        };
        const auto refused = sign(*shown, &override);
        QVERIFY(!refused && refused.error().kind == base::ErrorKind::Refused);
        QCOMPARE(m_asked, 0);
        QCOMPARE(nonce(), before);
        // Of what stood there alone it is signed: the approval comes into its block.
        m_second->bend = code;
        const auto again = prepared();
        QVERIFY2(again, qPrintable(why(again)));
        auto fresh = typed(*m_desk, *again);
        const auto sent = sign(*again, &fresh);
        QVERIFY2(sent, qPrintable(why(sent)));
        QCOMPARE(m_asked, 1);
        m_second->bend = nullptr;
        mine();
        QTRY_VERIFY_WITH_TIMEOUT(flow(sent->flow)->fate == Fate::Included, 20'000);
    }

    /// On a halted chain, with the name typed: it is signed, sent and in a block.
    void anOverrideOnAHaltedChain()
    {
        const auto shown = prepared();
        QVERIFY2(shown, qPrintable(why(shown)));
        hear(engine::LiveState::Halted);
        QVERIFY(!sign(*shown));
        QCOMPARE(m_asked, 0);
        auto override = typed(*m_desk, *shown);
        const auto sent = sign(*shown, &override);
        QVERIFY2(sent, qPrintable(why(sent)));
        QCOMPARE(m_asked, 1);
        mine();
        QTRY_VERIFY_WITH_TIMEOUT(flow(sent->flow)->fate == Fate::Included, 20'000);
        hear(engine::LiveState::Live, 3'600'000); // the grace is over
    }

    /// Ended between the signature and the block, and opened again on a page that is not of
    /// staking.
    void whatWasSentIsFollowedWithoutAPage()
    {
        rpc("evm_setAutomine", {false});
        const auto shown = prepare(order(u"stake"_s, u"amount"_s, u"4"_s)); // not the same again
        QVERIFY2(shown, qPrintable(why(shown)));
        const auto sent = sign(*shown);
        QVERIFY2(sent, qPrintable(why(sent)));
        closeDesk();
        openDesk(m_first->wsUrl(), m_second->wsUrl());
        QVERIFY(m_desk && flow(sent->flow) != nullptr);
        base::UnixMs included; // what is held is read by then, and once more for this
        const QObject here;
        connect(m_desk.get(), &ui::StakeHost::flowsChanged, &here, [&, id = sent->flow] {
            if (included.value == 0 && flow(id)->fate == Fate::Included)
                included = m_desk->now();
        });
        rpc("evm_setAutomine", {true});
        mine();
        QTRY_VERIFY_WITH_TIMEOUT(included.value != 0, 40'000);
        // And again when its time has come.
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->portfolio().at >= included, 60'000);
        const auto before = m_desk->portfolio().at;
        m_vigil.advance(staking::Vigil::kPause);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->portfolio().at != before, 60'000);
    }
};

QTEST_MAIN(TestStakeAgree)
#include "tst_stake_agree.moc"
