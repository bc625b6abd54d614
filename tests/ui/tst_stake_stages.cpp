// How far a way is, and how it ended, in the lists of Portfolio and of the Track step.
#include "stake/activity_model.hpp"
#include "stake/stage_model.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;

namespace {

QString text(const QAbstractItemModel& model, int row, int role)
{
    return model.index(row, 0).data(role).toString();
}

} // namespace

class TstStakeStages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsUnderWay_data()
    {
        using stake::FlowState;
        using stake::IntentState;
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("intent");
        QTest::addColumn<bool>("final");
        QTest::addColumn<bool>("open");
        const auto row = [](const char* name, FlowState state, IntentState intent, bool final,
                            bool open) {
            QTest::newRow(name) << int(state) << int(intent) << final << open;
        };
        row("staked", FlowState::Active, IntentState::Included, true, false);
        row("in a block", FlowState::Confirmed, IntentState::Included, false, true);
        row("waits", FlowState::Pending, IntentState::Sent, false, true);
        row("not certain", FlowState::Sign, IntentState::Open, false, true);
        row("said no", FlowState::Simulate, IntentState::Refused, false, false);
        row("failed", FlowState::Simulate, IntentState::Reverted, true, false);
        row("failed, in a young block", FlowState::Simulate, IntentState::Reverted, false, true);
        row("its nonce is taken", FlowState::Simulate, IntentState::Replaced, false, false);
        row("queued", FlowState::ExitRequested, IntentState::Included, true, true);
        row("claimed", FlowState::Claimed, IntentState::Included, true, false);
    }
    /// By the journal alone, as after a restart.
    void whatIsUnderWay()
    {
        QFETCH(int, state);
        QFETCH(int, intent);
        QFETCH(bool, final);
        QFETCH(bool, open);
        StakeFlow way;
        way.flow.state = stake::FlowState(state);
        way.flow.intents.resize(1);
        way.flow.intents.front().state = stake::IntentState(intent);
        way.flow.intents.front().isFinal = final;
        ActivityModel model(nullptr);
        model.take({way}, {});
        QCOMPARE(model.open(), open ? 1 : 0);
        StageModel stages(nullptr);
        stages.take(&way, {});
        QCOMPARE(stages.index(3).data(StageModel::StateRole).toInt() == StageModel::Done,
                 way.flow.state >= stake::FlowState::Active);
    }

    void anApprovalHasABlockOfItsOwn()
    {
        StakeFlow way;
        way.flow.state = stake::FlowState::Pending;
        way.flow.intents.resize(2);
        way.flow.intents[0].block = 100;
        way.flow.intents[1].nonce = 1; // of the act, in no block yet
        StageModel model(nullptr);
        model.take(&way, {});
        QCOMPARE(text(model, 1, StageModel::WordsRole), QString());
    }

    void howItEnded_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<qint64>("left"); // until it is ripe; none: it had nothing to wait for
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("stages");
        const auto row = [](const char* name, WayEnd end, qint64 left, const char* words,
                            const char* stages) {
            QTest::newRow(name) << int(end) << left << QString::fromLatin1(words)
                                << QString::fromLatin1(stages);
        };
        row("claimed", WayEnd::Came, -60'000, "Claimed",
            "Can be claimed since 1970-01-12 13:46 UTC|Claimed ");
        row("claimed early", WayEnd::Came, 86'400'000, "Claimed", "Can be claimed |Claimed ");
        row("given back", WayEnd::Cancelled, 86'400'000, "Cancelled", "Cancelled ");
        row("given back late", WayEnd::Cancelled, -60'000, "Cancelled",
            "Can be claimed since 1970-01-12 13:46 UTC|Cancelled ");
        row("gone", WayEnd::Elsewhere, 86'400'000, "Not held any more", "Not held any more ");
        row("nothing to claim", WayEnd::Came, 0, "Done", "");
    }
    /// Not everything that is over was claimed, and nothing could be before its time.
    void howItEnded()
    {
        QFETCH(int, end);
        QFETCH(qint64, left);
        QFETCH(QString, words);
        QFETCH(QString, stages);
        const base::UnixMs now{1'000'060'000};
        StakeFlow way;
        way.flow.state = stake::FlowState::Claimed;
        way.end = WayEnd(end);
        if (left != 0)
            way.flow.maturity = now + left;
        ActivityModel activity(nullptr);
        activity.take({way}, {});
        QCOMPARE(text(activity, 0, ActivityModel::StateRole), words);
        StageModel model(nullptr);
        model.take(&way, now);
        QStringList rows;
        for (int at = 4; at < model.rowCount(); ++at) // behind those of the transaction
            rows << QString(text(model, at, StageModel::TitleRole) + u' ' +
                            text(model, at, StageModel::WordsRole));
        QCOMPARE(rows.join(u'|'), stages);
        for (int at = 0; at < model.rowCount(); ++at)
            QCOMPARE(model.index(at).data(StageModel::StateRole).toInt(), int(StageModel::Done));
    }
};

QTEST_MAIN(TstStakeStages)
#include "tst_stake_stages.moc"
