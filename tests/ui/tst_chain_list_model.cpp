#include "fake_snapshots.hpp"
#include "models/chain_list_model.hpp"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using test::FakeSnapshots;
using test::Scene;
using M = ChainListModel;

class TstChainListModel : public QObject
{
    Q_OBJECT

    /// Ages are told on every tick, of all rows at once.
    static bool isAge(int role)
    {
        return role == M::AgeRole || role == M::AgeTextRole || role == M::AgeStaleRole ||
               role == M::PostingAgeRole || role == M::PostingAgeTextRole;
    }
    /// Every role of every row that dataChanged spoke of since, but for the ages.
    static QSet<QPair<int, int>> told(const QSignalSpy& spy)
    {
        QSet<QPair<int, int>> out;
        for (const auto& call : spy) {
            for (int row = call[0].toModelIndex().row(); row <= call[1].toModelIndex().row();
                 ++row) {
                const auto roles = call[2].value<QList<int>>();
                for (const int role : roles) {
                    if (!isAge(role)) {
                        out.insert({row, role});
                    }
                }
            }
        }
        return out;
    }
    static QString text(const M& model, int row, int role)
    {
        return model.index(row).data(role).toString();
    }

private Q_SLOTS:
    void showsWhatTheSnapshotHolds()
    {
        M model;
        QAbstractItemModelTester tester(&model);
        FakeSnapshots fake(12, Scene::AllLive);
        model.update(fake.next());
        QCOMPARE(model.rowCount(), 12);
        for (int i = 0; i < 12; ++i) {
            const auto& row = fake.current().chains[static_cast<std::size_t>(i)];
            QCOMPARE(text(model, i, M::ChainIdRole), row.id);
            QCOMPARE(text(model, i, M::NameRole), row.name);
            QCOMPARE(model.index(i).data(M::HeadRole).toULongLong(), row.head->number);
            QCOMPARE(model.index(i).data(M::TpsRole).toDouble(),
                     *row.rates[static_cast<std::size_t>(series::Window::M1)].tps);
            QCOMPARE(model.index(i).data(M::StateRole).toInt(), int(engine::LiveState::Live));
            QCOMPARE(text(model, i, M::EndpointsTextRole), QStringLiteral("2/2"));
            QCOMPARE(text(model, i, M::CoverageTextRole), QString());
            QCOMPARE(model.index(i).data(M::SparkRole).value<Spark>().columns().size(), 90UL);
        }
        QCOMPARE(text(model, 1, M::BaseFeeTextRole), QStringLiteral("252"));
        QCOMPARE(text(model, 1, M::BaseFeeUnitRole), QStringLiteral("wei"));
        QCOMPARE(text(model, 1, M::StackRole), QStringLiteral("OP Stack"));
    }
    void unknownIsNotZero()
    {
        M model;
        FakeSnapshots fake(3, Scene::Unreachable);
        model.update(fake.next());
        for (const int role : {M::TpsTextRole, M::MgasTextRole, M::BaseFeeTextRole, M::HeadTextRole,
                               M::AgeTextRole}) {
            QCOMPARE(text(model, 0, role), QString(kNone));
        }
        QVERIFY(model.index(0).data(M::TpsRole).toDouble() < 0);
        QVERIFY(model.index(0).data(M::AgeRole).toDouble() < 0);
        QVERIFY(text(model, 0, M::EndpointsTipRole).contains(u"host name was not found"));
    }
    void aTickTellsOnlyWhatChanged()
    {
        M model;
        QAbstractItemModelTester tester(&model);
        FakeSnapshots fake(12, Scene::AllLive);
        model.update(fake.next());
        QSignalSpy spy(&model, &M::dataChanged), reset(&model, &M::modelReset);

        model.update(fake.with([](engine::Snapshot& s) { s.time.value += 250; }));
        QVERIFY(told(spy).isEmpty());
        QCOMPARE(spy.size(), 1); // the ages, in one range

        spy.clear();
        model.update(fake.with([](engine::Snapshot& s) {
            s.chains[4].head->number += 1;
            s.chains[7].state = engine::LiveState::Degraded;
        }));
        const QSet<QPair<int, int>> expected{{4, M::HeadRole},
                                             {4, M::HeadTextRole},
                                             {7, M::SeverityRole},
                                             {7, M::StateRole},
                                             {7, M::StateTextRole},
                                             {7, M::SummaryRole},
                                             {7, M::EndpointsTroubleRole}};
        QCOMPARE(told(spy), expected);
        QCOMPARE(reset.size(), 0);
    }
    void everyShownTextIsToldWhenItChanges()
    {
        M model;
        FakeSnapshots fake(30);
        model.update(fake.next());
        const auto roles = model.roleNames().keys();
        const auto all = [&] {
            QHash<QPair<int, int>, QVariant> out;
            for (int row = 0; row < model.rowCount(); ++row) {
                for (const int role : roles) {
                    if (role != M::SparkRole) {
                        out.insert({row, role}, model.index(row).data(role));
                    }
                }
            }
            return out;
        };
        auto before = all();
        for (int i = 0; i < 60; ++i) {
            QSignalSpy spy(&model, &M::dataChanged);
            model.update(i == 30 ? fake.with([](engine::Snapshot& s) {
                s.chains[3].endpoints[0].status.state = net::EndpointState::RateLimited;
                s.chains[3].endpointsOk = 1;
                s.chains[5].rates[2].coverage = 0.5;
                s.chains[6].head.reset();
                s.chains[8].reorgs = 3;
                s.chains[9].verdict.cause = health::Cause::Reorg;
                s.chains[9].stateReason = health::sentence(s.chains[9].verdict);
            })
                                 : fake.next());
            const auto after = all();
            const auto seen = told(spy);
            for (auto it = after.begin(); it != after.end(); ++it) {
                const int role = it.key().second;
                if (isAge(role)) {
                    continue;
                }
                QVERIFY2(before.value(it.key()) == it.value() || seen.contains(it.key()),
                         model.roleNames().value(role).constData());
            }
            before = after;
        }
    }
    void sparkIsSharedUntilItMoves()
    {
        M model;
        FakeSnapshots fake(2, Scene::AllLive);
        model.update(fake.next());
        const auto first = model.index(0).data(M::SparkRole).value<Spark>();
        model.update(fake.with([](engine::Snapshot& s) { s.time.value += 250; }));
        QCOMPARE(model.index(0).data(M::SparkRole).value<Spark>(), first);
        model.update(fake.with([](engine::Snapshot& s) { s.chains[0].tpsSpark.back().last += 1; }));
        QVERIFY(!(model.index(0).data(M::SparkRole).value<Spark>() == first));
    }
    void chainsComeAndGoWithoutReset()
    {
        M model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy reset(&model, &M::modelReset);
        FakeSnapshots fake(12, Scene::AllLive);
        model.update(fake.next());
        const auto ids = [&] {
            QStringList out;
            for (int i = 0; i < model.rowCount(); ++i) {
                out << text(model, i, M::ChainIdRole);
            }
            return out;
        };
        const auto change = [&](auto edit) {
            model.update(fake.with(edit));
            QStringList expected;
            for (const auto& row : fake.current().chains) {
                expected << row.id;
            }
            QCOMPARE(ids(), expected);
        };
        change([](auto& s) { s.chains.erase(s.chains.begin() + 3, s.chains.begin() + 6); });
        change([](auto& s) { std::reverse(s.chains.begin(), s.chains.end()); });
        change([](auto& s) {
            auto extra = s.chains.front();
            extra.id = QStringLiteral("local");
            s.chains.insert(s.chains.begin() + 2, extra);
            std::rotate(s.chains.begin(), s.chains.begin() + 4, s.chains.end());
        });
        change([](auto& s) { s.chains.clear(); });
        change([](auto& s) { s.chains = FakeSnapshots(40).current().chains; });
        QCOMPARE(reset.size(), 0);
    }
    void ageFollowsArrivalOrTheBlocksOwnTime()
    {
        M model;
        FakeSnapshots fake(1, Scene::AllLive);
        model.update(fake.with([](auto& s) {
            s.chains[0].headSeen = s.time - 1200;
            s.chains[0].head->timestamp = s.time.value / 1000 - 1;
        }));
        QCOMPARE(text(model, 0, M::AgeTextRole), QStringLiteral("1.2 s"));
        // A node that serves an old head: what we have just seen is hours old.
        model.update(
            fake.with([](auto& s) { s.chains[0].head->timestamp = s.time.value / 1000 - 7201; }));
        QCOMPARE(text(model, 0, M::AgeTextRole), QStringLiteral("2 h 00 min"));
        QVERIFY(model.index(0).data(M::AgeStaleRole).toBool());
        // A block from the future is not older than its arrival.
        model.update(
            fake.with([](auto& s) { s.chains[0].head->timestamp = s.time.value / 1000 + 90; }));
        QCOMPARE(text(model, 0, M::AgeTextRole), QStringLiteral("1.2 s"));
    }
    void detailFollowsItsChain()
    {
        M model;
        FakeSnapshots fake(12);
        model.update(fake.next());
        QCOMPARE(model.detailOf(QStringLiteral("nothing")), nullptr);
        auto* detail = model.detailOf(QStringLiteral("scroll"));
        QVERIFY(detail != nullptr);
        QCOMPARE(model.detailOf(QStringLiteral("scroll")), detail);
        QAbstractItemModelTester tester(detail->endpoints());
        QCOMPARE(detail->endpoints()->rowCount(), 4);
        QSignalSpy spy(detail, &ChainDetail::changed);
        model.update(fake.with([](auto& s) {
            s.chains[4].endpoints[1].status.reason.what = QStringLiteral("429 too many requests");
            s.chains[4].verdict.cause = health::Cause::NoAnswer;
            s.chains[4].verdict.detail = QStringLiteral("because");
            s.chains[4].stateReason = health::sentence(s.chains[4].verdict);
        }));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(detail->reason(), QStringLiteral("no node answers: because"));
        QVERIFY2(!detail->endpoints()
                      ->index(1)
                      .data(EndpointListModel::ReasonRole)
                      .toString()
                      .contains(u"wss"),
                 "the address stands beside it already");
        QVERIFY(detail->endpoints()
                    ->index(1)
                    .data(EndpointListModel::ReasonRole)
                    .toString()
                    .contains(u"429"));
        QCOMPARE(detail->endpoints()->index(0).data(EndpointListModel::BehindRole).toString(),
                 QString());
        QVERIFY(!detail->endpoints()
                     ->index(2)
                     .data(EndpointListModel::StateTextRole)
                     .toString()
                     .isEmpty());
        model.update(fake.with([](auto& s) {
            s.chains[4].endpoints.erase(s.chains[4].endpoints.begin());
            s.chains[4].endpoints.resize(6);
        }));
        QCOMPARE(detail->endpoints()->rowCount(), 6);
        // An hour of which half a minute was watched is no hour.
        model.update(fake.with([](auto& s) {
            auto& row = s.chains[4];
            row.headSeen = s.time;
            constexpr std::array kSpans{
                std::pair{series::Window::S10, 10'000.0},
                std::pair{series::Window::M1, 30'000.0},
                std::pair{series::Window::H1, 30'000.0},
            };
            for (const auto& [window, span] : kSpans) {
                auto& rates = row.rates[static_cast<std::size_t>(window)];
                rates.tps = 9.19;
                rates.coverage = 1;
                rates.spanMs = span;
            }
        }));
        QCOMPARE(detail->tps(), QStringLiteral("9.19 · 9.19 (30 s) · –"));
    }
    void detailSaysWhatIsKnownOfTheHash()
    {
        M model;
        FakeSnapshots fake(1, Scene::AllLive);
        model.update(fake.next());
        auto* detail = model.detailOf(QStringLiteral("base"));
        const auto after = [&](base::HashCheck check) {
            model.update(fake.with([check](auto& s) { s.chains[0].head->hashCheck = check; }));
            return detail->headHash();
        };
        QVERIFY(after(base::HashCheck::Verified).endsWith(u", verified"));
        QVERIFY(after(base::HashCheck::NotComputable).contains(u"cannot"));
        QVERIFY(after(base::HashCheck::Unchecked).contains(u"not verified"));
        QVERIFY(after(base::HashCheck::Verified).startsWith(u"0x"));
        model.update(fake.with([](auto& s) {
            s.chains[0].head->gasUsed = 30'000'000;
            s.chains[0].head->gasLimit = 60'000'000;
        }));
        QCOMPARE(detail->gas(), QStringLiteral("30.0\u00a0M, 50.0% of the limit"));
        model.update(fake.with([](auto& s) { s.chains[0].head->gasLimit.reset(); }));
        QCOMPARE(detail->gas(), QStringLiteral("30.0\u00a0M"));
        model.update(fake.with([](auto& s) { s.chains[0].head.reset(); }));
        QCOMPARE(detail->headHash(), QString(kNone));
    }
    void severalNodesOfOneOperatorAreToldApart()
    {
        FakeSnapshots fake(1);
        const auto snapshot = fake.with([](engine::Snapshot& s) {
            auto& all = s.chains[0].endpoints;
            all.resize(4);
            const auto set = [&all](std::size_t at, const char* op, const char* url) {
                all[at].spec.operatorName = QString::fromLatin1(op);
                all[at].shown = QString::fromLatin1(url);
                all[at].spec.webSocket = all[at].shown.startsWith(u"wss");
            };
            set(0, "publicnode", "wss://base-rpc.publicnode.com");
            set(1, "publicnode", "https://base-rpc.publicnode.com");
            set(2, "tenderly", "https://base.gateway.tenderly.co");
            set(3, "tenderly", "https://gateway.tenderly.co/public/base");
        });
        const auto& all = snapshot->chains[0].endpoints;
        QCOMPARE(distinctName(all, 0), QStringLiteral("publicnode wss"));
        QCOMPARE(distinctName(all, 1), QStringLiteral("publicnode https"));
        QCOMPARE(distinctName(all, 2), QStringLiteral("tenderly base.gateway.tenderly.co"));
        QCOMPARE(distinctName(all, 3), QStringLiteral("tenderly gateway.tenderly.co"));
        QCOMPARE(distinctName({all[0], all[2]}, 0), QStringLiteral("publicnode"));
    }
    void aReasonBeginsWithItsMeaning()
    {
        M model;
        FakeSnapshots fake(12, Scene::Unreachable);
        model.update(fake.with([](engine::Snapshot& s) {
            s.chains[0].verdict.detail = QStringLiteral("https://a.example: no answer");
        }));
        QCOMPARE(text(model, 0, M::BriefRole), QStringLiteral("no node answers"));
        QVERIFY(text(model, 0, M::ReasonRole).contains(u"https://a.example"));
    }
    void aChipShowsTheHeadThatTheChainShows()
    {
        M model;
        FakeSnapshots fake(1, Scene::AllLive);
        fake.next();
        const auto snapshot = fake.with([](engine::Snapshot& s) {
            auto& row = s.chains[0];
            row.endpoints[0].head = row.head->number;
            health::Evidence old; // as of the last verdict
            old.endpoint = base::EndpointIndex(0);
            old.state = health::EndpointState::Ok;
            old.head = row.head->number - 4;
            health::Evidence dead;
            dead.endpoint = base::EndpointIndex(1);
            dead.state = health::EndpointState::Unreachable;
            row.verdict.evidence = {old, dead};
        });
        model.update(snapshot);
        const auto* chips = model.detailOf(snapshot->chains[0].id)->verdict();
        QCOMPARE(chips->index(0).data(VerdictModel::HeadRole).toString(),
                 text(model, 0, M::HeadTextRole));
        QVERIFY(!chips->index(0).data(VerdictModel::FailingRole).toBool());
        QVERIFY(chips->index(1).data(VerdictModel::FailingRole).toBool());
    }
    void aNullSnapshotIsIgnored()
    {
        M model;
        model.update(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TstChainListModel)
#include "tst_chain_list_model.moc"
