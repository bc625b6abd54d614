import QtQuick
import Rollscope.Controls
import Rollscope.Settings

// How long what was seen is kept.
Section {
    id: section

    property string refusal: ""

    detail: qsTr("Everything is kept in one file of this profile, on this machine. What is older is taken out in steps: first single blocks, then minutes, then hours.")

    SettingRow {
        detail: qsTr("days")
        label: qsTr("Every block")

        NumberField {
            from: 1
            label: qsTr("Days that every block is kept")
            to: 366
            value: AppSettings.rawDays

            onValueModified: section.refusal = AppSettings.set("rawDays", value)
        }
    }
    SettingRow {
        detail: qsTr("days")
        label: qsTr("Figures by the minute")

        NumberField {
            from: 1
            label: qsTr("Days that figures by the minute are kept")
            to: 3660
            value: AppSettings.minuteDays

            onValueModified: section.refusal = AppSettings.set("minuteDays", value)
        }
    }
    SettingRow {
        detail: qsTr("days")
        label: qsTr("Figures by the hour")
        trouble: section.refusal

        NumberField {
            from: 1
            label: qsTr("Days that figures by the hour are kept")
            to: 36600
            value: AppSettings.hourDays

            onValueModified: section.refusal = AppSettings.set("hourDays", value)
        }
    }
}
