import QtQuick
import Rollscope.Accounts
import Rollscope.Theme

// scrypt cannot tell how far it is: a strip that moves, what time went by, and what was measured before.
Column {
    id: progress

    required property KeyMaker maker

    spacing: Theme.unit / 2

    Accessible.name: said.text
    Accessible.role: Accessible.ProgressBar

    Rectangle {
        id: track

        clip: true
        color: Theme.border
        height: Theme.unit / 2
        radius: height / 2
        width: parent.width

        Rectangle {
            id: strip

            color: Theme.accent
            height: parent.height
            radius: height / 2
            width: track.width / 4
            x: Theme.motion ? 0 : (track.width - width) / 2

            NumberAnimation on x  {
                duration: 1400
                from: -track.width / 4
                loops: Animation.Infinite
                running: progress.visible && Theme.motion
                to: track.width
            }
        }
    }
    Text {
        id: said

        color: Theme.textMuted
        font: Theme.body
        text: qsTr("Working: %1. Cancelling throws the result away.", "how long").arg(progress.maker.progress)
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
}
