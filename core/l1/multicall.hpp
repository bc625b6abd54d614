#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace rollscope::l1 {

/// One call within an aggregate; `data` are bytes. It may fail without failing the others.
struct MulticallItem
{
    base::Address to;
    std::string data;
};

/// What became of it. A call to an account without code succeeds and returns nothing.
struct MulticallReturn
{
    bool success = false;
    std::string data;
};

/// 0xcA11bde05977b3631167028862bE2a173976CA11, the same on most EVM chains.
[[nodiscard]] base::Address multicall3Address();

/// Bytes of Multicall3's aggregate3((address,bool,bytes)[]), every call allowed to fail.
[[nodiscard]] std::string encodeAggregate3(const std::vector<MulticallItem>& items);
/// What aggregate3 returned to `count` calls, in their order. Protocol error for anything else.
[[nodiscard]] base::Result<std::vector<MulticallReturn>> decodeAggregate3(std::string_view data,
                                                                          std::size_t count);

} // namespace rollscope::l1
