#pragma once
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <span>

class QQmlEngine;
class QJSEngine;

namespace rollscope::ui {

/// Something that the window or a page can do by a key, and its line in the shortcuts sheet.
struct ActionEntry
{
    enum class Place {
        Window, ///< works everywhere; the window binds the keys and the command palette lists it
        List,   ///< keys of a page itself, told in the sheet only
        Chart,
    };
    const char* id;
    const char* title; ///< source text of the context "Actions"
    const char* keys;  ///< sequences joined by spaces; empty = the palette only
    Place place = Place::Window;
    const char* also = "";  ///< other words for it, source text of the context "Actions"; searched
    const char* route = ""; ///< where it leads; without one Main.qml does it
};

/// All of them, in the order of the sheet. A new action is one entry, and a case in Main.qml.
[[nodiscard]] std::span<const ActionEntry> actions();

/// The table for QML, and the way to have an action done. A door, one per QML engine (provide()).
class Actions : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, KeysRole, KeysTextRole, GroupRole };
    Q_ENUM(Role)

    explicit Actions(QObject* parent);

    void provide(QQmlEngine& engine);
    static Actions* create(QQmlEngine* engine, QJSEngine* scriptEngine);
    void retranslate();

    Q_INVOKABLE void trigger(const QString& id) { Q_EMIT triggered(id); }
    [[nodiscard]] static QString titleOf(const ActionEntry& action);
    /// What else a person may call it, in English and in the language of the window.
    [[nodiscard]] static QString alsoOf(const ActionEntry& action);
    /// As this platform writes them; the first sequence alone when `first`.
    [[nodiscard]] static QString keysText(const ActionEntry& action, bool first);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void triggered(const QString& id);
};

} // namespace rollscope::ui
