#include "chain/finality.hpp"
#include "chain/tag_poller.hpp"
#include "eth/abi.hpp"
#include "eth/u256.hpp"

namespace rollscope::chain {
namespace {

using namespace Qt::StringLiterals;
using registry::Dialect;

constexpr qint64 kLongest =
    365LL * 86'400; ///< no withdrawal waits longer; an answer that says so is odd

RungState stage(Rung rung, const std::optional<StageMark>& mark)
{
    if (!mark)
        return {rung, {}, {}, true};
    return {rung, mark->number, mark->timestamp, mark->exact};
}

std::string_view functionOf(const registry::ChainSpec& chain)
{
    return chain.dialect == Dialect::Nitro ? "confirmPeriodBlocks" : "proofMaturityDelaySeconds";
}

} // namespace

const char* nameOf(Rung rung)
{
    constexpr std::array kNames{"unsafe", "safe", "finalized", "committed", "proven", "executed"};
    return kNames[static_cast<std::size_t>(rung)];
}

bool isProvenByBatches(const registry::ChainSpec& chain)
{
    return chain.dialect == Dialect::ZkStack;
}

std::vector<RungState> ladderOf(const registry::ChainSpec& chain, const base::Block& head,
                                const TagHeads& tags)
{
    std::vector<RungState> out{{Rung::Unsafe, head.number, head.timestamp, true}};
    if (isProvenByBatches(chain)) {
        out.push_back(stage(Rung::Committed, tags.committed));
        out.push_back(stage(Rung::Proven, tags.proven));
        out.push_back(stage(Rung::Executed, tags.executed));
        return out;
    }
    if (tags.safe || hasTag(chain, "safe"_L1))
        out.push_back({Rung::Safe, tags.safe, tags.safeTimestamp, true});
    if (chain.dialect == Dialect::Linea)
        out.push_back(stage(Rung::Proven, tags.proven));
    else if (tags.finalized || hasTag(chain, "finalized"_L1))
        out.push_back({Rung::Finalized, tags.finalized, tags.finalizedTimestamp, true});
    return out;
}

void fillStages(TagHeads& tags, const BatchSearch& search)
{
    const auto mark = [&](BatchStage of) -> std::optional<StageMark> {
        const auto& head = search.head(of);
        return head ? std::optional(StageMark{head->number, head->timestamp, head->exact})
                    : std::nullopt;
    };
    tags.committed = mark(BatchStage::Committed);
    tags.proven = mark(BatchStage::Proven);
    tags.executed = mark(BatchStage::Executed);
}

void fillProven(TagHeads& tags, const registry::ChainSpec& chain)
{
    if (chain.dialect == Dialect::Linea && tags.finalized && tags.finalizedTimestamp)
        tags.proven = StageMark{tags.finalized, *tags.finalizedTimestamp, true};
}

std::optional<Question> challengeQuestion(const registry::ChainSpec& chain)
{
    if (!chain.l1 || chain.kind == "zk"_L1)
        return std::nullopt;
    const auto contract = chain.dialect == Dialect::OpStack ? chain.l1->optimismPortal
                          : chain.dialect == Dialect::Nitro ? chain.l1->rollup
                                                            : std::nullopt;
    const auto item = eth::abi::parseItem("function " + std::string(functionOf(chain)) +
                                          "() view returns (uint256)");
    if (!contract || !item)
        return std::nullopt;
    return contractCall(*contract, eth::abi::encodeCall(*item, {}).value_or(std::string()),
                        StateAt::latest());
}

base::Result<ChallengePeriod> readChallenge(const registry::ChainSpec& chain,
                                            const ReadValue& value, qint64 parentBlockS)
{
    const QString source =
        (chain.dialect == Dialect::Nitro ? u"Rollup."_s : u"OptimismPortal."_s) +
        QString::fromLatin1(functionOf(chain).data(), qsizetype(functionOf(chain).size()));
    const auto bytes = bytesOf(value);
    if (!bytes)
        return base::fail(bytes.error().kind, bytes.error().what, source);
    constexpr std::size_t kWord = 32;
    eth::U256 word;
    if (bytes->size() == kWord) {
        const auto* begin = reinterpret_cast<const quint8*>(bytes->data());
        boost::multiprecision::import_bits(word, begin, begin + kWord);
    }
    const qint64 unit = chain.dialect == Dialect::Nitro ? parentBlockS : 1;
    if (bytes->size() != kWord || unit < 1 || word > kLongest / unit)
        return base::fail(base::ErrorKind::Protocol, u"answers no period"_s, source);
    return ChallengePeriod{static_cast<qint64>(word) * unit, source};
}

} // namespace rollscope::chain
