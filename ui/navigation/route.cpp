#include "navigation/route.hpp"
#include "navigation/pages.hpp"
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace rollscope::ui {

using base::ErrorKind;
using base::fail;

namespace {

constexpr qsizetype kLongest = 500;

bool isPlain(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

/// Commas and colons stand as they are, so that a route can be read and typed.
QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, ",:/"));
}

} // namespace

base::Result<Route> Route::parse(const QString& text, const QString& where)
{
    const auto wrong = [&](const QString& what) {
        return fail(ErrorKind::BadInput, what, where,
                    QStringLiteral("the pages are: ") + pageWords());
    };
    if (text.size() > kLongest) {
        return wrong(QStringLiteral("this is too long for a page"));
    }
    const auto mark = text.indexOf(u'?');
    const QString path = mark < 0 ? text : text.left(mark);
    const auto slash = path.indexOf(u'/');
    Route route;
    route.page = slash < 0 ? path : path.left(slash);
    const auto* page = findPage(route.page);
    if (page == nullptr) {
        return wrong(u'"' + route.page.left(40) + QStringLiteral("\" is no page"));
    }
    if (slash >= 0) {
        route.argument = path.mid(slash + 1);
        static const QRegularExpression kWord(QStringLiteral("^[A-Za-z0-9._:-]{0,80}$"));
        if (!kWord.match(route.argument).hasMatch()) {
            return wrong(QStringLiteral("\"%1\" cannot follow %2/")
                             .arg(route.argument.left(40), route.page));
        }
        if (!route.argument.isEmpty() && page->argument == PageArgument::None) {
            return wrong(QStringLiteral("nothing follows %1/").arg(route.page));
        }
    }
    if (mark >= 0) {
        const QUrlQuery query(text.mid(mark + 1));
        for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) {
            if (key.isEmpty() || !isPlain(key) || !isPlain(value)) {
                return wrong(QStringLiteral("what follows ? is key=value&key=value"));
            }
            route.query.insert(key, value);
        }
    }
    return route;
}

QString Route::text() const
{
    QString out = page;
    if (!argument.isEmpty()) {
        out += u'/' + argument;
    }
    QChar joint = u'?';
    for (auto it = query.begin(); it != query.end(); ++it) {
        out += joint + encoded(it.key()) + u'=' + encoded(it.value());
        joint = u'&';
    }
    return out;
}

} // namespace rollscope::ui
