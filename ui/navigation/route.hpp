#pragma once
#include "base/result.hpp"
#include <QMap>
#include <QString>

namespace rollscope::ui {

/// Where in the window: `page[/argument][?key=value[&key=value…]]`, e.g. `chain/base`,
/// `compare?chains=base,op&metric=tps`. Pure.
struct Route
{
    QString page;
    QString argument;
    QMap<QString, QString> query;

    /// Reads a route that somebody typed. Refused: an unknown page, an argument where none belongs,
    /// strange characters, more than 500 of them. `where` names the option in the error.
    [[nodiscard]] static base::Result<Route> parse(const QString& text, const QString& where = {});
    /// What parse() reads back as the same route.
    [[nodiscard]] QString text() const;

    bool operator==(const Route&) const = default;
};

} // namespace rollscope::ui
