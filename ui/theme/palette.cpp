#include "theme/palette.hpp"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

namespace rollscope::ui {

using base::ErrorKind;

std::span<const PaletteToken> paletteTokens()
{
    static constexpr std::array kTokens{
        PaletteToken{"window", &Palette::window},
        PaletteToken{"surface", &Palette::surface},
        PaletteToken{"raised", &Palette::raised},
        PaletteToken{"hover", &Palette::hover},
        PaletteToken{"pressed", &Palette::pressed},
        PaletteToken{"selected", &Palette::selected},
        PaletteToken{"border", &Palette::border},
        PaletteToken{"borderStrong", &Palette::borderStrong},
        PaletteToken{"text", &Palette::text},
        PaletteToken{"textMuted", &Palette::textMuted},
        PaletteToken{"textFaint", &Palette::textFaint},
        PaletteToken{"accent", &Palette::accent},
        PaletteToken{"onAccent", &Palette::onAccent},
        PaletteToken{"focus", &Palette::focus},
        PaletteToken{"live", &Palette::live},
        PaletteToken{"degraded", &Palette::degraded},
        PaletteToken{"stalled", &Palette::stalled},
        PaletteToken{"halted", &Palette::halted},
        PaletteToken{"rolledBack", &Palette::rolledBack},
        PaletteToken{"unknown", &Palette::unknown},
        PaletteToken{"chartLine", &Palette::chartLine},
        PaletteToken{"chartBand", &Palette::chartBand},
        PaletteToken{"chartFill", &Palette::chartFill},
        PaletteToken{"chartGap", &Palette::chartGap},
        PaletteToken{"chartGrid", &Palette::chartGrid},
        PaletteToken{"shade", &Palette::shade},
        PaletteToken{"chart1", &Palette::chart1},
        PaletteToken{"chart2", &Palette::chart2},
        PaletteToken{"chart3", &Palette::chart3},
        PaletteToken{"chart4", &Palette::chart4},
        PaletteToken{"chart5", &Palette::chart5},
        PaletteToken{"chart6", &Palette::chart6},
        PaletteToken{"chart7", &Palette::chart7},
        PaletteToken{"chart8", &Palette::chart8},
        PaletteToken{"infoGround", &Palette::infoGround},
        PaletteToken{"infoText", &Palette::infoText},
        PaletteToken{"warnGround", &Palette::warnGround},
        PaletteToken{"warnText", &Palette::warnText},
        PaletteToken{"troubleGround", &Palette::troubleGround},
        PaletteToken{"troubleText", &Palette::troubleText},
    };
    return kTokens;
}

base::Result<Palette> parsePalette(const QByteArray& json, const QString& where)
{
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject()) {
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("not a theme file: ") + parse.errorString(), where);
    }
    const auto root = document.object();
    const auto colors = root.value(u"colors").toObject();
    Palette palette;
    palette.name = root.value(u"name").toString();
    palette.dark = root.value(u"dark").toBool();

    static const QRegularExpression kForm(QStringLiteral("^#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})$"));
    for (const auto& token : paletteTokens()) {
        const auto key = QString::fromLatin1(token.name);
        const auto value = colors.value(key);
        if (value.isUndefined()) {
            return base::fail(ErrorKind::BadInput, QStringLiteral("colour missing: ") + key, where,
                              QStringLiteral("a theme names every colour"));
        }
        const auto text = value.toString();
        if (!kForm.match(text).hasMatch()) {
            return base::fail(ErrorKind::BadInput,
                              QStringLiteral("not a colour: ") + key + u" = " + text.left(40),
                              where, QStringLiteral("write #rrggbb or #aarrggbb"));
        }
        palette.*token.member = QColor(text);
    }
    for (auto it = colors.begin(); it != colors.end(); ++it) {
        const auto known = std::ranges::any_of(paletteTokens(), [&it](const PaletteToken& token) {
            return it.key() == QLatin1String(token.name);
        });
        if (!known) {
            return base::fail(ErrorKind::BadInput, QStringLiteral("unknown colour: ") + it.key(),
                              where);
        }
    }
    return palette;
}

base::Result<Palette> shippedPalette(const QString& name)
{
    const QString path = QStringLiteral(":/rollscope/themes/") + name + QStringLiteral(".json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(ErrorKind::NotFound, QStringLiteral("no such theme: ") + name, path);
    }
    return parsePalette(file.readAll(), path);
}

QList<QColor> seriesColors(const Palette& p)
{
    return {p.chart1, p.chart2, p.chart3, p.chart4, p.chart5, p.chart6, p.chart7, p.chart8};
}

static double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace rollscope::ui
