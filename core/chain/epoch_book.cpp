#include "chain/epoch_book.hpp"
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include <algorithm>
#include <numeric>

namespace rollscope::chain {
namespace {

using namespace Qt::StringLiterals;

const eth::abi::Item& itemOf(std::string_view line)
{
    // Both lines are ours and right; the tests read them.
    static const auto current =
        eth::abi::parseItem("function currentEpochNumber() view returns (uint256)")
            .value_or(eth::abi::Item{});
    static const auto epochs =
        eth::abi::parseItem("function epochs(uint256 number) view returns (uint256 number, "
                            "address signer, uint256 startBlock, uint256 endBlock)")
            .value_or(eth::abi::Item{});
    return line == "current" ? current : epochs;
}

base::Result<std::vector<eth::abi::Value>> decoded(std::string_view line, const ReadValue& value)
{
    return bytesOf(value).and_then(
        [&](const std::string& bytes) -> base::Result<std::vector<eth::abi::Value>> {
            if (bytes.empty())
                return base::fail(base::ErrorKind::NotFound,
                                  u"there is no such contract on this chain"_s);
            return eth::abi::decode(itemOf(line).returned, bytes, eth::abi::Layout::Loose);
        });
}

std::optional<quint64> narrow(const eth::abi::Value& value)
{
    const auto wei = value.toWei();
    return wei.fits64() ? std::optional(wei.limbs[0]) : std::nullopt;
}

} // namespace

std::size_t fewestForMajority(std::vector<quint64> blocks)
{
    std::ranges::sort(blocks, std::greater());
    const quint64 all = std::accumulate(blocks.begin(), blocks.end(), quint64(0));
    quint64 sum = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        sum += blocks[i];
        if (sum > all - sum)
            return i + 1;
    }
    return 0;
}

std::vector<quint64> EpochBook::wanted() const
{
    std::vector<quint64> out;
    if (!m_current)
        return out;
    constexpr quint64 kMayChange = 2;
    for (quint64 i = 0; i <= *m_current && out.size() + 1 < kMostQuestions; ++i) {
        const quint64 number = *m_current - i;
        const auto held = m_epochs.find(number);
        if (held == m_epochs.end()) {
            out.push_back(number);
        } else {
            if (i < kMayChange)
                out.push_back(number);
            if (held->second.first <= m_since)
                break; // older ones are of no interest
        }
        if (i >= kMostEpochs)
            break;
    }
    return out;
}

bool EpochBook::wantsMore() const
{
    return !m_current || std::ranges::any_of(wanted(), [this](quint64 number) {
        return !m_epochs.contains(number);
    });
}

std::vector<Question> EpochBook::questions() const
{
    const auto ask = [this](std::string_view line, const std::vector<eth::abi::Value>& values) {
        return contractCall(m_contract,
                            eth::abi::encodeCall(itemOf(line), values).value_or(std::string()),
                            StateAt::latest());
    };
    std::vector<Question> out{ask("current", {})};
    for (const quint64 number : wanted())
        out.push_back(ask("epochs", {eth::abi::Value::number(number)}));
    return out;
}

base::Result<void> EpochBook::read(std::span<const ReadValue> values, quint64 since)
{
    const auto asked = wanted();
    if (values.size() != asked.size() + 1)
        return base::fail(base::ErrorKind::Protocol, u"the answers do not fit the questions"_s);
    base::Result<void> trouble;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (auto done = take(asked[i], values[i + 1]); !done && trouble)
            trouble = done;
    }
    const auto current = decoded("current", values[0]);
    if (!current)
        return base::fail(current.error().kind,
                          u"MetisSequencerSet.currentEpochNumber: "_s + current.error().text());
    const auto number = narrow(current->front());
    if (!number)
        return base::fail(base::ErrorKind::Protocol,
                          u"MetisSequencerSet.currentEpochNumber: is no number of an epoch"_s);
    if (m_current && *number < *m_current)
        m_epochs.erase(m_epochs.upper_bound(*number), m_epochs.end()); // rolled back
    m_current = *number;
    m_since = since;
    while (!m_epochs.empty() &&
           (m_epochs.begin()->second.last < since || m_epochs.size() > kMostEpochs) &&
           m_epochs.size() > 1)
        m_epochs.erase(m_epochs.begin());
    return trouble;
}

base::Result<void> EpochBook::take(quint64 number, const ReadValue& value)
{
    const auto refuse = [&](const QString& what) {
        return base::fail(base::ErrorKind::Protocol,
                          u"MetisSequencerSet.epochs(%1): %2"_s.arg(number).arg(what));
    };
    const auto words = decoded("epochs", value);
    if (!words)
        return refuse(words.error().text());
    const auto own = narrow((*words)[0]), first = narrow((*words)[2]), last = narrow((*words)[3]);
    if (!own || !first || !last || *own != number || *last < *first)
        return refuse(u"is no epoch"_s);
    m_epochs[number] = {number, (*words)[1].toAddress(), *first, *last};
    return {};
}

std::optional<Epoch> EpochBook::newest() const
{
    return m_epochs.empty() ? std::nullopt : std::optional(m_epochs.rbegin()->second);
}

SignerShares EpochBook::shares(quint64 first, quint64 last) const
{
    SignerShares out{first, last, 0, {}, 0};
    std::map<base::Address, quint64> blocks;
    // A re-commit may have cut an epoch short after it was read: the newer one counts.
    std::optional<quint64> before;
    for (auto it = m_epochs.rbegin(); it != m_epochs.rend(); ++it) {
        const Epoch& epoch = it->second;
        quint64 to = std::min(epoch.last, last);
        if (before && *before > 0)
            to = std::min(to, *before - 1);
        const quint64 from = std::max(epoch.first, first);
        before = std::min(before.value_or(epoch.first), epoch.first);
        if (from > to)
            continue;
        blocks[epoch.signer] += to - from + 1;
        out.known += to - from + 1;
    }
    std::vector<quint64> counts;
    for (const auto& [signer, count] : blocks) {
        out.signers.push_back(
            {signer, count, static_cast<double>(count) / static_cast<double>(out.known)});
        counts.push_back(count);
    }
    std::ranges::stable_sort(out.signers, std::greater(), &SignerShare::blocks);
    out.majority = fewestForMajority(counts);
    return out;
}

} // namespace rollscope::chain
