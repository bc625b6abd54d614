import QtQuick
import QtQuick.Templates as T
import Rollscope.Bridge
import Rollscope.Controls
import Rollscope.Incidents
import Rollscope.Theme

// The user's words to an incident, and when the operator told the public.
Column {
    id: editor

    readonly property bool dirty: words.text !== editor.detail.note || notice.text.trim() !== editor.detail.notice
    required property IncidentDetail detail
    // What is kept, as the fields were last given it: the user has written where they differ now.
    property string givenNote: ""
    property string givenNotice: ""
    property bool interactive: true

    function restore(): void {
        words.text = editor.detail.note;
        notice.text = editor.detail.notice;
        notice.trouble = "";
        editor.givenNote = words.text;
        editor.givenNotice = notice.text;
    }
    function save(): void {
        const kept = Bridge.incidents.annotate(editor.detail.incident, words.text, notice.text);
        if (kept)
            editor.restore();
        else
            notice.trouble = qsTr("A time as 2026-11-21 13:05, in UTC");
    }

    spacing: Theme.unit

    Component.onCompleted: editor.restore()

    Connections {
        // It may come from the store after the page was opened.
        function onChanged(): void {
            const untouched = words.text === editor.givenNote && notice.text === editor.givenNotice;
            if (untouched && editor.dirty)
                editor.restore();
        }
        function onIncidentChanged(): void {
            editor.restore();
        }

        target: editor.detail
    }
    Text {
        color: Theme.text
        font: Theme.strong
        text: qsTr("Your note")

        Accessible.role: Accessible.Heading
    }
    T.TextArea {
        id: words

        color: Theme.text
        font: Theme.body
        height: Math.max(8 * Theme.unit, contentHeight + 2 * padding)
        padding: Theme.unit
        placeholderText: ""
        readOnly: !editor.interactive
        selectByMouse: true
        selectedTextColor: Theme.onAccent
        selectionColor: Theme.accent
        textFormat: TextEdit.PlainText
        width: parent.width
        wrapMode: TextEdit.Wrap

        Accessible.name: qsTr("Your note")
        Accessible.role: Accessible.EditableText

        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: notice
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Return && (event.modifiers & Qt.ControlModifier)) {
                editor.save();
                event.accepted = true;
            }
        }

        background: Rectangle {
            border.color: words.activeFocus ? Theme.focus : Theme.borderStrong
            border.width: words.activeFocus ? 2 : Theme.hairline
            color: Theme.surface
            radius: Theme.radius
        }

        Text {
            color: Theme.textFaint
            font: words.font
            text: qsTr("What happened, links, what you did. It stays on this machine.")
            textFormat: Text.PlainText
            visible: words.length === 0
            x: words.padding
            y: words.padding
        }
    }
    Item {
        height: notice.height
        visible: editor.interactive || editor.detail.notice.length > 0
        width: parent.width

        Text {
            id: label

            color: Theme.textMuted
            font: Theme.body
            height: Theme.controlHeight
            text: qsTr("The operator told the public at (UTC)")
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
        }
        LineField {
            id: notice

            anchors.left: label.right
            anchors.leftMargin: Theme.unit
            hint: qsTr("2026-11-21 13:05")
            implicitWidth: 22 * Theme.unit
            label: label.text
            readOnly: !editor.interactive

            onAccepted: editor.save()
            onTextEdited: notice.trouble = ""
        }
        PushButton {
            anchors.right: parent.right
            enabled: editor.dirty
            opacity: enabled ? 1 : 0.5
            text: qsTr("Save the note")
            visible: editor.interactive

            onClicked: editor.save()
        }
    }
    Text {
        color: Theme.textMuted
        font: Theme.small
        text: qsTr("A tape plays: the note is gone when it ends.")
        visible: !Bridge.incidents.keeps && editor.interactive
    }
}
