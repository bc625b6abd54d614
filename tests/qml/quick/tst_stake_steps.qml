import QtQuick
import QtTest
import Rollscope.App
import Rollscope.Navigation
import Rollscope.Stake

// From the cards to the amount in the real window, in both themes. `stage` is the made-up chain's side.
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
    TestCase {
        id: steps

        property var shell: null

        // Shown items of a type, from first to last.
        function below(item, type): var {
            let out = [];
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (!child.visible)
                    continue;
                if (String(child).split("(")[0].split("_QML")[0] === type)
                    out.push(child);
                out = out.concat(steps.below(child, type));
            }
            return out;
        }
        function cleanupTestCase(): void {
            steps.shell.destroy();
            steps.wait(0);
        }
        function find(type, fits): var {
            let found = null;
            steps.tryVerify(() => {
                    const all = steps.below(steps.shell.contentItem, type).filter(fits);
                    found = all.length > 0 ? all[0] : null;
                    return found !== null;
                }, 10000, "no " + type);
            return found;
        }
        function initTestCase(): void {
            steps.shell = made.createObject(root);
            steps.verify(steps.shell !== null);
            steps.verify(stage.activate(steps.shell));
        }
        function press(item): void {
            let area = item.parent;
            while (area !== null && area.contentY === undefined)
                area = area.parent;
            if (area !== null) {
                const y = item.mapToItem(area.contentItem, 0, 0).y;
                area.contentY = Math.max(0, Math.min(y - 100, area.contentHeight - area.height));
                steps.wait(100);
            }
            steps.mouseClick(item);
        }
        function shoot(step, dark): void {
            steps.wait(300);
            const picture = steps.grabImage(steps.shell.contentItem);
            steps.verify(picture.width > 1000 && picture.height > 600, step);
            let sum = 0;
            let least = 255;
            let most = 0;
            for (let x = 4; x < picture.width; x += 8) {
                for (let y = 4; y < picture.height; y += 8) {
                    const green = picture.green(x, y);
                    sum += green;
                    least = Math.min(least, green);
                    most = Math.max(most, green);
                }
            }
            const mean = sum * 64 / (picture.width * picture.height);
            steps.verify(dark ? mean < 90 : mean > 165, step + ": its mean is " + mean);
            steps.verify(most - least > 100, step + " is blank");
            if (stage.pictures.length > 0)
                picture.save(stage.pictures + "/steps-" + (dark ? "dark-" : "light-") + step + ".png");
        }
        function test_fromTheCardsToTheAmount(data): void {
            stage.begin(data.dark);
            steps.find("CardTable", () => true);
            steps.shoot("cards", data.dark);
            steps.press(steps.find("ProtocolCard", card => card.protocolId === "enki"));
            steps.tryCompare(Router, "route", "stake/enki");
            steps.tryVerify(() => Staking.detail.actions.indexOf("stake") >= 0);
            steps.shoot("detail", data.dark);
            const at = Staking.detail.actions.indexOf("stake");
            steps.press(steps.find("ActionEntry", entry => entry.index === at));
            steps.tryCompare(Staking.wizard, "step", WizardState.Amount);
            steps.verify(!Staking.wizard.canGoOn);
            steps.compare(Staking.wizard.account, -1); // nobody is chosen before
            steps.press(steps.find("QQuickRadioButton", () => true));
            steps.tryCompare(Staking.wizard, "account", 0);
            const field = steps.find("LineField", () => true);
            steps.press(field);
            steps.tryCompare(field, "activeFocus", true);
            steps.keyClick("5");
            steps.tryCompare(field, "text", "5");
            steps.tryCompare(Staking.wizard, "canGoOn", true, 20000);
            steps.compare(Staking.wizard.whyNot, "");
            steps.shoot("amount", data.dark);
        }
        function test_fromTheCardsToTheAmount_data(): var {
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
