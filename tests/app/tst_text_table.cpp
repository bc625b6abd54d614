#include "operator_names.hpp"
#include "text_table.hpp"
#include <QtTest>

using namespace rollscope;
using namespace rollscope::app;
using namespace Qt::StringLiterals;

/// The table of `watch`: whose word a state is.
class TestTextTable : public QObject
{
    Q_OBJECT

    static engine::ChainRow row(const QStringList& operators)
    {
        engine::ChainRow row;
        row.name = u"Base"_s;
        row.state = row.verdict.state = health::State::Live;
        row.verdict.cause = health::Cause::None;
        for (const QString& name : operators) {
            chain::EndpointView view;
            view.spec.operatorName = name;
            health::Evidence evidence;
            evidence.endpoint = static_cast<base::EndpointIndex>(row.endpoints.size());
            evidence.state = health::EndpointState::Ok;
            row.endpoints.push_back(view);
            row.verdict.evidence.push_back(evidence);
        }
        return row;
    }
    static QString lineOf(const engine::ChainRow& row)
    {
        engine::Snapshot snapshot;
        snapshot.chains = {row};
        return QString::fromStdString(overviewTable(snapshot)).split(u'\n').value(2);
    }

private Q_SLOTS:
    void namesWhoSaysSo()
    {
        auto chain = row({u"Alpha"_s, u"Beta"_s, u"Alpha"_s});
        QVERIFY(lineOf(chain).contains(u"Alpha, Beta "_s));
        // A halt is the word of those that show no new block.
        chain.state = chain.verdict.state = health::State::Halted;
        chain.stateReason = u"no new block for 12 s at 2 operators"_s;
        chain.verdict.cause = health::Cause::NoNewBlock;
        chain.verdict.evidence[1].witness = true;
        QVERIFY(lineOf(chain).contains(u"  Beta "_s));
        QVERIFY(!lineOf(chain).contains(u"Alpha"_s));
        QVERIFY(lineOf(chain).endsWith(chain.stateReason));
    }
    void nobodyIsADash()
    {
        auto chain = row({u"Alpha"_s});
        chain.verdict.evidence[0].state = health::EndpointState::Unreachable;
        QVERIFY(!lineOf(chain).contains(u"Alpha"_s));
        QVERIFY(lineOf(chain).contains(u"  –  "_s));
    }
    void longListsAreBounded()
    {
        const QStringList names{u"publicnode"_s, u"a-node-with-a-very-long-name.example.org:8546"_s,
                                u"dRPC"_s, u"blockpi"_s};
        const QString cell = operatorsCell(names, 28);
        QCOMPARE(cell, u"publicnode +3"_s);
        QCOMPARE(operatorsCell(names.mid(1), 28), u"a-node-with-a-very-… +2"_s);
        const QString bad = u"bad%1name"_s.arg(QChar(0x1b));
        QVERIFY(!operatorsCell({bad}, 28).contains(QChar(0x1b)));
        const QString quoted = u"a'b\\"_s;
        QCOMPARE(operatorsJson({quoted, u"c"_s}), std::string("[\"a'b\\\\\",\"c\"]"));
    }
};

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_text_table.moc"
