#include "history/chart_export.hpp"
#include "base/file.hpp"
#include "format/trouble_text.hpp"
#include "history/chart_sheet.hpp"
#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QStandardPaths>

namespace rollscope::ui {

namespace {

constexpr qreal kPictureRatio = 2;
constexpr QSize kLeast{720, 380};

QString absolute(QString path)
{
    path = path.trimmed();
    if (path.startsWith(QStringLiteral("~/"))) {
        path = QDir::homePath() + path.mid(1);
    }
    return QDir::isAbsolutePath(path) ? path : QDir::home().filePath(path);
}

} // namespace

QString ChartExport::freePath(const QString& words, const QString& suffix) const
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QFileInfo::exists(folder)) {
        folder = QDir::homePath();
    }
    static const QRegularExpression kOdd(QStringLiteral("[^a-z0-9]+"));
    auto name = words.toLower().replace(kOdd, QStringLiteral("-"));
    const auto now =
        m_source == nullptr
            ? QDateTime::currentDateTimeUtc()
            : QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_source->now()), Qt::UTC);
    const auto day = now.toString(QStringLiteral("yyyy-MM-dd"));
    const QString stem = folder + QStringLiteral("/rollscope-") + name.left(60) + u'-' + day;
    QString path = stem + u'.' + suffix;
    for (int n = 2; QFileInfo::exists(path) && n < 1000; ++n) {
        path = stem + u'-' + QString::number(n) + u'.' + suffix;
    }
    return path;
}

bool ChartExport::isTaken(const QString& path) const
{
    return QFileInfo::exists(absolute(path));
}

void ChartExport::write(const QString& path, const QByteArray& data)
{
    const auto target = absolute(path);
    if (const auto done = base::writeWhole(target, data); !done) {
        Q_EMIT finished(false, tr("%1 could not be written: %2. Choose another folder.")
                                   .arg(target, done.error().what));
        return;
    }
    Q_EMIT finished(true, target);
}

void ChartExport::savePng(const QString& path, bool dark)
{
    const auto palette = shippedPalette(dark ? QStringLiteral("dark") : QStringLiteral("light"));
    if (m_chart == nullptr || !palette) {
        Q_EMIT finished(false, tr("There is no chart to draw."));
        return;
    }
    const QSize size = m_chart->size().toSize().expandedTo(kLeast) + QSize(120, 120);
    const auto image = paintSheet(*m_chart, {m_title, m_range, m_origin}, *palette,
                                  QGuiApplication::font(), size, kPictureRatio);
    QByteArray png;
    QBuffer buffer(&png);
    if (image.isNull() || !image.save(&buffer, "PNG")) {
        Q_EMIT finished(false, tr("The picture could not be drawn; make the window smaller."));
        return;
    }
    write(path, png);
}

void ChartExport::saveCsv(const QString& path, const QList<QObject*>& histories)
{
    if (m_source == nullptr || m_busy) {
        return;
    }
    engine::HistoryExport request;
    std::vector<engine::HistoryPtr> drawn;
    for (auto* object : histories) {
        const auto* history = qobject_cast<ChainHistory*>(object);
        if (history == nullptr || !history->last()) {
            continue;
        }
        const auto& last = *history->last();
        drawn.push_back(history->last());
        request.chains.push_back(last.query.chain);
        request.metrics = last.query.metrics;
        request.from = last.query.from;
        request.to = last.query.to;
        // Not narrower than a minute: a bucket of one block or none says little of a rate.
        request.rows = static_cast<int>(std::clamp<qint64>((request.to - request.from) / 60'000 + 2,
                                                           1, std::max(last.query.columns, 1)));
    }
    if (drawn.empty()) {
        Q_EMIT finished(false, tr("There is nothing to write yet: no figures have come."));
        return;
    }
    m_busy = true;
    Q_EMIT busyChanged();
    QPointer<ChartExport> self(this);
    m_source->exportCsv(request, drawn, [self, path](const base::Result<QByteArray>& csv) {
        if (self == nullptr) {
            return;
        }
        self->m_busy = false;
        Q_EMIT self->busyChanged();
        if (csv) {
            self->write(path, *csv);
        } else {
            Q_EMIT self->finished(false, troubleText(csv.error()));
        }
    });
}

} // namespace rollscope::ui
