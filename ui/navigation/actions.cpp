#include "navigation/actions.hpp"
#include "qml_single.hpp"
#include <QCoreApplication>
#include <QKeySequence>
#include <QQmlEngine>
#include <array>

namespace rollscope::ui {

std::span<const ActionEntry> actions()
{
    using Place = ActionEntry::Place;
    static constexpr std::array kActions{
        ActionEntry{"palette", QT_TRANSLATE_NOOP("Actions", "Go to a chain, page or action"),
                    "Ctrl+K Ctrl+Shift+P"},
        ActionEntry{"search", QT_TRANSLATE_NOOP("Actions", "Search on this page"), "Ctrl+F /"},
        ActionEntry{"back", QT_TRANSLATE_NOOP("Actions", "Back"), "Alt+Left Back"},
        ActionEntry{"forward", QT_TRANSLATE_NOOP("Actions", "Forward"), "Alt+Right Forward"},
        ActionEntry{"read", QT_TRANSLATE_NOOP("Actions", "Read a transaction…"), "Ctrl+R"},
        ActionEntry{"rail", QT_TRANSLATE_NOOP("Actions", "Narrow or widen the side bar"), "Ctrl+B"},
        ActionEntry{"theme", QT_TRANSLATE_NOOP("Actions", "Light or dark colours"), "Ctrl+T",
                    Place::Window, QT_TRANSLATE_NOOP("Actions", "theme mode night day appearance")},
        ActionEntry{"larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), "Ctrl++ Ctrl+="},
        ActionEntry{"smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+-"},
        ActionEntry{"normal", QT_TRANSLATE_NOOP("Actions", "Text as at first"), "Ctrl+0"},
        ActionEntry{"fullscreen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11"},
        ActionEntry{"shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "F1 ?"},
        ActionEntry{"about", QT_TRANSLATE_NOOP("Actions", "About Rollscope"), ""},
        ActionEntry{"tape", QT_TRANSLATE_NOOP("Actions", "Look at the shipped recording"), "",
                    Place::Window, QT_TRANSLATE_NOOP("Actions", "tape demo offline example")},
        ActionEntry{"node", QT_TRANSLATE_NOOP("Actions", "Add a node of your own"), "",
                    Place::Window,
                    QT_TRANSLATE_NOOP("Actions", "endpoint RPC URL server own connect custom"),
                    "settings/chains"},
        ActionEntry{
            "reconnect", QT_TRANSLATE_NOOP("Actions", "Reconnect to the nodes"), "", Place::Window,
            QT_TRANSLATE_NOOP("Actions", "connect try again retry refresh reload live online")},
        ActionEntry{"csv", QT_TRANSLATE_NOOP("Actions", "Save a chart as CSV…"), "", Place::Window,
                    QT_TRANSLATE_NOOP("Actions", "export download data table figures spreadsheet")},
        ActionEntry{"picture", QT_TRANSLATE_NOOP("Actions", "Save a chart as a picture…"), "",
                    Place::Window,
                    QT_TRANSLATE_NOOP("Actions", "export image PNG screenshot download share")},
        ActionEntry{"chains", QT_TRANSLATE_NOOP("Actions", "Choose the chains to watch"), "",
                    Place::Window,
                    QT_TRANSLATE_NOOP("Actions", "add remove networks rollups select list"),
                    "settings/chains"},
        ActionEntry{"compared", QT_TRANSLATE_NOOP("Actions", "Compare chains"), "", Place::Window,
                    QT_TRANSLATE_NOOP("Actions", "versus cheapest fastest side by side ranking"),
                    "compare"},
        ActionEntry{
            "language", QT_TRANSLATE_NOOP("Actions", "Change the language"), "", Place::Window,
            QT_TRANSLATE_NOOP("Actions", "English 한국어 日本語 中文 Русский translation locale"),
            "settings/appearance"},
        ActionEntry{"proxy", QT_TRANSLATE_NOOP("Actions", "Set a proxy"), "", Place::Window,
                    QT_TRANSLATE_NOOP("Actions", "SOCKS Tor network metered connection"),
                    "settings/network"},
        ActionEntry{"alerts", QT_TRANSLATE_NOOP("Actions", "Set up notifications"), "",
                    Place::Window,
                    QT_TRANSLATE_NOOP("Actions", "alerts messages webhook warn silence"),
                    "settings/notifications"},
        ActionEntry{"close", QT_TRANSLATE_NOOP("Actions", "Close the window"), "Ctrl+W"},
        ActionEntry{"quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"},

        ActionEntry{"", QT_TRANSLATE_NOOP("Actions", "Choose a row"), "Up Down", Place::List},
        ActionEntry{"", QT_TRANSLATE_NOOP("Actions", "Open the chain's page"), "Return",
                    Place::List},
        ActionEntry{"", QT_TRANSLATE_NOOP("Actions", "Show or hide the evidence"), "Space Right",
                    Place::List},
        ActionEntry{"", QT_TRANSLATE_NOOP("Actions", "Mark as favourite"), "S", Place::List},
        ActionEntry{"", QT_TRANSLATE_NOOP("Actions", "Empty the search"), "Esc", Place::List},

        ActionEntry{"", QT_TRANSLATE_NOOP("Actions", "Pause or go on"), "Space", Place::Chart},
        ActionEntry{"", QT_TRANSLATE_NOOP("Actions", "Step through time"), "Left Right",
                    Place::Chart},
        ActionEntry{"", QT_TRANSLATE_NOOP("Actions", "Go live"), "Home", Place::Chart},
    };
    return kActions;
}

Actions::Actions(QObject* parent) : QAbstractListModel(parent) {}

void Actions::provide(QQmlEngine& engine)
{
    lendSingle(engine, this);
}

Actions* Actions::create(QQmlEngine* engine, QJSEngine*)
{
    return lentSingle<Actions>(engine);
}

void Actions::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole, KeysTextRole, GroupRole});
}

