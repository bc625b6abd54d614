pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Blobs
import Rollscope.Controls
import Rollscope.Theme

// What holds on the blob market now, and what knowing it costs.
Rectangle {
    id: now

    readonly property int columns: now.width >= 150 * Theme.unit ? 4 : now.width >= 75 * Theme.unit ? 2 : 1
    required property BlobMarket market
    readonly property real cell: Math.floor((now.width - 4 * Theme.unit - (now.columns - 1) * grid.spacing) / now.columns)

    border.color: Theme.border
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: grid.height + 3 * Theme.unit
    radius: Theme.radius

    component Small: Text {
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        textFormat: Text.PlainText
        width: now.cell
    }

    Grid {
        id: grid

        columns: now.columns
        rowSpacing: 1.5 * Theme.unit
        spacing: 3 * Theme.unit
        x: 2 * Theme.unit
        y: 1.5 * Theme.unit

        Column {
            spacing: 2
            width: now.cell

            Accessible.name: qsTr("Blob base fee: %1; in the next block: %2").arg(now.market.fee).arg(now.market.nextFee)
            Accessible.role: Accessible.StaticText

            Small {
                text: qsTr("Blob base fee, per gas")
            }
            Text {
                color: now.market.stale ? Theme.textFaint : Theme.text
                elide: Text.ElideRight
                font: Theme.display
                text: now.market.fee
                textFormat: Text.PlainText
                width: parent.width
            }
            Small {
                color: Theme.text
                text: qsTr("Next block: %1").arg(now.market.nextFee)
            }
            Small {
                text: now.market.reserve
                wrapMode: Text.Wrap

                HoverHandler {
                    id: overReserve
                }
                Tip {
                    text: qsTr("EIP-7918, as of the next block: while the blob base fee is below the reserve price, the excess of blobs that it follows does not fall, so it cannot fall either. It is not lifted to the reserve price at once.")
                    visible: overReserve.hovered
                }
            }
        }
        Column {
            spacing: 2
            width: now.cell

            Accessible.name: qsTr("Blobs in the newest block: %1; over the window %2").arg(now.market.blobs).arg(now.market.utilisation)
            Accessible.role: Accessible.StaticText

            Small {
                text: qsTr("Blobs in the newest block")
            }
            Text {
                color: now.market.stale ? Theme.textFaint : Theme.text
                font: Theme.display
                text: now.market.blobs
                textFormat: Text.PlainText
            }
            Item {
                height: Theme.unit
                width: 1
            }
            BlobFill {
                fill: now.market.fill
                target: now.market.targetFill
                width: Math.min(parent.width, 30 * Theme.unit)
            }
            Item {
                height: Theme.unit / 2
                width: 1
            }
            Small {
                text: now.market.utilisation
            }
        }
        Column {
            spacing: 2
            width: now.cell

            Accessible.name: qsTr("Cost of all blobs: %1").arg(now.market.cost)
            Accessible.role: Accessible.StaticText

            Small {
                text: now.market.costLabel
            }
            Text {
                color: Theme.text
                elide: Text.ElideRight
                font: Theme.display
                text: now.market.cost
                textFormat: Text.PlainText
                width: parent.width
            }
            Small {
                color: Theme.text
                text: now.market.costLine
                wrapMode: Text.Wrap
            }
            Small {
                text: now.market.price
                wrapMode: Text.Wrap
            }
        }
        Column {
            spacing: 2
            width: now.cell

            Small {
                text: qsTr("Schedule")
            }
            Small {
                color: Theme.text
                font: Theme.body
                text: now.market.fork
                wrapMode: Text.Wrap
            }
            Small {
                text: now.market.nextFork
                wrapMode: Text.Wrap
            }
            Small {
                text: qsTr("Asked of the nodes")
                topPadding: Theme.unit / 2
            }
            Small {
                color: now.market.overBudget ? Theme.degraded : Theme.text
                font: Theme.body
                text: now.market.requests

                HoverHandler {
                    id: overRequests
                }
                Tip {
                    text: now.market.requestsTip
                    visible: overRequests.hovered && text.length > 0
                }
            }
        }
    }
}
