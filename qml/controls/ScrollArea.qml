import QtQuick
import QtQuick.Templates as T
import Rollscope.Theme

// Scrolls what is taller than it, and follows the keyboard.
Flickable {
    id: area

    readonly property Item focused: Window.activeFocusItem

    function follow(): void {
        let inside = area.focused;
        while (inside !== null && inside !== area.contentItem)
            inside = inside.parent;
        if (inside === null || area.focused === area.contentItem)
            return;
        const top = area.focused.mapToItem(area.contentItem, 0, 0).y;
        const bottom = top + Math.min(area.focused.height, area.height);
        if (top < area.contentY)
            area.contentY = Math.max(0, top - Theme.unit);
        else if (bottom > area.contentY + area.height)
            area.contentY = Math.min(area.contentHeight - area.height, bottom - area.height + Theme.unit);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentWidth: width

    T.ScrollBar.vertical: ScrollTrack {
    }

    onFocusedChanged: area.follow()
}
