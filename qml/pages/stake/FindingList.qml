pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Stake
import Rollscope.Theme

// What stands for or against it: a sign for how grave it is, and the sentence.
Column {
    id: list

    required property FindingModel model

    spacing: Theme.unit / 2
    visible: list.model.count > 0

    Repeater {
        model: list.model

        delegate: Rectangle {
            id: finding

            readonly property color ink: finding.level === FindingModel.Block ? Theme.troubleText : finding.level === FindingModel.Warn ? Theme.warnText : Theme.infoText
            required property int level
            required property string source
            required property string summary
            required property string words

            color: finding.level === FindingModel.Block ? Theme.troubleGround : finding.level === FindingModel.Warn ? Theme.warnGround : Theme.infoGround
            height: words.height + 1.5 * Theme.unit
            radius: Theme.radius
            width: list.width

            Accessible.description: finding.source
            Accessible.name: finding.summary
            Accessible.role: Accessible.AlertMessage

            Symbol {
                color: finding.ink
                height: 2 * Theme.unit
                sign: finding.level === FindingModel.Block ? Symbol.Close : finding.level === FindingModel.Warn ? Symbol.Warning : Symbol.Info
                width: height
                x: 1.25 * Theme.unit
                y: words.y
            }
            Text {
                id: words

                color: finding.ink
                font: Theme.body
                text: finding.words
                textFormat: Text.PlainText
                width: parent.width - x - 1.5 * Theme.unit
                wrapMode: Text.Wrap
                x: 4.25 * Theme.unit
                y: 0.75 * Theme.unit
            }
        }
    }
}
