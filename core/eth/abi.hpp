#pragma once
#include "eth/abi_codec.hpp"
#include <QByteArray>

namespace rollscope::eth::abi {

using Selector = std::array<quint8, 4>;

enum class ItemKind : quint8 { Function, Event, Error, Constructor };

/// One line of an ABI. `returned` of functions, `anonymous` of events.
struct Item
{
    ItemKind kind = ItemKind::Function;
    std::string name;
    std::vector<Param> inputs;
    std::vector<Param> returned;
    bool anonymous = false;

    /// "transfer(address,uint256)".
    [[nodiscard]] std::string signature() const;
    /// The first four bytes of its Keccak-256.
    [[nodiscard]] Selector selector() const;
    /// All of them: the first topic of an event that is not anonymous.
    [[nodiscard]] base::Hash32 topic() const;
};

/// What a contract understands. No two functions, errors or events share a selector or topic.
struct Abi
{
    std::vector<Item> items;

    /// Nullptr when there is none.
    [[nodiscard]] const Item* find(ItemKind kind, const Selector& selector) const;
    /// The event whose first topic and number of indexed parameters these are.
    [[nodiscard]] const Item* findEvent(const std::vector<base::Hash32>& topics) const;
};

/// "function transfer(address to, uint256 amount) returns (bool)"; without a leading word it is a
/// function. `event`, `error` and `constructor` likewise. BadInput with the character.
[[nodiscard]] base::Result<Item> parseItem(std::string_view line);
/// Lines of a human-readable ABI; `struct Name {…}` before its use. Empty lines, fallback and
/// receive are left out. BadInput with the line.
[[nodiscard]] base::Result<Abi> parseLines(const std::vector<std::string>& lines);
/// The JSON that compilers write: an array, or an object with such an array as "abi". BadInput with
/// the place.
[[nodiscard]] base::Result<Abi> parseJson(const QByteArray& json);

/// Calldata: selector and arguments (of a constructor the arguments alone).
[[nodiscard]] base::Result<std::string> encodeCall(const Item& item,
                                                   const std::vector<Value>& values);
/// The arguments behind the selector, which must be the item's. Protocol error otherwise.
[[nodiscard]] base::Result<std::vector<Value>> decodeCall(const Item& item, std::string_view data,
                                                          Layout layout = Layout::Strict);

/// The parameters of an event in their order. Of an indexed one that is dynamic, an array or a
/// tuple, only its hash is known: the value is that word. Protocol error otherwise.
[[nodiscard]] base::Result<std::vector<Value>>
decodeLog(const Item& event, const std::vector<base::Hash32>& topics, std::string_view data);
/// Whether decodeLog() gives the hash of this parameter instead of its value.
[[nodiscard]] bool isHashed(const Param& param);

/// The data of a revert: an error of the contract's ABI, or Solidity's own Error(string) and
/// Panic(uint256).
struct Revert
{
    Item error;
    std::vector<Value> values;
    /// The message of Error, the meaning of a Panic's code; empty for the contract's own errors.
    QString reason;
};
/// NotFound for an unknown selector and for no data at all, Protocol for data that is broken.
[[nodiscard]] base::Result<Revert> decodeRevert(const Abi& abi, std::string_view data);

} // namespace rollscope::eth::abi
