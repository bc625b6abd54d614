#pragma once
#include "blobs/blob_share_model.hpp"
#include <QObject>
#include <QVariantList>

namespace rollscope::ui {

/// The blob market of a parent chain as a page shows it: what holds now, whose blobs they are over
/// an hour or a day, and what it costs us to know. GUI thread.
class BlobMarket : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Bridge.blobs")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString unanswered READ unanswered NOTIFY changed)
    Q_PROPERTY(QString chain READ chain NOTIFY changed)
    Q_PROPERTY(QString chainName READ chainName NOTIFY changed)
    Q_PROPERTY(bool attributes READ attributes NOTIFY changed)
    Q_PROPERTY(bool day READ isDay WRITE setDay NOTIFY dayChanged)
    Q_PROPERTY(QString fee READ fee NOTIFY changed)
    Q_PROPERTY(QString nextFee READ nextFee NOTIFY changed)
    Q_PROPERTY(QString blobs READ blobs NOTIFY changed)
    Q_PROPERTY(QString utilisation READ utilisation NOTIFY changed)
    Q_PROPERTY(double fill READ fill NOTIFY changed)
    Q_PROPERTY(double targetFill READ targetFill NOTIFY changed)
    Q_PROPERTY(QString reserve READ reserve NOTIFY changed)
    Q_PROPERTY(QString fork READ fork NOTIFY changed)
    Q_PROPERTY(QString nextFork READ nextFork NOTIFY changed)
    Q_PROPERTY(QString cost READ cost NOTIFY changed)
    Q_PROPERTY(QString costLine READ costLine NOTIFY changed)
    Q_PROPERTY(QString costLabel READ costLabel NOTIFY changed)
    Q_PROPERTY(QString nobody READ nobody NOTIFY changed)
    Q_PROPERTY(QString usd READ usd NOTIFY changed)
    Q_PROPERTY(QString price READ price NOTIFY changed)
    Q_PROPERTY(QString span READ span NOTIFY changed)
    Q_PROPERTY(QString age READ age NOTIFY changed)
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)
    Q_PROPERTY(QString requests READ requests NOTIFY changed)
    Q_PROPERTY(QString requestsTip READ requestsTip NOTIFY changed)
    Q_PROPERTY(bool overBudget READ isOverBudget NOTIFY changed)
    Q_PROPERTY(QVariantList slices READ slices NOTIFY slicesChanged)
    Q_PROPERTY(rollscope::ui::BlobShareModel* shares READ shares CONSTANT)

public:
    enum State {
        NoParent,   ///< no chain that rollups post to is watched
        Waiting,    ///< one is, and no block of it was counted yet
        Unanswered, ///< one is, and none of its nodes answers
        Ready,
    };
    Q_ENUM(State)

    explicit BlobMarket(QObject* parent = nullptr);

    void update(const engine::SnapshotPtr& snapshot);
    /// All texts again, in the language and by the locale of now.
    void retranslate();

    [[nodiscard]] State state() const { return m_facts.state; }
    /// That no node of the parent chain answers, since when, and what to do; empty otherwise.
    [[nodiscard]] QString unanswered() const { return m_facts.unanswered; }
    [[nodiscard]] QString chain() const { return m_facts.chain; }
    [[nodiscard]] QString chainName() const { return m_facts.chainName; }
    [[nodiscard]] bool attributes() const { return m_facts.attributes; }
    [[nodiscard]] bool isDay() const { return m_day; }
    void setDay(bool day);
    [[nodiscard]] QString fee() const { return m_facts.fee; }
    [[nodiscard]] QString nextFee() const { return m_facts.nextFee; }
    /// "9 of 21" in the newest block.
    [[nodiscard]] QString blobs() const { return m_facts.blobs; }
    /// Over the window, of what is wanted and of what is possible.
    [[nodiscard]] QString utilisation() const { return m_facts.utilisation; }
    /// The newest block's blobs of what is possible, 0…1; and where the target lies.
    [[nodiscard]] double fill() const { return m_facts.fill; }
    [[nodiscard]] double targetFill() const { return m_facts.targetFill; }
    [[nodiscard]] QString reserve() const { return m_facts.reserve; }
    [[nodiscard]] QString fork() const { return m_facts.fork; }
    [[nodiscard]] QString nextFork() const { return m_facts.nextFork; }
    [[nodiscard]] QString cost() const { return m_facts.cost; }
    /// In dollars where there is a price, and what it rests on.
    [[nodiscard]] QString costLine() const { return m_facts.costLine; }
    /// What `cost` is the cost of: the whole window, or as much of it as was read.
    [[nodiscard]] QString costLabel() const { return m_facts.costLabel; }
    /// Why no rollup has a share; for a table without rows.
    [[nodiscard]] QString nobody() const { return m_facts.nobody; }
    [[nodiscard]] QString usd() const { return m_facts.usd; }
    [[nodiscard]] QString price() const { return m_facts.price; }
    /// What the window really spans and how much of it was seen.
    [[nodiscard]] QString span() const { return m_facts.span; }
    [[nodiscard]] QString age() const { return m_facts.age; }
    [[nodiscard]] bool isStale() const { return m_facts.stale; }
    [[nodiscard]] QString requests() const { return m_facts.requests; }
    [[nodiscard]] QString requestsTip() const { return m_facts.requestsTip; }
    [[nodiscard]] bool isOverBudget() const { return m_facts.overBudget; }
    /// For a donut: {name, value, share, series}; small ones together, nobody's last.
    [[nodiscard]] QVariantList slices() const { return m_slices; }
    [[nodiscard]] BlobShareModel* shares() { return &m_shares; }

Q_SIGNALS:
    void changed();
    void dayChanged();
    void slicesChanged();

private:
    struct Facts
    {
        State state = NoParent;
        bool attributes = true, stale = false, overBudget = false;
        double fill = 0, targetFill = 0;
        QString chain, chainName, fee, nextFee, blobs, utilisation, reserve, fork, nextFork, cost,
            costLabel, costLine, nobody, usd, price, span, age, unanswered, requests, requestsTip;
        bool operator==(const Facts&) const = default;
    };
    void apply();
    [[nodiscard]] Facts factsOf(const engine::Snapshot& snapshot, const engine::L1View& view) const;
    [[nodiscard]] QString reserveText(const l1::BlobBlock& now,
                                      const engine::ChainRow* parent) const;
    void addWindow(Facts& facts, const l1::BlobWindow& window,
                   const engine::Snapshot& snapshot) const;
    void addRequests(Facts& facts, const engine::L1Requests& requests) const;
    void slice();

    Formatter m_format;
    BlobWords m_words{m_format};
    engine::SnapshotPtr m_snapshot;
    Facts m_facts;
    QVariantList m_slices;
    BlobShareModel m_shares;
    bool m_day = true;
};

} // namespace rollscope::ui
