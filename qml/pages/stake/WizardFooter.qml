import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// Back, and on. Why it does not go on is always said.
Rectangle {
    id: footer

    required property WizardState wizard

    function take(): void {
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.surface
    implicitHeight: Math.max(7 * Theme.unit, why.height + 2 * Theme.unit)

    Rectangle {
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
    PushButton {
        id: back

        anchors.verticalCenter: parent.verticalCenter
        enabled: !footer.wizard.signing
        focus: true
        opacity: enabled ? 1 : 0.5
        text: footer.wizard.backText
        x: 2 * Theme.unit

        onClicked: footer.wizard.back()
    }
    Symbol {
        anchors.right: why.left
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.textMuted
        height: 2 * Theme.unit
        sign: Symbol.Info
        visible: why.text.length > 0
        width: height
    }
    Text {
        id: why

        anchors.right: next.left
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.body
        maximumLineCount: 3
        text: footer.wizard.whyNot
        textFormat: Text.PlainText
        width: Math.min(implicitWidth, next.x - back.x - back.width - 8 * Theme.unit)
        wrapMode: Text.Wrap

        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
    }
    PushButton {
        id: next

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        enabled: footer.wizard.canGoOn
        opacity: enabled ? 1 : 0.5
        primary: footer.wizard.step < WizardState.Review || footer.wizard.step === WizardState.Track
        text: footer.wizard.nextText
        visible: footer.wizard.step !== WizardState.Track || footer.wizard.canClaim

        Accessible.description: footer.wizard.whyNot

        onClicked: footer.wizard.next()
    }
}
