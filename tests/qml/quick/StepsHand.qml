import QtQuick
import QtTest
import Rollscope.Stake

// A person before the window who stakes, by mouse and by keys. What is pressed is found by what it
// is, not by its words; where the window does not do what it should, the test fails there.
QtObject {
    id: hand

    property bool dark: false
    property var last: []
    required property var shell
    required property TestCase test
    readonly property WizardState wizard: Staking.wizard

    // The step takes the keyboard when it is in sight, and never to the button that leads on.
    function awaitKeyboard(): void {
        hand.test.wait(100);
        hand.test.tryVerify(() => {
                const first = hand.wizard.step === WizardState.Amount ? hand.below(hand.find("PickList", () => true), "QQuickRadioButton")[0] : hand.button(hand.wizard.backText);
                return first.activeFocus;
            }, 5000, "the step has no keyboard");
    }
    // The action of the protocol that is shown.
    function begin(action: string): void {
        hand.test.tryVerify(() => Staking.detail.actions.indexOf(action) >= 0, 5000, action);
        const at = Staking.detail.actions.indexOf(action);
        hand.press(hand.find("ActionEntry", entry => entry.index === at && entry.enabled));
        hand.test.tryCompare(hand.wizard, "step", WizardState.Amount);
        hand.awaitKeyboard();
    }
    // Shown items of a type, from first to last.
    function below(item, type): var {
        let out = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible)
                continue;
            if (String(child).split("(")[0].split("_QML")[0] === type)
                out.push(child);
            out = out.concat(hand.below(child, type));
        }
        return out;
    }
    function button(text): var {
        const footer = hand.find("WizardFooter", () => true);
        return hand.below(footer, "PushButton").find(one => one.text === text);
    }
    // Leaves the track; the cards have the keyboard again.
    function finish(): void {
        hand.press(hand.button(hand.wizard.backText));
        hand.test.tryCompare(hand.wizard, "active", false);
        hand.test.wait(100);
        hand.test.tryVerify(() => hand.find("CardTable", () => true).activeFocus, 5000, "the cards have no keyboard");
    }
    function find(type, fits): var {
        let found = null;
        hand.test.tryVerify(() => {
                const all = hand.below(hand.shell.contentItem, type).filter(fits);
                found = all.length > 0 ? all[0] : null;
                return found !== null;
            }, 10000, "no " + type);
        return found;
    }
    // The first account by mouse, the amount by keys, until the contract agrees.
    function give(text: string): void {
        hand.test.verify(!hand.wizard.canGoOn);
        hand.test.compare(hand.wizard.account, -1); // nobody is chosen before
        const list = hand.find("PickList", () => true);
        hand.press(hand.below(list, "QQuickRadioButton")[0]);
        hand.test.tryCompare(hand.wizard, "account", 0);
        const field = hand.below(hand.find("ParameterField", () => true), "LineField")[0];
        hand.press(field);
        hand.test.tryCompare(field, "activeFocus", true);
        for (const letter of text)
            hand.test.keyClick(letter);
        hand.test.tryCompare(field, "text", text);
        hand.test.tryCompare(hand.wizard, "canGoOn", true, 20000);
        hand.test.compare(hand.wizard.whyNot, "");
    }
    // By mouse.
    function next(step): void {
        hand.test.tryCompare(hand.wizard, "canGoOn", true, 20000);
        hand.press(hand.button(hand.wizard.nextText));
        hand.test.tryCompare(hand.wizard, "step", step);
    }
    // By keys: Tab walks to the button that leads on.
    function nextByKeys(step): void {
        hand.pressByKeys();
        hand.test.tryCompare(hand.wizard, "step", step);
    }
    function press(item): void {
        hand.reach(item);
        hand.test.mouseClick(item);
    }
    function pressByKeys(): void {
        hand.test.tryCompare(hand.wizard, "canGoOn", true, 20000);
        const on = hand.button(hand.wizard.nextText);
        hand.awaitKeyboard();
        for (let key = 0; key < 60 && !on.activeFocus; ++key)
            hand.test.keyClick(Qt.Key_Tab);
        hand.test.verify(on.activeFocus, "Tab does not come to " + on.text);
        hand.test.keyClick(Qt.Key_Return);
    }
    // Turns the wheel until it is in sight.
    function reach(item): void {
        let area = item.parent;
        while (area !== null && area.contentY === undefined)
            area = area.parent;
        if (area === null)
            return;
        let turned = false;
        for (let turn = 0; turn < 80; ++turn) {
            const middle = item.mapToItem(area, item.width / 2, item.height / 2).y;
            const inSight = middle > 8 && middle < area.height - 8;
            if (inSight && !turned)
                return;
            if (!inSight)
                hand.test.mouseWheel(area, area.width / 2, area.height / 2, 0, middle < 9 ? 120 : -120);
            hand.test.wait(inSight ? 400 : 60); // it goes on by itself for a while
            turned = !inSight;
        }
        hand.test.fail(item + " does not come in sight");
    }
    // The step has the keyboard where it is read: a key ticks it.
    function readWays(): void {
        hand.test.verify(!hand.wizard.canGoOn); // nothing is ticked before
        const tick = hand.below(hand.find("StepWays", () => true), "CheckMark")[0];
        hand.test.tryCompare(tick, "activeFocus", true);
        hand.test.keyClick(Qt.Key_Space);
        hand.test.tryCompare(hand.wizard, "waysRead", true);
    }
    // Keeps a picture where they are kept; it must not be blank, of the other theme, or as the last one.
    function shoot(step: string): void {
        hand.test.wait(300); // what moves comes to rest
        const picture = hand.test.grabImage(hand.shell.contentItem);
        hand.test.verify(picture.width > 1000 && picture.height > 600, step);
        const greens = [];
        for (let x = 4; x < picture.width; x += 8)
            for (let y = 4; y < picture.height; y += 8)
                greens.push(picture.green(x, y));
        const mean = greens.reduce((sum, one) => sum + one, 0) / greens.length;
        hand.test.verify(hand.dark ? mean < 90 : mean > 165, step + ": its mean is " + mean);
        const least = greens.reduce((one, other) => Math.min(one, other), 255);
        const most = greens.reduce((one, other) => Math.max(one, other), 0);
        hand.test.verify(most - least > 100, step + " is blank");
        const changed = greens.filter((one, at) => one !== hand.last[at]).length;
        hand.test.verify(changed > 10, step + " looks like the picture before it");
        hand.last = greens;
        if (stage.pictures.length > 0)
            picture.save(stage.pictures + "/steps-" + (hand.dark ? "dark-" : "light-") + step + ".png");
    }
    // Asks the signer, until what it signed waits for its block or nothing more is to be signed.
    function sign(): void {
        const before = stage.signatures();
        hand.test.tryCompare(hand.wizard, "canGoOn", true, 20000);
        hand.press(hand.button(hand.wizard.nextText));
        hand.test.tryVerify(() => hand.wizard.step !== WizardState.Sign || hand.wizard.waiting || hand.wizard.signTrouble.length > 0, 20000, "it was not signed");
        hand.test.compare(hand.wizard.signTrouble, "");
        hand.test.compare(stage.signatures(), before + 1);
    }
    // From the amount's step to the track, through all signatures and their blocks.
    function toTheTrack(): void {
        if (hand.wizard.step === WizardState.Amount)
            hand.next(hand.wizard.hasWays ? WizardState.Ways : WizardState.Review);
        if (hand.wizard.step === WizardState.Ways) {
            hand.readWays();
            hand.next(WizardState.Review);
        }
        for (let round = 0; round < 4 && hand.wizard.step !== WizardState.Track; ++round) {
            if (hand.wizard.step === WizardState.Review)
                hand.next(WizardState.Sign);
            hand.sign();
            if (hand.wizard.waiting)
                stage.mine();
            hand.test.tryVerify(() => hand.wizard.step !== WizardState.Sign, 20000, "no block came");
        }
        hand.test.compare(hand.wizard.step, WizardState.Track);
    }
}
