pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Navigation
import Rollscope.Theme

// Every key, from the same table that binds it.
Sheet {
    id: sheet

    title: qsTr("Keyboard shortcuts")

    bodyHeight: lines.height

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: lines.height
        focus: true

        Keys.onDownPressed: area.contentY = Math.min(Math.max(0, area.contentHeight - area.height), area.contentY + 6 * Theme.unit)
        Keys.onUpPressed: area.contentY = Math.max(0, area.contentY - 6 * Theme.unit)

        Column {
            id: lines

            width: area.width - 2 * Theme.unit

            KeyGroup {
                text: qsTr("Pages")
            }
            Repeater {
                model: Router.pages

                delegate: KeyLine {
                    required property string shortcut
                    required property string title

                    keys: shortcut
                    text: title
                }
            }
            Repeater {
                id: actions

                model: Actions

                delegate: Column {
                    id: entry

                    required property string group
                    required property int index
                    required property string keysText
                    required property string title

                    width: lines.width

                    KeyGroup {
                        text: entry.group
                        visible: entry.index === 0 || Actions.data(Actions.index(entry.index - 1, 0), Actions.GroupRole) !== entry.group
                    }
                    KeyLine {
                        keys: entry.keysText
                        text: entry.title
                        visible: entry.keysText.length > 0
                    }
                }
            }
            KeyGroup {
                text: qsTr("On a page with charts")
            }
            Repeater {
                model: [{
                        "keys": "← →",
                        "text": qsTr("Earlier, later")
                    }, {
                        "keys": "Shift+← Shift+→",
                        "text": qsTr("Move the crosshair")
                    }, {
                        "keys": "+ −",
                        "text": qsTr("Closer, wider")
                    }, {
                        "keys": "Home",
                        "text": qsTr("Up to now")
                    }, {
                        "keys": "Space",
                        "text": qsTr("Pause, go on")
                    }, {
                        "keys": "0",
                        "text": qsTr("The chosen span again")
                    }, {
                        "keys": "I",
                        "text": qsTr("Compare: 100 at the crosshair")
                    }, {
                        "keys": "Enter",
                        "text": qsTr("Menu of a chart: table, CSV, picture")
                    }]

                delegate: KeyLine {
                    required property var modelData

                    keys: modelData.keys
                    text: modelData.text
                }
            }
        }
    }

    component KeyGroup: Text {
        color: Theme.textMuted
        font: Theme.small
        height: 4.5 * Theme.unit
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignBottom

        Accessible.role: Accessible.Heading
    }
    component KeyLine: Item {
        id: line

        property string keys: ""
        property string text: ""

        height: 3.5 * Theme.unit
        width: lines.width

        Accessible.name: qsTr("%1: %2", "action: key").arg(line.text).arg(line.keys)
        Accessible.role: Accessible.StaticText

        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            elide: Text.ElideRight
            font: Theme.body
            text: line.text
            textFormat: Text.PlainText
            width: parent.width - key.width - 2 * Theme.unit
        }
        Text {
            id: key

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textMuted
            font: Theme.figure
            text: line.keys
            textFormat: Text.PlainText
        }
    }
}
