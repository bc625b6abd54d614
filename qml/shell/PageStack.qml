pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Navigation

// The pages of the table. Each is made when it is first opened, and kept as it was left.
FocusScope {
    id: stack

    readonly property Page current: stack.shown === null ? null : stack.shown.item as Page
    // A page that is made while others are shown must not hold up the window.
    property bool gradual: false
    property bool picture: false
    property Loader shown: null

    Repeater {
        model: Router.pages

        delegate: Loader {
            id: place

            required property url file
            readonly property bool isShown: Router.page === place.pageId
            required property string pageId
            required property PageRoute route
            property bool settled: false

            function open(): void {
                if (!place.isShown)
                    return;
                if (place.status === Loader.Null)
                    place.setSource(place.file, {
                            "picture": stack.picture,
                            "route": place.route
                        });
                stack.shown = place;
                // The first page must not take the keyboard from what stands over it.
                if (place.settled)
                    place.forceActiveFocus(Qt.OtherFocusReason);
            }

            anchors.fill: parent
            asynchronous: stack.gradual && place.settled
            focus: place.isShown
            visible: place.isShown

            Component.onCompleted: {
                place.open();
                place.settled = true;
            }
            onIsShownChanged: place.open()
        }
    }
}
