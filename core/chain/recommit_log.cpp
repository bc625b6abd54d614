#include "chain/recommit_log.hpp"
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::chain {
namespace {

using namespace Qt::StringLiterals;

const eth::abi::Item& eventItem()
{
    // The line is ours and right; the tests read it.
    static const auto item =
        eth::abi::parseItem("event ReCommitEpoch(uint256 indexed oldEpochId, uint256 indexed "
                            "newEpochId, uint256 curEpochId, uint256 startBlock, uint256 endBlock, "
                            "address newSigner)")
            .value_or(eth::abi::Item{});
    return item;
}

base::Error broken(const QString& what)
{
    return {base::ErrorKind::Protocol, u"MetisSequencerSet.ReCommitEpoch: "_s + what, {}, {}};
}

std::optional<quint64> narrow(const eth::abi::Value& value)
{
    const auto wei = value.toWei();
    return wei.fits64() ? std::optional(wei.limbs[0]) : std::nullopt;
}

} // namespace

std::optional<Question> RecommitLog::question(quint64 since, quint64 head)
{
    m_since = since;
    m_head = head;
    m_asked.reset();
    if (m_read && (since > m_read->last || m_read->first > head)) {
        // Too old to go on from, or another life of the chain.
        m_read.reset();
        m_whole = false;
    }
    if (m_read)
        m_read->last = std::min(m_read->last, head); // rolled back
    std::erase_if(m_events, [&](const Recommit& one) {
        return !m_read || one.block < since || one.block > head;
    });
    if (since > head)
        return std::nullopt;
    if (!m_read) {
        m_asked = {since, std::min(head, since + m_step - 1)};
    } else if (since < m_read->first) {
        const quint64 last = m_read->first - 1;
        m_asked = {last - since < m_step ? since : last - m_step + 1, last};
    } else if (m_read->last < head) {
        const quint64 again = std::min(kMayChange, m_read->last - m_read->first + 1);
        const quint64 first = m_read->last + 1 - again;
        m_asked = {first, std::min(head, first + m_step - 1)};
    } else {
        m_whole = true;
        return std::nullopt;
    }
    return plainRequest("eth_getLogs", R"([{"address":")" + base::toHex(m_contract) +
                                           R"(","topics":[")" + base::toHex(eventItem().topic()) +
                                           R"("],"fromBlock":")" +
                                           base::toQuantity(m_asked->first) + R"(","toBlock":")" +
                                           base::toQuantity(m_asked->last) + R"("}])");
}

base::Result<void> RecommitLog::read(const ReadValue& value)
{
    if (!m_asked)
        return {};
    if (!value) {
        // Nodes bound the blocks of a question, or take long over them; each has a bound of its
        // own.
        using Kind = ReadError::Kind;
        if (value.error().kind == Kind::Refused || value.error().kind == Kind::Timeout) {
            m_gaveUp = m_step <= kLeastBlocks;
            m_step = std::max(kLeastBlocks, m_step / 2);
        }
        return tl::unexpected(broken(value.error().error.text()));
    }
    auto found = eventsIn(*value);
    if (!found)
        return tl::unexpected(found.error());
    keep(std::move(*found));
    m_gaveUp = false;
    return {};
}

base::Result<std::vector<Recommit>> RecommitLog::eventsIn(const std::string& json) const
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    if (!document.isArray())
        return tl::unexpected(broken(u"answered with something that is no list of events"_s));
    std::vector<Recommit> out;
    const QJsonArray logs = document.array();
    for (const auto& entry : logs) {
        const QJsonObject log = entry.toObject();
        std::vector<base::Hash32> topics;
        const QJsonArray given = log.value("topics"_L1).toArray();
        for (const auto& topic : given)
            if (const auto hash = base::hashFromHex(topic.toString().toStdString()))
                topics.push_back(*hash);
        const auto data = base::bytesFromHex(log.value("data"_L1).toString().toStdString());
        const auto block =
            base::quantityFromHex(log.value("blockNumber"_L1).toString().toStdString());
        const auto values =
            eth::abi::decodeLog(eventItem(), topics, data ? data->toStdString() : std::string());
        const auto epoch = values ? narrow((*values)[0]) : std::nullopt;
        const auto first = values ? narrow((*values)[3]) : std::nullopt;
        if (!epoch || !first || !block || *block < m_asked->first || *block > m_asked->last)
            return tl::unexpected(broken(u"an event cannot be read"_s));
        out.push_back({*block, *epoch, *first, (*values)[5].toAddress()});
    }
    return out;
}

void RecommitLog::keep(std::vector<Recommit> found)
{
    const Stretch asked = *m_asked;
    m_asked.reset();
    std::erase_if(m_events, [&asked](const Recommit& one) {
        return one.block >= asked.first && one.block <= asked.last;
    });
    m_events.insert(m_events.end(), found.begin(), found.end());
    std::ranges::stable_sort(m_events, {}, &Recommit::block);
    m_read = m_read
                 ? Stretch{std::min(m_read->first, asked.first), std::max(m_read->last, asked.last)}
                 : asked;
    m_whole = m_whole || (m_read->first <= m_since && m_read->last >= m_head);
}

std::optional<std::map<base::Address, quint64>>
RecommitLog::counts(const std::map<quint64, Epoch>& epochs, quint64 first, quint64 last) const
{
    if (!m_whole)
        return std::nullopt;
    std::map<base::Address, quint64> out;
    for (const Recommit& one : m_events) {
        // What was cut off exactly where the window begins was made before it.
        if (one.first <= first || one.first > last)
            continue;
        const auto cut = epochs.find(one.epoch);
        if (cut == epochs.end())
            return std::nullopt;
        if (cut->second.signer != one.next)
            ++out[cut->second.signer];
    }
    return out;
}

} // namespace rollscope::chain
