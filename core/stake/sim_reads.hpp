#pragma once
#include "stake/simulation.hpp"

/// How a balance of an account is asked; inside of this room.
namespace rollscope::stake::sim {

struct ReadCall
{
    base::Address to;
    std::string data;
};
/// balanceOf(account) or allowance(account, spender) of a token; of the coin a call to the code of
/// coinCode().
[[nodiscard]] ReadCall readOf(const Watched& watched, const base::Address& account);

} // namespace rollscope::stake::sim
