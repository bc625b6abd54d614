#include "blobs/blob_market.hpp"
#include "blobs/blob_words.hpp"
#include "format/names.hpp"
#include "format/silence_text.hpp"
#include <algorithm>

namespace rollscope::ui {
namespace {

constexpr qint64 kStaleMs = 60'000; ///< five slots of the parent chain
constexpr int kSlices = 7;

/// Rollups are told by the chain that most of them post to.
const engine::L1View* chosen(const engine::Snapshot& snapshot)
{
    const engine::L1View* out = nullptr;
    for (const auto& view : snapshot.l1) {
        if (!out || view->chain == u"ethereum")
            out = view.get();
    }
    return out;
}

/// The operators that show this block or a later one.
QStringList tellersOf(const engine::ChainRow* parent, quint64 number)
{
    QStringList out;
    if (!parent)
        return out;
    for (const auto& endpoint : parent->endpoints) {
        const auto name = operatorText(endpoint.spec.operatorName);
        if (endpoint.active && endpoint.status.state == net::EndpointState::Ok &&
            endpoint.head.value_or(0) >= number && !out.contains(name))
            out << name;
    }
    return out;
}

} // namespace

BlobMarket::BlobMarket(QObject* parent) : QObject(parent) {}

void BlobMarket::update(const engine::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    apply();
}

void BlobMarket::retranslate()
{
    apply();
}

void BlobMarket::setDay(bool day)
{
    if (m_day == day)
        return;
    m_day = day;
    Q_EMIT dayChanged();
    apply();
}

void BlobMarket::apply()
{
    Facts facts;
    const auto* const view = m_snapshot ? chosen(*m_snapshot) : nullptr;
    if (view) {
        facts = factsOf(*m_snapshot, *view);
        m_shares.update(*view, *m_snapshot, m_day);
    } else {
        m_shares.clear();
        // Ethereum and its testnets; what they are called is the registry's matter.
        static const std::vector<engine::ChainRow> kNobody;
        for (const auto& row : m_snapshot ? m_snapshot->chains : kNobody) {
            if (row.stack != u"ethereum" || (facts.state != NoParent && row.id != u"ethereum")) {
                continue;
            }
            const auto since = row.verdict.unansweredSince;
            facts.state = since ? Unanswered : Waiting;
            facts.unanswered = since ? parentSilentText(row.name, *since, m_format) : QString();
        }
    }
    slice();
    if (facts != m_facts) {
        m_facts = std::move(facts);
        Q_EMIT changed();
    }
}

BlobMarket::Facts BlobMarket::factsOf(const engine::Snapshot& snapshot,
                                      const engine::L1View& view) const
{
    const auto& now = view.newest;
    const auto& window = m_day ? view.day : view.hour;
    Facts out;
    out.state = Ready;
    out.chain = out.chainName = view.chain;
    const auto found = std::ranges::find(snapshot.chains, view.chain, &engine::ChainRow::id);
    const auto* const parent = found == snapshot.chains.end() ? nullptr : &*found;
    if (parent)
        out.chainName = parent->name;
    out.attributes = view.attributes;
    out.fee = now.feeKnown ? m_words.fee(now.fee).text() : QString(kNone);
    out.nextFee = now.feeKnown ? m_words.fee(now.nextFee).text() : QString(kNone);
    out.blobs = tr("%1 of %2", "blobs in the block, at most")
                    .arg(m_format.integer(now.blobs),
                         now.feeKnown ? m_format.integer(now.maxBlobs) : QString(kNone));
    if (now.feeKnown && now.maxBlobs > 0) {
        out.fill = static_cast<double>(now.blobs) / now.maxBlobs;
        out.targetFill = static_cast<double>(now.targetBlobs) / now.maxBlobs;
    }
    const auto share = [&](quint64 of) {
        return of > 0 ? m_format.share(static_cast<double>(window.blobs) / static_cast<double>(of))
                      : QString(kNone);
    };
    out.utilisation = tr("%1 of the target, %2 of what fits", "utilisation")
                          .arg(share(window.target), share(window.max));
    out.reserve = reserveText(now, parent);
    out.fork = now.feeKnown ? m_words.fork(view.fork)
                            : tr("The blob parameters changed, and no node told how.");
    out.nextFork = m_words.nextFork(view.next);
    addWindow(out, window, snapshot);
    const qint64 age = snapshot.time.value - now.timestamp * 1000;
    out.stale = age > kStaleMs;
    out.age = tr("Block %1, %2 ago")
                  .arg(m_format.integer(now.number),
                       out.stale ? m_format.duration(age) : m_format.brief(age));
    if (const auto who = tellersOf(parent, now.number); !who.isEmpty())
        out.age = tr("%1, from %2", "block and its age, operators")
                      .arg(out.age, m_format.locale().createSeparatedList(who));
    addRequests(out, view.requests);
    return out;
}

QString BlobMarket::reserveText(const l1::BlobBlock& now, const engine::ChainRow* parent) const
{
    if (!now.feeKnown)
        return tr("Not known: the blob parameters changed, and no node told how");
    if (!now.reservePrice)
        return tr("Above the reserve price: demand alone moves the fee");
    // EIP-7918 keeps the excess from falling; it lifts nothing to the reserve price at once.
    constexpr quint64 kShare = 16;
    if (parent && parent->head && parent->head->number == now.number &&
        parent->head->baseFeePerGas && parent->head->baseFeePerGas->fits64())
        return tr("Below the reserve price of %1, a sixteenth of the base fee: the fee does not "
                  "fall, and each blob raises it")
            .arg(m_words.fee(eth::U256(parent->head->baseFeePerGas->limbs[0] / kShare)).text());
    return tr("Below the reserve price, a sixteenth of the base fee: the fee does not fall, and "
              "each blob raises it");
}

void BlobMarket::addWindow(Facts& out, const l1::BlobWindow& window,
                           const engine::Snapshot& snapshot) const
{
    constexpr qint64 kHour = 3600, kDay = 24 * kHour;
    constexpr double kWhole = 0.99;
    const auto cost = window.unpriced > 0 ? std::nullopt : std::optional(asDouble(window.cost));
    out.cost = m_words.ether(cost);
    out.usd = m_words.usd(cost, snapshot.ether);
    out.price = m_words.price(snapshot.ether, snapshot.time);
    const auto span = m_format.duration(window.seconds * 1000);
    const bool whole =
        static_cast<double>(window.seconds) >= kWhole * static_cast<double>(m_day ? kDay : kHour);
    out.costLabel = whole   ? m_day ? tr("All blobs of 24 h") : tr("All blobs of 1 h")
                      : m_day ? tr("All blobs of %1, not yet 24 h", "time").arg(span)
                            : tr("All blobs of %1, not yet 1 h", "time").arg(span);
    out.span = window.coverage < 1 ? tr("Over %1, %2 of its blocks seen", "time, share")
                                         .arg(span, m_format.share(window.coverage))
                                   : tr("Over %1, all blocks seen", "time").arg(span);
    out.costLine = snapshot.ether && cost
                       ? tr("%1 · %2", "US dollars, time and coverage").arg(out.usd, out.span)
                       : out.span;
    out.nobody =
        !out.attributes ? tr("Transactions are not read, so no blob has an owner.")
        : window.blobs == 0
            ? tr("No rollup posted a blob in the %1 that were read.", "time").arg(span)
            : tr("No rollup is known to have posted in the %1 that were read.", "time").arg(span);
}

void BlobMarket::addRequests(Facts& facts, const engine::L1Requests& requests) const
{
    const auto per = requests.perBlock();
    const QString budget = m_format.rate(engine::L1Requests::kPerBlock);
    if (!per) {
        facts.requests = tr("Budget: %1 requests a block").arg(budget);
        return;
    }
    facts.overBudget = *per > engine::L1Requests::kPerBlock;
    facts.requests =
        tr("%1 of %2 requests a block", "asked, budget").arg(m_format.rate(*per), budget);
    const auto of = [&](net::Purpose purpose) {
        return m_format.integer(requests.counts[static_cast<std::size_t>(purpose)]);
    };
    facts.requestsTip =
        tr("The last %n minute(s):", nullptr, requests.minutes) + u'\n' +
        tr("%1 blocks; whole blocks asked for: %2; heads: %3; finality: %4; fees: %5; connecting: "
           "%6; forks: %7; other: %8; contracts (not in this budget): %9")
            .arg(m_format.integer(requests.blocks), of(net::Purpose::WholeBlocks),
                 of(net::Purpose::Heads), of(net::Purpose::Finality), of(net::Purpose::Fees),
                 of(net::Purpose::Connection), of(net::Purpose::Forks), of(net::Purpose::Other),
                 of(net::Purpose::Contracts));
}

void BlobMarket::slice()
{
    QVariantList out;
    double others = 0;
    const auto add = [&out](const QString& name, double share, int series) {
        if (share > 0)
            out << QVariantMap{{QStringLiteral("name"), name},
                               {QStringLiteral("share"), share},
                               {QStringLiteral("series"), series}};
    };
    double nobody = 0;
    QString nobodyName;
    for (const auto& row : m_shares.rows()) {
        if (row.share < 0)
            continue;
        if (row.chain.isEmpty()) {
            nobody = row.share;
            nobodyName = row.name;
        } else if (row.series >= 0 && out.size() < kSlices) {
            add(row.name, row.share, row.series);
        } else {
            others += row.share;
        }
    }
    add(tr("others", "rollups"), others, kSlices);
    add(nobodyName, nobody, -1);
    if (out != m_slices) {
        m_slices = std::move(out);
        Q_EMIT slicesChanged();
    }
}

} // namespace rollscope::ui
