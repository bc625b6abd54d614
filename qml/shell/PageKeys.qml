pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Navigation

// The keys that lead from page to page.
Item {
    Repeater {
        model: Router.pages

        delegate: Item {
            id: entry

            required property int index
            required property string shortcut

            Shortcut {
                enabled: entry.shortcut.length > 0
                sequence: entry.shortcut

                onActivated: Router.goTo(entry.index)
            }
        }
    }
    Shortcut {
        sequences: ["Alt+Left", "Back"]

        onActivated: Router.back()
    }
    Shortcut {
        sequences: ["Alt+Right", "Forward"]

        onActivated: Router.forward()
    }
}
