#include "bridge/bridge.hpp"
#include "format/trouble_text.hpp"
#include "qml_single.hpp"
#include <QQmlEngine>

namespace rollscope::ui {

namespace {

constexpr int kSeenTickMs = 250, kUnseenTickMs = 2000;
constexpr quint64 kSettleTicks = 8; // a sort by a moving figure is put right every two seconds

} // namespace

Bridge::Bridge(QObject* parent)
    : QObject(parent), m_model(this), m_view(m_model, this), m_overall(judgeOverall(nullptr))
{}

Bridge::~Bridge() = default;

void Bridge::provide(QQmlEngine& engine)
{
    lendSingle(engine, this);
}

Bridge* Bridge::create(QQmlEngine* engine, QJSEngine*)
{
    return lentSingle<Bridge>(engine);
}

void Bridge::accept(const engine::SnapshotPtr& snapshot)
{
    m_latest = snapshot;
    if (!m_pending) {
        m_pending = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_pending = false;
                if (m_watched) {
                    apply();
                } else {
                    judge();
                }
            },
            Qt::QueuedConnection);
    }
}

void Bridge::applyNow()
{
    apply();
}

void Bridge::setWatched(bool watched)
{
    if (m_watched == watched) {
        return;
    }
    m_watched = watched;
    Q_EMIT tickWanted(watched ? kSeenTickMs : kUnseenTickMs);
    if (watched) {
        apply();
    }
}

void Bridge::dismissNotices()
{
    m_dismissed += m_notices;
    m_notices.clear();
    Q_EMIT noticesChanged();
}

void Bridge::setCanOpenTape(bool can)
{
    if (m_canOpenTape != can) {
        m_canOpenTape = can;
        Q_EMIT canOpenTapeChanged();
    }
}

void Bridge::setInstead(std::optional<int> nodes)
{
    if (std::exchange(m_instead, nodes) != nodes) {
        if (m_shown) {
            applySource(m_shown->source);
        }
        Q_EMIT sourceChanged();
    }
}

void Bridge::apply()
{
    if (!m_latest || m_latest == m_shown) {
        return;
    }
    m_shown = m_latest;
    const auto& snapshot = *m_shown;

    m_model.update(m_shown);
    if (snapshot.tick >= m_settledAt + kSettleTicks || snapshot.tick < m_settledAt) {
        m_settledAt = snapshot.tick;
        m_view.settle();
    }
    judge();
    m_history.setNow(snapshot.time);
    m_incidents.update(m_shown);
    m_tvl.update(m_shown);
    m_blobs.update(m_shown);
    applySource(snapshot.source);
    if (auto time = m_format.timeOfDay(snapshot.time); time != m_time) {
        m_time = std::move(time);
        m_moment = m_format.moment(snapshot.time);
        Q_EMIT timeChanged();
    }
    QStringList notices;
    for (const auto& notice : snapshot.notices) {
        if (!m_dismissed.contains(notice)) {
            notices << notice;
        }
    }
    if (notices != m_notices) {
        m_notices = std::move(notices);
        Q_EMIT noticesChanged();
    }
    if (snapshot.storeTrouble != m_storeTrouble) {
        m_storeTrouble = snapshot.storeTrouble;
        Q_EMIT storeTroubleChanged();
    }
}

void Bridge::judge()
{
    if (auto overall = judgeOverall(m_latest.get()); overall != m_overall) {
        m_overall = std::move(overall);
        Q_EMIT overallChanged();
        Q_EMIT sourceChanged(); // canRetry
    }
}

void Bridge::startReplay(const QString& incident, double speed)
{
    Q_EMIT replayWanted(incident, std::clamp(speed, 1.0, 100.0));
}

void Bridge::setCanReplay(bool can)
{
    if (std::exchange(m_canReplay, can) != can) {
        Q_EMIT replayChanged();
    }
}

void Bridge::setChainsGiven(bool given)
{
    if (std::exchange(m_chainsGiven, given) != given) {
        Q_EMIT chainsGivenChanged();
    }
}

