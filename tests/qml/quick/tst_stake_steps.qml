import QtQuick
import QtTest
import Rollscope.App
import Rollscope.Navigation
import Rollscope.Stake

// From the first card to claimed in the real window, in both themes, with a picture of each step.
// `stage` is the made-up chain's side.
Item {
    id: root

    height: 100
    width: 100

    Component {
        id: made

        Main {
            visible: true
        }
    }
    StepsHand {
        id: me

        shell: null
        test: steps
    }
    TestCase {
        id: steps

        function cleanupTestCase(): void {
            me.shell.destroy();
            steps.wait(0);
        }
        function initTestCase(): void {
            me.shell = made.createObject(root);
            steps.verify(me.shell !== null);
            steps.verify(stage.activate(me.shell));
        }
        // The states of the stages that Track shows.
        function stages(): var {
            return me.below(me.find("StepTrack", () => true), "StageRow").map(row => row.stage);
        }
        function test_fromTheFirstCardToClaimed(data): void {
            const wizard = Staking.wizard;
            me.dark = data.dark;
            stage.begin(data.dark);
            me.find("CardTable", () => true);
            me.shoot("01-cards");
            me.press(me.find("ProtocolCard", card => card.protocolId === "enki"));
            steps.tryCompare(Router, "route", "stake/enki");
            steps.tryVerify(() => Staking.detail.actions.indexOf("stake") >= 0);
            me.shoot("02-detail");

            // It goes in.
            me.begin("stake");
            me.give("5");
            me.shoot("03-amount");
            me.next(WizardState.Ways);
            me.shoot("04-ways");
            me.readWays();
            me.next(WizardState.Review);
            me.awaitKeyboard();
            steps.tryCompare(wizard, "canGoOn", true, 20000);
            me.shoot("05-review");
            me.nextByKeys(WizardState.Sign);
            me.shoot("06-sign");
            me.sign();
            steps.verify(wizard.waiting); // the approval, for its block
            steps.compare(wizard.step, WizardState.Sign);
            me.shoot("07-approval-waits");
            stage.mine();
            steps.tryCompare(wizard, "step", WizardState.Review); // what is left is read again
            me.toTheTrack();
            me.shoot("08-track");
            stage.settle();
            steps.tryVerify(() => steps.stages().every(one => one === StageModel.Done));
            me.shoot("09-final");
            me.finish();
            steps.compare(stage.signatures(), 2);

            // It comes out: shares for tokens, and tokens into the queue.
            me.begin("redeem");
            me.give("4");
            me.toTheTrack();
            stage.settle();
            me.finish();
            me.begin("queue");
            me.give("4");
            me.toTheTrack();
            stage.settle();
            steps.tryVerify(() => steps.stages().filter(one => one === StageModel.Now).length === 1);
            steps.compare(steps.stages().pop(), StageModel.Ahead); // claimed
            steps.verify(!wizard.canClaim);
            me.shoot("10-waiting");
            me.finish();
            steps.compare(Staking.positions.ripe, 0);

            // It is ripe.
            stage.pass(21);
            me.press(me.find("RailButton", page => page.pageId === "portfolio"));
            steps.tryCompare(Router, "page", "portfolio");
            steps.compare(Staking.positions.ripe, 1);
            const ticket = me.find("ActivityRow", row => row.flow.length > 0 && row.isOpen).flow;
            const held = me.find("PositionRow", row => row.canClaim);
            me.shoot("11-claimable");
            me.press(me.below(held, "PushButton")[0]);
            steps.tryCompare(wizard, "active", true);
            steps.tryCompare(wizard, "canGoOn", true, 20000);
            me.shoot("12-claim");
            steps.verify(!wizard.hasWays); // nothing goes in
            me.nextByKeys(WizardState.Review);
            steps.tryCompare(wizard, "canGoOn", true, 20000);
            me.shoot("13-claim-review");
            me.nextByKeys(WizardState.Sign);
            me.shoot("14-claim-sign");
            me.toTheTrack();
            me.shoot("15-claim-track");
            stage.settle();
            steps.tryVerify(() => steps.stages().every(one => one === StageModel.Done));
            me.shoot("16-claim-final");
            me.finish();

            // It was claimed.
            me.press(me.find("RailButton", page => page.pageId === "portfolio"));
            const over = me.find("ActivityRow", row => row.flow === ticket && !row.isOpen);
            steps.compare(over.stateText, "Claimed");
            me.reach(over);
            me.shoot("17-claimed");
            steps.compare(Staking.positions.ripe, 0);
            steps.verify(stage.holds("127.402713"));
        }
        function test_fromTheFirstCardToClaimed_data(): var {
            return [{
                    "tag": "dark",
                    "dark": true
                }, {
                    "tag": "light",
                    "dark": false
                }];
        }

        name: "StakeSteps"
        when: windowShown
    }
}
