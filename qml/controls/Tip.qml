import QtQuick
import QtQuick.Templates as T
import Rollscope.Theme

T.ToolTip {
    id: tip

    // A text with line breaks reports a width of its own that is none of its lines'.
    readonly property real longest: tip.text.split("\n").reduce((most, line) => Math.max(most, Math.ceil(metrics.advanceWidth(line)) + 1), 0)

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    delay: 400
    font: Theme.small
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    implicitWidth: Math.min(tip.longest, 52 * Theme.unit) + leftPadding + rightPadding
    margins: Theme.unit
    padding: Theme.unit
    y: parent ? parent.height + Theme.unit / 2 : 0

    background: Rectangle {
        border.color: Theme.borderStrong
        color: Theme.raised
        radius: Theme.radius
    }
    contentItem: Text {
        color: Theme.text
        font: tip.font
        text: tip.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }

    FontMetrics {
        id: metrics

        font: tip.font
    }
}
