pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Navigation

// Binds the keys of the window's actions and of the pages.
Item {
    Repeater {
        model: Actions

        delegate: Item {
            id: action

            required property string actionId
            required property var keys // a list; Shortcut wants no typed one

            Shortcut {
                enabled: action.keys.length > 0
                sequences: action.keys

                onActivated: Actions.trigger(action.actionId)
            }
        }
    }
    Repeater {
        model: Router.pages

        delegate: Item {
            id: page

            required property int index
            required property string shortcut

            Shortcut {
                enabled: page.shortcut.length > 0
                sequence: page.shortcut

                onActivated: Router.goTo(page.index)
            }
        }
    }
}
