import QtQuick
import QtQuick.Templates as T
import Rollscope.Theme

// A few lines of text to paste into. Tab leaves it; `trouble` is said below it.
FocusScope {
    id: paste

    property alias hint: hint.text
    property real lines: 4
    required property string label
    property bool locked: false
    required property string text
    property string trouble: ""

    signal changed(string text)

    // True when the text of the clipboard was taken and must not come into the field.
    property var takePaste: () => false

    function select(): void {
        area.selectAll();
    }

    implicitHeight: frame.height + (note.visible ? note.height + Theme.unit / 2 : 0)

    Flickable {
        id: frame

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: area.height
        contentWidth: width
        height: paste.lines * 2.5 * Theme.unit + Theme.unit
        width: parent.width

        T.TextArea {
            id: area

            color: Theme.text
            focus: true
            font: Theme.figureSmall
            height: Math.max(frame.height, contentHeight + 2 * padding)
            padding: Theme.unit
            readOnly: paste.locked
            selectByMouse: true
            selectedTextColor: Theme.onAccent
            selectionColor: Theme.accent
            text: paste.text
            textFormat: TextEdit.PlainText
            width: frame.width
            wrapMode: TextEdit.Wrap

            Accessible.description: paste.trouble
            Accessible.name: paste.label
            Accessible.role: Accessible.EditableText

            Keys.priority: Keys.BeforeItem

            Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onPressed: event => {
                if (event.matches(StandardKey.Paste))
                    event.accepted = paste.takePaste();
            }
            Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            onCursorRectangleChanged: {
                const top = area.cursorRectangle.y;
                const bottom = top + area.cursorRectangle.height + area.padding;
                if (top < frame.contentY)
                    frame.contentY = Math.max(0, top - area.padding);
                else if (bottom > frame.contentY + frame.height)
                    frame.contentY = bottom - frame.height;
            }
            onTextChanged: paste.changed(area.text)
        }
    }
    Rectangle {
        border.color: paste.trouble.length > 0 ? Theme.halted : area.activeFocus ? Theme.focus : Theme.borderStrong
        border.width: area.activeFocus || paste.trouble.length > 0 ? 2 : Theme.hairline
        color: "transparent"
        height: frame.height
        radius: Theme.radius
        width: parent.width
    }
    Text {
        id: hint

        color: Theme.textFaint
        font: Theme.body
        textFormat: Text.PlainText
        visible: area.length === 0 && area.preeditText.length === 0
        width: parent.width - 2 * x
        wrapMode: Text.Wrap
        x: Theme.unit
        y: Theme.unit
    }
    Text {
        id: note

        color: Theme.halted
        font: Theme.small
        text: paste.trouble
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent.width
        wrapMode: Text.Wrap
        y: frame.height + Theme.unit / 2
    }
}
