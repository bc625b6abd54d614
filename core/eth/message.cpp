#include "eth/message.hpp"
#include "eth/abi_value.hpp"
#include "eth/keccak.hpp"
#include <string>

namespace rollscope::eth {

base::Hash32 personalMessageHash(std::string_view message)
{
    std::string text = "\x19"
                       "Ethereum Signed Message:\n";
    text += std::to_string(message.size());
    text += message;
    return keccak256(text);
}

base::Hash32 calldataDigest(std::string_view calldata)
{
    const abi::Word length = abi::Value::number(calldata.size()).word;
    std::string text(length.begin(), length.end());
    text += calldata;
    return keccak256(text);
}

} // namespace rollscope::eth
