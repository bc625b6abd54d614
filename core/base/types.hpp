#pragma once
#include <QtGlobal>
#include <array>
#include <compare>
#include <cstddef>
#include <cstring>
#include <functional>

namespace rollscope::base {

/// Milliseconds since 1970-01-01T00:00:00Z.
struct UnixMs
{
    qint64 value = 0;
    auto operator<=>(const UnixMs&) const = default;
    friend UnixMs operator+(UnixMs a, qint64 ms) { return {a.value + ms}; }
    friend UnixMs operator-(UnixMs a, qint64 ms) { return {a.value - ms}; }
    friend qint64 operator-(UnixMs a, UnixMs b) { return a.value - b.value; }
};

/// EIP-155 chain id; 0 = none (a chain that is not EVM).
struct ChainId
{
    quint64 value = 0;
    auto operator<=>(const ChainId&) const = default;
};

/// Position of a chain in the engine's table for this run; dense, from 0.
enum class ChainIndex : quint32 {};
/// Position of an endpoint within its chain; dense, from 0.
enum class EndpointIndex : quint16 {};

/// 32 raw bytes: a block, transaction or state hash.
struct Hash32
{
    std::array<quint8, 32> bytes{};
    auto operator<=>(const Hash32&) const = default;
    [[nodiscard]] bool isZero() const { return *this == Hash32{}; }
};

/// 20 raw bytes of an account.
struct Address
{
    std::array<quint8, 20> bytes{};
    auto operator<=>(const Address&) const = default;
    [[nodiscard]] bool isZero() const { return *this == Address{}; }
};

/// An exact 256-bit amount in wei, little-endian limbs. Arithmetic lives in eth (toU256, fromU256).
struct Wei
{
    std::array<quint64, 4> limbs{};
    bool operator==(const Wei&) const = default;
    [[nodiscard]] static Wei from64(quint64 v) { return {{v, 0, 0, 0}}; }
    [[nodiscard]] bool fits64() const { return (limbs[1] | limbs[2] | limbs[3]) == 0; }
    /// Rounded to the nearest double; for rates and pictures only, never for money.
    [[nodiscard]] double toDouble() const
    {
        return ((static_cast<double>(limbs[3]) * 0x1p64 + static_cast<double>(limbs[2])) * 0x1p64 +
                static_cast<double>(limbs[1])) *
                   0x1p64 +
               static_cast<double>(limbs[0]);
    }
};

} // namespace rollscope::base

template <> struct std::hash<rollscope::base::Hash32>
{
    std::size_t operator()(const rollscope::base::Hash32& h) const noexcept
    {
        // A block hash is uniform already: any eight bytes serve.
        std::size_t v;
        std::memcpy(&v, h.bytes.data() + 8, sizeof v);
        return v;
    }
};

template <> struct std::hash<rollscope::base::Address>
{
    std::size_t operator()(const rollscope::base::Address& a) const noexcept
    {
        std::size_t v;
        std::memcpy(&v, a.bytes.data() + 8, sizeof v);
        return v;
    }
};
