import QtQuick
import Rollscope.Accounts
import Rollscope.Theme

// Why nothing was taken of what was typed or pasted into a password field.
Text {
    id: note

    required property SecretField field

    color: Theme.troubleText
    font: Theme.small
    text: note.field.trouble
    textFormat: Text.PlainText
    visible: note.text.length > 0
    wrapMode: Text.Wrap

    Accessible.name: note.text
    Accessible.role: Accessible.AlertMessage
}
