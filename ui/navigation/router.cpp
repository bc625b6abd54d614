#include "navigation/router.hpp"
#include "qml_single.hpp"
#include <QQmlEngine>

namespace rollscope::ui {

static constexpr std::size_t kMostSteps = 100;

Router::Router(QObject* parent) : QObject(parent), m_pages(this)
{
    m_history.push_back(m_pages.routeOf(QLatin1String(ui::pages().front().id))->route());
    for (const auto& page : ui::pages()) {
        connect(m_pages.routeOf(QLatin1String(page.id)), &PageRoute::edited, this,
                [this](const Route& route) {
                    if (route.page == current().page) {
                        m_history[m_at] = route;
                        Q_EMIT moved();
                    }
                });
    }
}

Router::~Router() = default;

void Router::provide(QQmlEngine& engine)
{
    lendSingle(engine, this);
}

Router* Router::create(QQmlEngine* engine, QJSEngine*)
{
    return lentSingle<Router>(engine);
}

bool Router::go(const QString& text)
{
    auto route = Route::parse(text);
    if (route) {
        go(std::move(*route));
    }
    return route.has_value();
}

void Router::go(Route route)
{
    const auto* page = findPage(route.page);
    if (page == nullptr) {
        return;
    }
    if (page->argument == PageArgument::Chain && route.argument.isEmpty()) {
        route.argument = m_pages.routeOf(route.page)->argument();
        if (route.argument.isEmpty() && m_defaultChain) {
            route.argument = m_defaultChain();
        }
    }
    if (route == current()) {
        return;
    }
    m_history.resize(m_at + 1);
    m_history.push_back(std::move(route));
    if (m_history.size() > kMostSteps) {
        m_history.erase(m_history.begin());
    }
    m_at = m_history.size() - 1;
    show();
}

void Router::goTo(int index)
{
    const auto all = ui::pages();
    if (index >= 0 && index < static_cast<int>(all.size())) {
        const auto* route = m_pages.routeOf(QLatin1String(all[static_cast<std::size_t>(index)].id));
        go(route->route()); // as it was left
    }
}

void Router::back()
{
    if (canBack()) {
        --m_at;
        show();
    }
}

void Router::forward()
{
    if (canForward()) {
        ++m_at;
        show();
    }
}

bool Router::has(const QString& page) const
{
    return findPage(page) != nullptr;
}

QString Router::title() const
{
    return pageTitle(*findPage(page()));
}

void Router::retranslate()
{
    m_pages.retranslate();
    Q_EMIT moved();
}

void Router::show()
{
    m_pages.routeOf(current().page)->setRoute(current());
    Q_EMIT moved();
}

} // namespace rollscope::ui
