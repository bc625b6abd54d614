#include "stake/intention.hpp"
#include "eth/abi_codec.hpp"
#include "stake/journal.hpp"

namespace rollscope::stake {
namespace {

bool moves(const Protocol& protocol, const Action& action, const Term& term)
{
    const auto& receives = action.receives;
    if (receives && receives->minimum && receives->minimum->text() == term.text())
        return true;
    const auto read =
        term.kind == Term::Kind::Name ? protocol.reads.find(term.name) : protocol.reads.end();
    if (read == protocol.reads.end())
        return false; // a person gave it, or the file
    return read->second.kind != Read::Kind::Compute ||
           read->second.operation == Operation::LessBps ||
           read->second.operation == Operation::MoreBps;
}

} // namespace

std::optional<base::Hash32> intentionOf(const Protocol& protocol, const Action& action,
                                        const eth::clear::Call& call,
                                        const std::vector<eth::abi::Value>& values)
{
    const auto& inputs = action.act->item.inputs;
    const auto& terms = action.act->args;
    std::vector<eth::abi::Param> kept;
    std::vector<eth::abi::Value> left;
    for (std::size_t i = 0; i < terms.size() && i < inputs.size() && i < values.size(); ++i) {
        if (moves(protocol, action, terms[i]))
            continue;
        kept.push_back(inputs[i]);
        left.push_back(values[i]);
    }
    if (kept.size() == values.size())
        return std::nullopt;
    const auto data = eth::abi::encode(kept, left);
    if (!data)
        return std::nullopt;
    constexpr std::size_t kSelector = 4;
    eth::clear::Call meant = call;
    meant.data = call.data.substr(0, kSelector) + *data;
    return callHash(meant);
}

} // namespace rollscope::stake
