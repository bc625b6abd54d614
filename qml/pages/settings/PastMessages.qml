pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Settings
import Rollscope.Theme

// A dry run: what these settings would have told over the stored incidents.
Column {
    id: part

    SubHead {
        detail: qsTr("These settings, run over the incidents that are stored. Nothing is sent.")
        title: qsTr("What would have been told")
    }
    SettingRow {
        detail: AlertCenter.pastSummary.length > 0 ? AlertCenter.pastSummary : qsTr("days back")
        label: qsTr("Try it on the past")

        Row {
            spacing: Theme.unit

            NumberField {
                id: days

                from: 1
                label: qsTr("Days to look back")
                to: 366
                value: 30
            }
            PushButton {
                enabled: !AlertCenter.looking
                opacity: enabled ? 1 : 0.5
                text: AlertCenter.looking ? qsTr("Looking …") : qsTr("Try")

                onClicked: AlertCenter.lookAtPast(days.value)
            }
        }
    }
    Repeater {
        model: AlertCenter.past

        delegate: Item {
            id: message

            required property var modelData

            Accessible.name: message.modelData.when + " " + message.modelData.title
            Accessible.role: Accessible.StaticText
            height: words.height + Theme.unit
            width: part.width

            Text {
                id: when

                color: Theme.textMuted
                font: Theme.figure
                text: message.modelData.when
                textFormat: Text.PlainText
                width: 22 * Theme.unit
                y: Theme.unit / 2
            }
            Column {
                id: words

                anchors.left: when.right
                anchors.right: parent.right
                y: Theme.unit / 2

                Text {
                    color: Theme.text
                    elide: Text.ElideRight
                    font: Theme.body
                    text: message.modelData.title
                    textFormat: Text.PlainText
                    width: parent.width
                }
                Text {
                    color: Theme.textMuted
                    font: Theme.small
                    text: message.modelData.detail
                    textFormat: Text.PlainText
                    visible: text.length > 0
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