void Bridge::setReplay(const QString& incident, double speed, bool busy)
{
    m_replay = incident;
    m_replaySpeed = speed;
    m_replayBusy = busy;
    Q_EMIT replayChanged();
}

QString Bridge::noticeText() const
{
    QStringList lines;
    for (const auto& notice : m_notices) {
        lines << troubleText(notice);
    }
    return lines.join(u'\n');
}

QString Bridge::reach() const
{
    const auto& all = m_overall;
    if (all.condition == condition::NoSnapshot) {
        return {};
    }
    return all.condition == condition::Starting && all.answered == 0 ? tr("Connecting")
           : all.total == 0                                          ? tr("No chain is watched")
           : all.answered == all.total                               ? tr("Live nodes")
           : all.answered == 0                                       ? tr("No node answers")
                               : tr("Live nodes of %1 of %2 chains", "answered, watched")
                                     .arg(m_format.integer(static_cast<quint64>(all.answered)),
                                          m_format.integer(static_cast<quint64>(all.total)));
}

QString Bridge::storeTrouble() const
{
    return troubleText(m_storeTrouble);
}

QString Bridge::fault() const
{
    return troubleText(m_fault);
}

void Bridge::setFault(const QString& fault)
{
    if (std::exchange(m_fault, fault) != fault) {
        Q_EMIT faultChanged();
    }
}

void Bridge::retranslate()
{
    m_overall = judgeOverall(m_latest.get());
    Q_EMIT overallChanged();
    m_model.retranslate();
    m_tvl.retranslate();
    Q_EMIT noticesChanged();
    Q_EMIT storeTroubleChanged();
    Q_EMIT faultChanged();
    m_shown.reset();
    apply();
}

void Bridge::applySource(const engine::SourceInfo& info)
{
    using Kind = engine::SourceInfo::Kind;
    const auto source = info.kind == Kind::Live   ? Source::Live
                        : info.kind == Kind::Tape ? Source::Tape
                                                  : Source::Offline;
    // Offline, the shipped recording is played; without one there is what the store holds.
    const bool recording = source != Source::Live && (info.lengthMs > 0 || !info.text.isEmpty());
    const bool over = recording && info.lengthMs > 0 && info.positionMs >= info.lengthMs;
    QString label, text = troubleText(info.text);
    switch (source) {
    case Source::Live:
        label = tr("Live nodes");
        break;
    case Source::Tape:
        label = info.reconstructed ? tr("Reconstruction, not live") : tr("Recording, not live");
        break;
    case Source::Offline:
        label = recording ? tr("Offline, a recording") : tr("Offline");
        if (text.isEmpty()) {
            text = tr("No connection is opened; what is shown was stored before.");
        }
        break;
    }
    if (source == Source::Offline && recording && m_instead) {
        text = *m_instead > 0
                   ? tr("None of %n node(s) answered. Shown instead: %1", "a recording", *m_instead)
                         .arg(text)
                   : tr("Shown instead of live nodes: %1", "a recording").arg(text);
    }
    if (over) {
        label = tr("The recording is over");
    }
    if (source != m_source || label != m_sourceLabel || text != m_sourceText) {
        m_source = source;
        m_sourceLabel = label;
        m_sourceText = text;
        Q_EMIT sourceChanged();
    }
    QString position;
    double progress = 0;
    if (recording && info.lengthMs > 0) {
        position = tr("%1 of %2", "position on a tape")
                       .arg(m_format.position(info.positionMs), m_format.position(info.lengthMs));
        if (info.speed != 1) {
            position = tr("%1 at %2×", "position, speed")
                           .arg(position, m_format.locale().toString(info.speed, 'g', 3));
        }
        progress = std::clamp(
            static_cast<double>(info.positionMs) / static_cast<double>(info.lengthMs), 0.0, 1.0);
    }
    if (position != m_position || progress != m_progress) {
        m_position = position;
        m_progress = progress;
        Q_EMIT positionChanged();
    }
}

} // namespace rollscope::ui
