#include "registry/sequencer_facts.hpp"
#include "base/hex.hpp"
#include "registry/json_fields.hpp"

namespace rollscope::registry {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostEntries = 256;

std::optional<base::Address> address(JsonFields& entry, QLatin1StringView key)
{
    const QString text = entry.text(key, true);
    const auto read = base::addressFromHex(text.toStdString());
    if (!read && !text.isEmpty())
        entry.refuse(key, u"must be 0x and 40 hexadecimal digits"_s);
    return read;
}

} // namespace

SequencerFacts readSequencerFacts(JsonFields& file)
{
    SequencerFacts facts;
    file.eachObject("sequencers"_L1, false, kMostEntries, [&](JsonFields& entry) {
        entry.refuseUnknown({u"name"_s, u"owner"_s, u"signer"_s});
        const QString name = entry.text("name"_L1, true);
        if (const auto signer = address(entry, "signer"_L1))
            facts.claimed.push_back({name, *signer});
    });
    if (!file.has("sequencerSet"_L1))
        return facts;
    JsonFields set = file.object("sequencerSet"_L1, true);
    set.refuseUnknown({u"address"_s, u"pool"_s});
    facts.set = address(set, "address"_L1);
    if (set.has("pool"_L1)) {
        JsonFields pool = set.object("pool"_L1, true);
        pool.refuseUnknown({u"chain"_s, u"address"_s});
        facts.poolChain = pool.text("chain"_L1, true);
        facts.pool = address(pool, "address"_L1);
    }
    return facts;
}

StageFacts readStageFacts(JsonFields& file)
{
    StageFacts facts;
    facts.reasons = file.texts("l2beatFlags"_L1, false, kMostEntries);
    file.eachObject("sources"_L1, false, kMostEntries, [&](JsonFields& entry) {
        if (!facts.source.isEmpty() ||
            !entry.texts("fields"_L1, false, kMostEntries).contains(u"l2beatStage"_s))
            return;
        constexpr qsizetype kShortCommit = 7;
        facts.source = entry.text("repo"_L1, false);
        facts.asOf = entry.text("asOf"_L1, false);
        if (facts.asOf.isEmpty())
            facts.asOf = entry.text("commit"_L1, false).left(kShortCommit);
    });
    return facts;
}

} // namespace rollscope::registry
