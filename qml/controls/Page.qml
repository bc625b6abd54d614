import QtQuick
import Rollscope.Navigation

// The root of every page: what the page stack knows of it.
FocusScope {
    // Drawn into a picture: leave out what only a pointer or a keyboard can use.
    property bool picture: false
    // A picture waits (some seconds at most) until this is true: for a page whose data comes later.
    property bool ready: true
    // What follows the page's name: `argument` and `query`; keep in it what one should find again.
    required property PageRoute route

    // Ctrl+F: put the cursor where one searches.
    function search(): void {
    }

    // Saves the page's first chart; false where there is none.
    function save(asCsv: bool): bool {
        return false;
    }

    focus: true
}
