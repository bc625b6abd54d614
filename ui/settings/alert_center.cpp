#include "settings/alert_center.hpp"
#include "format/trouble_text.hpp"
#include "qml_single.hpp"
#include "settings/app_settings.hpp"
#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QQmlEngine>

namespace rollscope::ui {

namespace {

constexpr int kShownPast = 200;

QString utc(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODate);
}

/// A moment as a person reads it, in UTC as all times of the program.
QString shown(const QString& iso)
{
    const auto at = QDateTime::fromString(iso, Qt::ISODate).toUTC();
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

AlertCenter::AlertCenter(AppSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings)
{
    connect(&settings, &AppSettings::changed, this, [this](const QString& key) {
        if (key == u"silences") {
            Q_EMIT silencesChanged();
        } else if (key == u"watched") {
            Q_EMIT watchedChanged();
        }
    });
}

void AlertCenter::provide(QQmlEngine& engine)
{
    lendSingle(engine, this);
}

AlertCenter* AlertCenter::create(QQmlEngine* engine, QJSEngine*)
{
    return lentSingle<AlertCenter>(engine);
}

void AlertCenter::setTray(bool there)
{
    if (std::exchange(m_tray, there) != there) {
        Q_EMIT trayChanged();
    }
}

QString AlertCenter::keep(const QJsonArray& silences)
{
    if (m_hooks.checkSilences) {
        if (auto why = m_hooks.checkSilences(silences); !why.isEmpty()) {
            return why;
        }
    }
    return m_settings.set(QStringLiteral("silences"), silences);
}

QString AlertCenter::silence(const QString& chain, int hours)
{
    const auto now = QDateTime::currentDateTimeUtc();
    QJsonObject one{{QStringLiteral("from"), utc(now)},
                    {QStringLiteral("until"), utc(now.addSecs(3600LL * hours))}};
    if (!chain.isEmpty()) {
        one.insert(QStringLiteral("chain"), chain);
    }
    auto all = m_settings.value(QStringLiteral("silences")).toArray();
    all.append(one);
    return keep(all);
}

QString AlertCenter::addWindow(const QString& chain, const QString& from, const QString& until,
                               int repeatDays, const QString& reason)
{
    const auto read = [](const QString& text) {
        auto at = QDateTime::fromString(text.trimmed(), QStringLiteral("yyyy-MM-dd HH:mm"));
        at.setTimeSpec(Qt::UTC);
        return at;
    };
    const auto begin = read(from), end = read(until);
    if (!begin.isValid() || !end.isValid()) {
        return tr("A time is written as 2026-11-21 10:00, in UTC.");
    }
    if (end <= begin) {
        return tr("A window ends after it begins.");
    }
    QJsonObject one{{QStringLiteral("from"), utc(begin)}, {QStringLiteral("until"), utc(end)}};
    if (!chain.isEmpty()) {
        one.insert(QStringLiteral("chain"), chain);
    }
    if (repeatDays > 0) {
        one.insert(QStringLiteral("repeatDays"), repeatDays);
    }
    if (!reason.trimmed().isEmpty()) {
        one.insert(QStringLiteral("reason"), reason.trimmed().left(200));
    }
    auto all = m_settings.value(QStringLiteral("silences")).toArray();
    all.append(one);
    return keep(all);
}

void AlertCenter::removeSilence(int row)
{
    auto all = m_settings.value(QStringLiteral("silences")).toArray();
    if (row >= 0 && row < all.size()) {
        all.removeAt(row);
        m_settings.set(QStringLiteral("silences"), all);
    }
}

QVariantList AlertCenter::silences() const
{
    QVariantList out;
    const auto all = m_settings.value(QStringLiteral("silences")).toArray();
    const auto now = QDateTime::currentDateTimeUtc();
    for (const auto& value : all) {
        const auto one = value.toObject();
        const QString chain = one.value(u"chain").toString();
        const int days = one.value(u"repeatDays").toInt();
        const QString from = shown(one.value(u"from").toString());
        const QString until = shown(one.value(u"until").toString());
        QString when = tr("%1 to %2 UTC", "two moments").arg(from, until);
        if (days > 0) {
            when = tr("%1, again every %n day(s)", "from … to …", days).arg(when);
        } else if (QDateTime::fromString(one.value(u"until").toString(), Qt::ISODate) < now) {
            when = tr("%1, over", "from … to …").arg(when);
        }
        out << QVariantMap{{QStringLiteral("chain"), chain.isEmpty()     ? tr("All chains")
                                                     : m_hooks.chainName ? m_hooks.chainName(chain)
                                                                         : chain},
                           {QStringLiteral("when"), when},
                           {QStringLiteral("reason"), one.value(u"reason").toString()}};
    }
    return out;
}

QString AlertCenter::watch(const QString& word)
{
    const QString text = word.trimmed();
    if (m_hooks.checkWatched) {
        if (auto why = m_hooks.checkWatched(text); !why.isEmpty()) {
            return why;
        }
    }
    auto all = m_settings.value(QStringLiteral("watched")).toArray();
    if (all.contains(QJsonValue(text))) {
        return tr("It is watched already.");
    }
    all.append(text);
    return m_settings.set(QStringLiteral("watched"), all);
}

void AlertCenter::unwatch(int row)
{
    auto all = m_settings.value(QStringLiteral("watched")).toArray();
    if (row >= 0 && row < all.size()) {
        all.removeAt(row);
        m_settings.set(QStringLiteral("watched"), all);
    }
}

QVariantList AlertCenter::watched() const
{
    constexpr int kAddress = 42;
    QVariantList out;
    const auto all = m_settings.value(QStringLiteral("watched")).toArray();
    for (const auto& value : all) {
        const QString word = value.toString();
        const QString chain = word.contains(u':') ? word.section(u':', 0, -2) : QString();
        const QString hex = word.section(u':', -1);
        const QString kind = hex.size() == kAddress ? tr("account") : tr("transaction");
        const QString where = chain.isEmpty()     ? tr("all chains")
                              : m_hooks.chainName ? m_hooks.chainName(chain)
                                                  : chain;
        out << QVariantMap{
            {QStringLiteral("text"), hex},
            {QStringLiteral("detail"),
             tr("%1 on %2", "an account or a transaction, on a chain").arg(kind, where)}};
    }
    return out;
}

void AlertCenter::test()
{
    if (m_testing || !m_hooks.test) {
        return;
    }
    m_testing = true;
    m_results.clear();
    Q_EMIT testChanged();
    const QPointer<AlertCenter> self(this);
    m_hooks.test(
        [self](const Outcome& outcome) {
            if (!self) {
                return;
            }
            self->m_results << QVariantMap{{QStringLiteral("what"), outcome.what},
                                           {QStringLiteral("result"), outcome.result},
                                           {QStringLiteral("good"), outcome.good},
                                           {QStringLiteral("off"), outcome.off}};
            Q_EMIT self->testChanged();
        },
        [self] {
            if (self) {
                self->m_testing = false;
                Q_EMIT self->testChanged();
            }
        });
}

void AlertCenter::lookAtPast(int days)
{
    if (m_looking || !m_hooks.past) {
        return;
    }
    m_looking = true;
    m_past.clear();
    m_pastSummary.clear();
    Q_EMIT pastChanged();
    const QPointer<AlertCenter> self(this);
    m_hooks.past(days, [self](const base::Result<std::vector<PastMessage>>& found) {
        if (!self) {
            return;
        }
        self->m_looking = false;
        if (!found) {
            self->m_pastSummary = troubleText(found.error());
        } else {
            const int count = static_cast<int>(found->size());
            self->m_pastSummary = tr("%n message(s) would have been told.", nullptr, count);
            // The newest are of most interest.
            const int first = std::max(0, count - kShownPast);
            for (int i = count - 1; i >= first; --i) {
                const auto& message = (*found)[static_cast<std::size_t>(i)];
                const auto at = QDateTime::fromMSecsSinceEpoch(message.at, Qt::UTC);
                self->m_past << QVariantMap{
                    {QStringLiteral("when"), at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))},
                    {QStringLiteral("title"), message.title},
                    {QStringLiteral("detail"), message.detail}};
            }
        }
        Q_EMIT self->pastChanged();
    });
}

} // namespace rollscope::ui
