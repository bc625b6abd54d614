#include "incidents/incident_sheet.hpp"
#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace rollscope::ui {

namespace {

constexpr double kMargin = 44, kLine = 14, kBottom = 842 - 44;
const QColor kInk(0x14, 0x1a, 0x22), kSoft(0x55, 0x60, 0x6e), kRule(0xd0, 0xd7, 0xde);

/// Writes from the top to the bottom of the page.
class Pen
{
public:
    Pen(QPainter& painter, const QStringList& families)
        : m_painter(painter), m_families(families), m_width(kSheetSize.width() - 2 * kMargin)
    {}

    [[nodiscard]] bool hasRoom(double height) const { return m_y + height < kBottom; }
    [[nodiscard]] double width() const { return m_width; }
    void gap(double height) { m_y += height; }
    void choose(double size, QFont::Weight weight, const QColor& color)
    {
        QFont font;
        font.setFamilies(m_families);
        font.setPixelSize(qRound(size));
        font.setWeight(weight);
        font.setStyleStrategy(QFont::ForceOutline);
        m_painter.setFont(font);
        m_painter.setPen(color);
    }
    /// Wrapped over as many lines as it needs.
    void paragraph(const QString& text)
    {
        const QRectF room(kMargin, m_y, m_width, kBottom - m_y);
        const auto used =
            m_painter.boundingRect(room, Qt::TextWordWrap | Qt::TextWrapAnywhere, text);
        m_painter.drawText(room, Qt::TextWordWrap | Qt::TextWrapAnywhere, text);
        m_y += std::min(used.height(), room.height()) + 3;
    }
    /// In one line, cut where there is no room.
    void cell(const QString& text, double x, double width)
    {
        const QFontMetricsF metrics(m_painter.font());
        m_painter.drawText(QPointF(kMargin + x, m_y + metrics.ascent()),
                           metrics.elidedText(text, Qt::ElideRight, width));
    }
    void rule()
    {
        m_painter.fillRect(QRectF(kMargin, m_y, m_width, 0.75), kRule);
        m_y += 6;
    }
    void heading(const QString& text)
    {
        gap(12);
        choose(12, QFont::DemiBold, kInk);
        cell(text, 0, m_width);
        gap(18);
    }

private:
    QPainter& m_painter;
    QStringList m_families;
    double m_width, m_y = kMargin;
};

void putFacts(Pen& pen, const IncidentSheet& sheet)
{
    const double third = pen.width() / 3;
    for (std::size_t at = 0; at < sheet.facts.size() && pen.hasRoom(34); at += 3) {
        const auto row = [&](bool labels) {
            pen.choose(labels ? 8 : 10, QFont::Normal, labels ? kSoft : kInk);
            for (std::size_t i = at; i < std::min(at + 3, sheet.facts.size()); ++i) {
                pen.cell(labels ? sheet.facts[i].label : sheet.facts[i].value,
                         static_cast<double>(i - at) * third, third - 10);
            }
            pen.gap(labels ? 11 : 21);
        };
        row(true);
        row(false);
    }
}

void putEvidence(Pen& pen, const IncidentSheet& sheet)
{
    if (sheet.evidence.empty()) {
        return;
    }
    pen.heading(sheet.evidenceTitle);
    const double cell = pen.width() / static_cast<double>(sheet.evidenceHead.size());
    const auto row = [&](const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            pen.cell(cells[i], static_cast<double>(i) * cell, cell - 6);
        }
        pen.gap(kLine);
    };
    pen.choose(8, QFont::Normal, kSoft);
    row(sheet.evidenceHead);
    pen.rule();
    pen.choose(9, QFont::Normal, kInk);
    for (const auto& cells : sheet.evidence) {
        if (pen.hasRoom(120)) {
            row(cells);
        }
    }
}

void putHashes(Pen& pen, const IncidentSheet& sheet)
{
    if (sheet.hashes.isEmpty() || !pen.hasRoom(60)) {
        return;
    }
    pen.heading(sheet.hashesTitle);
    pen.choose(9, QFont::Normal, kInk);
    qsizetype shown = 0;
    for (; shown < sheet.hashes.size() && pen.hasRoom(90); ++shown) {
        pen.cell(sheet.hashes[shown], 0, pen.width());
        pen.gap(kLine);
    }
    if (shown < sheet.hashes.size()) {
        pen.choose(9, QFont::Normal, kSoft);
        pen.cell(sheet.more.arg(sheet.hashes.size() - shown), 0, pen.width());
        pen.gap(kLine);
    }
}

} // namespace

void paintSheet(QPainter& painter, const IncidentSheet& sheet)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), kSheetSize), Qt::white);
    Pen pen(painter, sheet.families);
    pen.choose(20, QFont::DemiBold, kInk);
    pen.cell(sheet.title, 0, pen.width());
    pen.gap(30);
    pen.choose(11, QFont::Normal, kSoft);
    pen.paragraph(sheet.line);
    pen.gap(6);
    pen.rule();
    pen.gap(6);
    putFacts(pen, sheet);
    if (!sheet.note.isEmpty()) {
        pen.heading(sheet.noteTitle);
        pen.choose(10, QFont::Normal, kInk);
        pen.paragraph(sheet.note.left(900));
    }
    putEvidence(pen, sheet);
    putHashes(pen, sheet);
    pen.choose(8, QFont::Normal, kSoft);
    painter.drawText(QRectF(kMargin, kBottom + 4, pen.width(), 24),
                     Qt::TextWordWrap | Qt::AlignLeft, sheet.footer);
}

QByteArray sheetPng(const IncidentSheet& sheet)
{
    constexpr double kSharp = 2;
    QImage image((kSheetSize * kSharp).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kSharp, kSharp);
    paintSheet(painter, sheet);
    painter.end();
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return data;
}

QByteArray sheetPdf(const IncidentSheet& sheet)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(144); // fonts keep fractions of a point
    writer.setTitle(sheet.title);
    writer.setCreator(QStringLiteral("Rollscope"));
    QPainter painter(&writer);
    painter.scale(writer.width() / kSheetSize.width(), writer.height() / kSheetSize.height());
    paintSheet(painter, sheet);
    painter.end();
    return data;
}

} // namespace rollscope::ui
