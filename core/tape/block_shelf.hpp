#pragma once
#include "base/types.hpp"
#include "tape/rpc_text.hpp"
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace rollscope::tape {

/// The blocks of one tape as far as they were read, by hash and by height, in bounded memory: the
/// richest form that any endpoint of the chain gave, and who showed which block at a height, when.
class BlockShelf
{
public:
    explicit BlockShelf(std::size_t chains) : m_chains(chains) {}

    struct Seen
    {
        base::Hash32 hash;
        quint64 number = 0;
    };
    /// Keeps a raw block object, given its facts. nullopt when it has no 32-byte hash and number.
    std::optional<Seen> learn(std::size_t chain, std::string_view object, const BlockFacts& facts,
                              qint64 t);
    /// Endpoint `c` showed this block as its canonical one at this height.
    void sighted(std::size_t chain, const Seen& seen, quint32 c, qint64 t);

    /// The block at a height as `c` would tell it at `now`: the last sighting by c, else by another
    /// endpoint, else (with `ahead`) the next one.
    [[nodiscard]] std::optional<base::Hash32> at(std::size_t chain, quint64 number, quint32 c,
                                                 qint64 now, bool ahead) const;
    /// The block as JSON, with transaction objects or hashes; nullopt when that form is not known.
    [[nodiscard]] std::optional<std::string> render(std::size_t chain, const base::Hash32& hash,
                                                    bool objects, RpcText& text) const;
    /// The block in whatever form is known, at least its header.
    [[nodiscard]] std::optional<std::string> header(std::size_t chain,
                                                    const base::Hash32& hash) const;
    [[nodiscard]] std::optional<std::size_t>
    transactions(std::size_t chain, const base::Hash32& hash, RpcText& text) const;
    /// Forgets the oldest blocks read before `t` while more than `maxBytes` are held.
    void trim(std::size_t maxBytes, qint64 t);
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    struct Stored
    {
        quint64 number = 0;
        qint64 lastT = 0;
        int rank = 0;     ///< 0 no transactions, 1 hashes, 2 objects (or none at all)
        std::string text; ///< with padding behind it
        std::size_t txAt = 0, txSize = 0;
    };
    struct Sighting
    {
        qint64 t = 0;
        quint32 c = 0;
        base::Hash32 hash;
    };
    struct Chain
    {
        std::unordered_map<base::Hash32, Stored> blocks;
        std::unordered_map<quint64, std::vector<Sighting>> heights;
    };
    struct Age
    {
        qint64 t = 0;
        std::size_t chain = 0;
        base::Hash32 hash;
    };
    void forget(Chain& chain, const base::Hash32& hash);

    std::vector<Chain> m_chains;
    std::deque<Age> m_ages;
    std::size_t m_bytes = 0;
};

} // namespace rollscope::tape
