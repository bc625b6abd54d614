import QtQuick
import Rollscope.Controls
import Rollscope.Settings

// Colours, size, motion and language: at once.
Section {
    SettingRow {
        detail: qsTr("“System” follows the desktop, also when it changes.")
        label: qsTr("Colours")

        Choice {
            label: qsTr("Colours")
            texts: [qsTr("System"), qsTr("Light"), qsTr("Dark")]
            value: AppSettings.theme
            values: ["system", "light", "dark"]

            onChosen: value => AppSettings.set("theme", value)
        }
    }
    SettingRow {
        detail: qsTr("Percent, from 80 to 200. Ctrl++ and Ctrl+- do the same anywhere.")
        label: qsTr("Size")

        NumberField {
            from: 80
            label: qsTr("Size in percent")
            stepSize: 10
            to: 200
            value: AppSettings.scale

            onValueModified: AppSettings.set("scale", value)
        }
    }
    SettingRow {
        detail: qsTr("Short transitions. Without it everything changes at once.")
        label: qsTr("Motion")

        Toggle {
            checked: AppSettings.motion
            label: qsTr("Motion")

            onToggled: AppSettings.set("motion", checked)
        }
    }
    SettingRow {
        detail: qsTr("Texts, numbers and times. “System” takes the first language of the desktop that Rollscope knows.")
        label: qsTr("Language")

        Choice {
            label: qsTr("Language")
            texts: [qsTr("System"), "English", "한국어", "日本語", "简体中文", "Русский"]
            value: AppSettings.language
            values: ["system", "en", "ko", "ja", "zh_CN", "ru"]

            onChosen: value => AppSettings.set("language", value)
        }
    }
}
