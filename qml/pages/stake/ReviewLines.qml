pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Review
import Rollscope.ReviewCards

// A head and rows of words, as the card of a review has them.
ReviewSection {
    id: part

    required property ReviewLineModel lines

    visible: part.lines.count > 0

    Column {
        width: parent.width

        Repeater {
            model: part.lines

            delegate: ReviewRow {
                required depth
                required note
                required raw
                required property int tone

                muted: tone === ReviewLineModel.Muted
                warned: tone === ReviewLineModel.Warn
                width: part.width
            }
        }
    }
}
