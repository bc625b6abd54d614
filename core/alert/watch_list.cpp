#include "alert/watch_list.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include <algorithm>
#include <array>

namespace rollscope::alert {
namespace {

constexpr std::size_t kMostNoted = 10'000;
constexpr qsizetype kLongestChain = 60;
constexpr std::size_t kAddressText = 42;

} // namespace

const char* nameOf(WatchedTx::What what)
{
    static constexpr std::array kNames{"included", "dropped", "returned"};
    return kNames[static_cast<std::size_t>(what)];
}

base::Result<void> addWatched(Watched& watched, const QString& word, const QString& where)
{
    const qsizetype colon = word.lastIndexOf(QLatin1Char(':'));
    const QString chain = colon < 0 ? QString() : word.left(colon);
    const std::string hex = word.mid(colon + 1).toStdString();
    const auto refuse = [&](const QString& why) {
        return base::fail(base::ErrorKind::BadInput, why, where,
                          QStringLiteral("0x and 64 digits (a transaction) or 40 (an account), on "
                                         "one chain as CHAIN:0x…"));
    };
    if (colon == 0 || chain.size() > kLongestChain)
        return refuse(QStringLiteral("names no chain before the colon"));
    if (const auto hash = base::hashFromHex(hex)) {
        watched.transactions.emplace_back(chain, *hash);
        return {};
    }
    if (hex.size() == kAddressText) {
        const auto address = eth::parseAddress(hex);
        if (!address)
            return refuse(address.error().what);
        watched.addresses.emplace_back(chain, *address);
        return {};
    }
    return refuse(QStringLiteral("is neither a transaction nor an account"));
}

void WatchList::set(const Watched& watched, const QString& chain)
{
    // What is known of those that stay is kept.
    std::unordered_map<base::Hash32, State> kept;
    for (const auto& [on, hash] : watched.transactions) {
        if (!on.isEmpty() && on != chain)
            continue;
        State* old = find(hash);
        kept.emplace(hash, old != nullptr ? State{{}, old->in, old->droppedFrom} : State{});
    }
    m_transactions = std::move(kept);
    m_noted.clear();
    m_own = !m_transactions.empty();
    m_addresses.clear();
    for (const auto& [on, address] : watched.addresses) {
        if (on.isEmpty() || on == chain)
            m_addresses.push_back(address);
    }
    std::sort(m_addresses.begin(), m_addresses.end());
}

const base::Address* WatchList::watchedOf(const base::Address& from, const base::Address& to) const
{
    for (const auto* account : {&from, &to}) {
        const auto found = std::lower_bound(m_addresses.begin(), m_addresses.end(), *account);
        if (found != m_addresses.end() && *found == *account)
            return &*found;
    }
    return nullptr;
}

void WatchList::note(const base::Hash32& hash, const base::Address& account)
{
    if (!m_transactions.try_emplace(hash, State{account, {}, {}}).second)
        return;
    m_noted.push_back(hash);
    if (m_noted.size() > kMostNoted) {
        m_transactions.erase(m_noted.front());
        m_noted.pop_front();
    }
}

WatchList::State* WatchList::find(const base::Hash32& hash)
{
    const auto found = m_transactions.find(hash);
    return found != m_transactions.end() ? &found->second : nullptr;
}

WatchedTx WatchList::event(WatchedTx::What what, const base::Hash32& hash, const State& state,
                           base::UnixMs at)
{
    return {what, {}, hash, state.account, state.droppedFrom, state.in, at};
}

std::optional<WatchedTx> WatchList::comes(const base::Hash32& hash, State& state,
                                          const health::BlockId& block, base::UnixMs at)
{
    if (state.in == block)
        return std::nullopt;
    state.in = block;
    const auto what = state.droppedFrom ? WatchedTx::What::Returned : WatchedTx::What::Included;
    auto out = event(what, hash, state, at);
    state.droppedFrom.reset();
    return out;
}

std::vector<WatchedTx> WatchList::included(const health::BlockId& block,
                                           const std::vector<base::Hash32>& txs, base::UnixMs at)
{
    std::vector<WatchedTx> out;
    if (m_transactions.empty())
        return out;
    for (const auto& hash : txs) {
        if (State* state = find(hash)) {
            if (auto told = comes(hash, *state, block, at))
                out.push_back(std::move(*told));
        }
    }
    return out;
}

std::vector<WatchedTx> WatchList::rolledBack(const health::Rollback& rollback, base::UnixMs at)
{
    std::vector<WatchedTx> out;
    if (m_transactions.empty())
        return out;
    for (const auto& tx : rollback.txs) {
        State* state = find(tx.hash);
        if (state == nullptr)
            continue;
        // Told already, or it has moved on since: a record is told several times.
        const bool here = !state->in || *state->in == tx.wasIn;
        if (here && state->droppedFrom != tx.wasIn) {
            state->in.reset();
            state->droppedFrom = tx.wasIn;
            if (!tx.backIn)
                out.push_back(event(WatchedTx::What::Dropped, tx.hash, *state, at));
        }
        if (tx.backIn && state->droppedFrom) {
            if (auto told = comes(tx.hash, *state, *tx.backIn, at))
                out.push_back(std::move(*told));
        }
    }
    return out;
}

} // namespace rollscope::alert
