#pragma once
#include "navigation/page_list.hpp"
#include "navigation/page_route.hpp"
#include <functional>

class QQmlEngine;
class QJSEngine;

namespace rollscope::ui {

/// Which page is shown, and the way there and back. A door for QML, one per QML engine (provide()).
/// GUI thread.
class Router : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(rollscope::ui::PageList* pages READ pages CONSTANT)
    Q_PROPERTY(QString route READ route NOTIFY moved)
    Q_PROPERTY(QString page READ page NOTIFY moved)
    Q_PROPERTY(QString title READ title NOTIFY moved)
    Q_PROPERTY(bool canBack READ canBack NOTIFY moved)
    Q_PROPERTY(bool canForward READ canForward NOTIFY moved)

public:
    /// No default: QML would make one of its own instead of asking create().
    explicit Router(QObject* parent);
    ~Router() override;

    void provide(QQmlEngine& engine);
    static Router* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    /// Opens a route; false when there is no such page. A page that wants a chain and gets none
    /// opens with its last one, else with what setDefaultChain() gives.
    Q_INVOKABLE bool go(const QString& route);
    void go(Route route);
    /// By its place in the table, 0 first; nothing beyond the last.
    Q_INVOKABLE void goTo(int index);
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();
    /// True when the table has this page.
    Q_INVOKABLE bool has(const QString& page) const;

    void setDefaultChain(std::function<QString()> chain) { m_defaultChain = std::move(chain); }

    [[nodiscard]] PageList* pages() { return &m_pages; }
    [[nodiscard]] QString route() const { return current().text(); }
    [[nodiscard]] QString page() const { return current().page; }
    /// Of the page, in the language of the window.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool canBack() const { return m_at > 0; }
    [[nodiscard]] bool canForward() const { return m_at + 1 < m_history.size(); }
    void retranslate();

Q_SIGNALS:
    void moved();

private:
    [[nodiscard]] const Route& current() const { return m_history[m_at]; }
    void show();

    PageList m_pages;
    std::vector<Route> m_history; // never empty
    std::size_t m_at = 0;
    std::function<QString()> m_defaultChain;
};

} // namespace rollscope::ui
