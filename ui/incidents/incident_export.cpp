#include "incidents/incident_export.hpp"
#include "base/file.hpp"
#include <QDir>
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThreadPool>

namespace rollscope::ui {

IncidentExport::~IncidentExport() = default;

QString IncidentExport::freePath(const QString& suffix) const
{
    auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QDir(folder).exists()) {
        folder = QDir::homePath();
    }
    // An id from a store that others wrote must not lead to another folder.
    static const QRegularExpression kUnsafe(QStringLiteral("[^A-Za-z0-9._-]|\\.\\."));
    const QString stem =
        folder + QStringLiteral("/rollscope-") +
        (m_detail != nullptr ? m_detail->incident().replace(kUnsafe, QStringLiteral("_"))
                             : QString());
    QString path = stem + u'.' + suffix;
    for (int i = 2; QFile::exists(path) && i < 1000; ++i) {
        path = stem + u'-' + QString::number(i) + u'.' + suffix;
    }
    return path;
}

IncidentSheet IncidentExport::sheetOf(IncidentDetail& d, const QString& origin)
{
    IncidentSheet sheet;
    sheet.title = tr("%1: %2", "chain, kind of incident").arg(d.chainName(), d.kind());
    sheet.line = d.isKnown() ? d.origin()
                             : tr("%1. %2", "headline, origin").arg(d.headlineText(), d.origin());
    sheet.facts = {{tr("Began"), d.began()},
                   {tr("Ended"), d.ended()},
                   {tr("Lasted"), d.held()},
                   {tr("Severity"), d.severity()}};
    if (!d.isKnown()) {
        sheet.facts.insert(sheet.facts.end(), {{tr("Rollscope told at"), d.told()},
                                               {tr("Told after"), d.delay()},
                                               {tr("Blocks"), d.blocks()}});
    }
    if (d.isRollback()) {
        sheet.facts.insert(sheet.facts.end(), {{tr("Depth"), d.depth()},
                                               {tr("Common ancestor"), d.ancestor()},
                                               {tr("Transactions"), d.counts()}});
    }
    if (!d.group().isEmpty()) {
        sheet.facts.push_back({tr("Together with others"), d.group()});
    }
    if (!d.notice().isEmpty()) {
        sheet.facts.push_back({tr("The operator's notice"), d.notice()});
        sheet.facts.push_back({tr("Compared"), d.lead()});
    }
    sheet.evidenceTitle = tr("Evidence");
    sheet.evidenceHead = {tr("Operator"), tr("Showed"),  tr("Block"),
                          tr("Hash"),     tr("Arrived"), tr("When")};
    const auto* evidence = d.evidence();
    for (int row = 0; row < evidence->rowCount(); ++row) {
        QStringList cells;
        for (const auto role :
             {EvidenceModel::OperatorRole, EvidenceModel::StateTextRole, EvidenceModel::BlockRole,
              EvidenceModel::BriefHashRole, EvidenceModel::ArrivalRole, EvidenceModel::WhenRole}) {
            cells << evidence->index(row).data(role).toString();
        }
        sheet.evidence.push_back(cells);
    }
    sheet.hashesTitle = tr("Transactions that did not come back");
    sheet.hashes = d.droppedHashes(false).split(u'\n', Qt::SkipEmptyParts);
    sheet.more = tr("and %1 more; the JSON file has them", "hashes");
    sheet.noteTitle = tr("Note");
    sheet.note = d.note();
    sheet.footer = d.incident() + QStringLiteral(" \u00b7 ") + origin;
    sheet.families = QGuiApplication::font().families();
    return sheet;
}

void IncidentExport::setBusy(bool busy)
{
    if (m_busy != busy) {
        m_busy = busy;
        Q_EMIT busyChanged();
    }
}

void IncidentExport::save(const QString& path, const QString& format)
{
    if (m_busy || m_detail == nullptr || !m_detail->isFound()) {
        return;
    }
    const auto target = QDir::isAbsolutePath(path) ? path : QDir::home().filePath(path);
    if (format == u"json") {
        const auto record = m_detail->source()->recordOf(m_detail->entry()->incident);
        if (record.isEmpty()) {
            Q_EMIT finished(false, tr("This window has no engine to write the record."));
        } else {
            write(target, record);
        }
        return;
    }
    setBusy(true);
    const auto sheet = sheetOf(*m_detail, m_origin);
    const bool pdf = format == u"pdf";
    const QPointer<IncidentExport> self(this);
    QThreadPool::globalInstance()->start([self, sheet, pdf, target] {
        const auto data = pdf ? sheetPdf(sheet) : sheetPng(sheet);
        QMetaObject::invokeMethod(
            qApp,
            [self, data, target] {
                if (self != nullptr) {
                    self->setBusy(false);
                    self->write(target, data);
                }
            },
            Qt::QueuedConnection);
    });
}

void IncidentExport::write(const QString& path, const QByteArray& data)
{
    const auto done = base::writeWhole(path, data);
    Q_EMIT finished(done.has_value(),
                    done ? path
                         : tr("%1 could not be written: %2. Choose another folder.")
                               .arg(path, done.error().what));
}

} // namespace rollscope::ui