QString Actions::titleOf(const ActionEntry& action)
{
    return QCoreApplication::translate("Actions", action.title);
}

QString Actions::alsoOf(const ActionEntry& action)
{
    if (*action.also == '\0') {
        return {};
    }
    const auto here = QCoreApplication::translate("Actions", action.also);
    return QString(QLatin1String(action.id) + u' ' + QString::fromUtf8(action.also) + u' ' +
                   QString::fromUtf8(action.title) + u' ' + here);
}

QString Actions::keysText(const ActionEntry& action, bool first)
{
    QStringList out;
    const auto keys = QString::fromLatin1(action.keys).split(u' ', Qt::SkipEmptyParts);
    for (const auto& key : keys) {
        if (key != u"Back" && key != u"Forward" && key != u"Ctrl+=") { // keys that few have
            out << QKeySequence(key).toString(QKeySequence::NativeText);
        }
        if (first && !out.isEmpty()) {
            break;
        }
    }
    return out.join(QStringLiteral("  "));
}

int Actions::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(actions().size());
}

QVariant Actions::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& action = actions()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return QString(QLatin1String(action.id));
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(action);
    case KeysRole: // of the window alone: a page's keys are its own
        return action.place == ActionEntry::Place::Window
                   ? QString::fromLatin1(action.keys).split(u' ', Qt::SkipEmptyParts)
                   : QStringList();
    case KeysTextRole:
        return keysText(action, false);
    case GroupRole:
        return action.place == ActionEntry::Place::Window ? tr("Everywhere")
               : action.place == ActionEntry::Place::List ? tr("In the list of chains")
                                                          : tr("On a chart");
    default:
        return {};
    }
}

QHash<int, QByteArray> Actions::roleNames() const
{
    return {{IdRole, "actionId"},
            {TitleRole, "title"},
            {KeysRole, "keys"},
            {KeysTextRole, "keysText"},
            {GroupRole, "group"}};
}

} // namespace rollscope::ui
