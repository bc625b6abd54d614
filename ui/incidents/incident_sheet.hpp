#pragma once
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <vector>

class QPainter;

namespace rollscope::ui {

/// An incident as the words of one page.
struct IncidentSheet
{
    struct Fact
    {
        QString label, value;
    };
    QString title, line;
    std::vector<Fact> facts;
    QString evidenceTitle;
    QStringList evidenceHead; ///< as many as each row has
    std::vector<QStringList> evidence;
    QString hashesTitle;
    QStringList hashes; ///< as many as fit are shown; `more` tells of the rest
    QString more;       ///< with %1 for how many
    QString noteTitle, note, footer;
    QStringList families; ///< of the font, best first
};

inline constexpr QSizeF kSheetSize{595, 842}; ///< A4 upright, in points

/// Draws it in black on white, within kSheetSize. Any thread.
void paintSheet(QPainter& painter, const IncidentSheet& sheet);
/// A PNG at twice the points, or a PDF of one page. Any thread.
[[nodiscard]] QByteArray sheetPng(const IncidentSheet& sheet);
[[nodiscard]] QByteArray sheetPdf(const IncidentSheet& sheet);

} // namespace rollscope::ui
