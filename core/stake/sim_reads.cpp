#include "stake/sim_reads.hpp"
#include "stake/sim_batch.hpp"
#include "stake/sim_text.hpp"

namespace rollscope::stake::sim {

ReadCall readOf(const Watched& watched, const base::Address& account)
{
    if (watched.kind == Watched::Kind::Coin)
        return {coinAddress(), wordOf(account)};
    if (watched.kind == Watched::Kind::Allowance) // allowance(address,address)
        return {watched.token, "\xdd\x62\xed\x3e" + wordOf(account) + wordOf(watched.spender)};
    // balanceOf(address), the same of ERC-20 and ERC-721
    return {watched.token, "\x70\xa0\x82\x31" + wordOf(account)};
}

} // namespace rollscope::stake::sim
