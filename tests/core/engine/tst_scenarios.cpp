#include "engine/analyzer.hpp"
#include "engine/scenario.hpp"
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace rollscope;
using health::IncidentKind;

namespace {

QString joined(const std::set<QString>& words)
{
    QStringList list(words.begin(), words.end());
    return list.join(QStringLiteral(", "));
}

QString secondsOf(std::optional<qint64> ms)
{
    return ms ? QString::number(static_cast<double>(*ms) / 1000, 'f', 1) : QStringLiteral("-");
}

} // namespace

/// Every incident of the file whose facts suffice: built as a tape, analysed, found as it was.
class TestScenarios : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isFound_data();
    void isFound();
    void theRestSaysWhy();

private:
    registry::Registry m_registry;
    std::vector<engine::Scenario> m_all;
};

void TestScenarios::initTestCase()
{
    m_registry = registry::Registry::load();
    auto all = engine::loadScenarios(m_registry);
    QVERIFY(all);
    m_all = std::move(*all);
    QCOMPARE(m_all.size(), std::size_t(24));
    qInfo("%-28s %-32s %-32s %-12s %9s %9s", "scenario", "expected", "found", "depth", "delay s",
          "notice s");
}

void TestScenarios::isFound_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i].whyNot.isEmpty())
            QTest::newRow(qPrintable(m_all[i].id)) << static_cast<int>(i);
    }
}

void TestScenarios::isFound()
{
    QFETCH(int, index);
    const auto& s = m_all[static_cast<std::size_t>(index)];
    QTemporaryDir dir;
    const QString tape = dir.filePath(QStringLiteral("s.rstape"));
    QVERIFY(engine::writeScenario(s, m_registry, tape));
    const auto found =
        engine::analyzeTape(tape, [this](const QString& id) { return m_registry.find(id); });
    QVERIFY(found);
    QCOMPARE(found->header.kind, tape::Kind::Reconstructed);
    QVERIFY(found->header.source.contains(s.source));
    QVERIFY(found->header.chains.size() >= 11);
    QCOMPARE(found->broken, quint64(0));

    std::set<QString> expected, kinds;
    for (const auto kind : s.expected.kinds)
        expected.insert(QLatin1String(nameOf(kind)));
    std::optional<qint64> delay;
    for (const auto& incident : found->incidents) {
        QVERIFY2(incident.chain == s.chain, qPrintable(incident.id + incident.summary));
        QVERIFY2(incident.end, qPrintable(incident.id));
        // Blocks that are made up after a rollback are back-filled: no trouble of its own.
        if (incident.kind != IncidentKind::Backfill)
            kinds.insert(QLatin1String(nameOf(incident.kind)));
        if (incident.kind == s.expected.kinds.front())
            delay = std::min(delay.value_or(incident.detectionDelayMs), incident.detectionDelayMs);
    }
    quint64 depth = 0, txs = 0;
    qint64 span = 0;
    for (const auto& rolled : found->rollbacks) {
        QVERIFY(rolled.record.settled && !rolled.record.deeper);
        depth = std::max(depth, rolled.record.depth);
        span = std::max(span, rolled.record.seconds);
        txs = std::max(txs, rolled.txs);
    }
    qInfo(
        "%-28s %-32s %-32s %-12s %9s %9s", qPrintable(s.id), qPrintable(joined(expected)),
        qPrintable(joined(kinds)),
        qPrintable(s.expected.depth
                       ? QStringLiteral("%1/%2%3")
                             .arg(*s.expected.depth)
                             .arg(depth)
                             .arg(s.expected.depthRecorded ? QString() : QStringLiteral(" (tape)"))
                       : QStringLiteral("-")),
        qPrintable(secondsOf(delay)), qPrintable(secondsOf(s.expected.noticeDelayMs)));
    QCOMPARE(joined(kinds), joined(expected));
    QCOMPARE(depth, s.expected.depth.value_or(0));
    if (s.expected.depthSeconds)
        QCOMPARE(span, *s.expected.depthSeconds);
    if (s.expected.droppedTxs)
        QCOMPARE(txs, *s.expected.droppedTxs);
    if (s.expected.noticeDelayMs)
        QVERIFY(*delay < *s.expected.noticeDelayMs);
}

void TestScenarios::theRestSaysWhy()
{
    QStringList without;
    for (const auto& s : m_all) {
        if (s.whyNot.isEmpty())
            continue;
        without << s.id;
        const auto written = engine::writeScenario(s, m_registry, QStringLiteral("never"));
        QVERIFY(!written);
        QVERIFY(written.error().text().contains(s.whyNot));
    }
    QCOMPARE(without,
             (QStringList{QStringLiteral("degen-2024-05-12"), QStringLiteral("base-2026-01-31")}));
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
