import QtQuick
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Navigation
import Rollscope.Settings
import Rollscope.Theme

// What must be known before a figure is believed: it is not live, the store fails, a file was refused.
Column {
    id: notices

    property bool interactive: true

    Loader {
        active: Bridge.replay.length > 0
        source: "ReplayBar.qml"
        visible: active
        width: notices.width
    }
    Notice {
        action: Bridge.canRetry && notices.interactive ? qsTr("Try again") : ""
        sign: Bridge.source === Bridge.Source.Tape ? Symbol.Play : Symbol.Info
        text: Bridge.sourceText
        title: Bridge.sourceLabel
        trailing: Bridge.position
        visible: Bridge.source !== Bridge.Source.Live && Bridge.replay.length === 0
        width: notices.width

        onActed: Bridge.retry()

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.accent
            height: Theme.unit / 4
            visible: Bridge.progress > 0
            width: parent.width * Bridge.progress
        }
    }
    Notice {
        // The overview says it itself, beside the recording that it offers.
        action: notices.interactive ? qsTr("Try again") : ""
        text: Bridge.advice
        title: Bridge.headline
        tone: Notice.Trouble
        visible: Bridge.source === Bridge.Source.Live && Bridge.condition === Condition.NothingReachable && Router.page !== "overview"
        width: notices.width

        onActed: Bridge.retry()
    }
    Notice {
        text: Bridge.fault
        title: qsTr("Rollscope could not do this")
        tone: Notice.Trouble
        visible: Bridge.fault.length > 0
        width: notices.width
    }
    Notice {
        text: AppSettings.trouble
        tone: Notice.Trouble
        visible: AppSettings.trouble.length > 0
        width: notices.width
    }
    Notice {
        text: Bridge.storeTrouble
        title: qsTr("History is not being saved")
        tone: Notice.Trouble
        visible: Bridge.storeTrouble.length > 0
        width: notices.width
    }
    Notice {
        dismissible: notices.interactive
        text: Bridge.noticeText
        tone: Notice.Warn
        visible: Bridge.noticeText.length > 0
        width: notices.width

        onDismissed: Bridge.dismissNotices()
    }
}
