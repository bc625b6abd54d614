import QtQuick
import QtQuick.Templates as T
import Rollscope.Theme

// What can be done with a chart.
T.Menu {
    id: menu

    property bool logarithmic: false

    signal axisToggled
    signal csvWanted
    signal pictureWanted
    signal tableWanted

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    implicitWidth: 28 * Theme.unit
    margins: Theme.unit
    padding: Theme.unit / 2

    background: Rectangle {
        border.color: Theme.borderStrong
        border.width: Theme.hairline
        color: Theme.raised
        radius: Theme.radius
    }
    contentItem: ListView {
        currentIndex: menu.currentIndex
        implicitHeight: contentHeight
        interactive: false
        keyNavigationEnabled: true
        model: menu.contentModel
    }

    component Entry: T.MenuItem {
        id: entry

        implicitHeight: Theme.controlHeight
        implicitWidth: menu.implicitWidth - menu.leftPadding - menu.rightPadding

        Accessible.name: entry.text
        Accessible.role: Accessible.MenuItem

        background: Rectangle {
            color: entry.highlighted ? Theme.selected : "transparent"
            radius: Theme.radius
        }
        contentItem: Text {
            color: Theme.text
            elide: Text.ElideRight
            font: Theme.body
            leftPadding: Theme.unit
            text: entry.text
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
        }
    }

    Entry {
        text: qsTr("Show as a table")

        onTriggered: menu.tableWanted()
    }
    Entry {
        text: menu.logarithmic ? qsTr("Linear axis") : qsTr("Logarithmic axis")

        onTriggered: menu.axisToggled()
    }
    Entry {
        text: qsTr("Save as CSV…")

        onTriggered: menu.csvWanted()
    }
    Entry {
        text: qsTr("Save as picture…")

        onTriggered: menu.pictureWanted()
    }
}
