#pragma once
#include <QtGlobal>
#include <cstddef>
#include <span>

namespace rollscope::wallet {

/// Bytes that nobody else may see: in pages of their own, kept out of swap and of core dumps where
/// the system allows it, and overwritten when they are let go. Moved, never copied. One thread.
class Secret
{
public:
    /// `size` zero bytes. Aborts when the system has no page left.
    explicit Secret(std::size_t size);
    /// A copy of `bytes`, which stay the caller's to wipe.
    explicit Secret(std::span<const quint8> bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;

    [[nodiscard]] std::span<quint8> bytes() { return {m_bytes, m_size}; }
    [[nodiscard]] std::span<const quint8> bytes() const { return {m_bytes, m_size}; }
    /// Whether the pages cannot be swapped out (RLIMIT_MEMLOCK bounds how many can).
    [[nodiscard]] bool isLocked() const { return m_locked; }

private:
    void release();

    quint8* m_bytes = nullptr;
    std::size_t m_size = 0;
    std::size_t m_mapped = 0;
    bool m_locked = false;
};

/// Overwrites the stack below the caller's frame, where libsecp256k1 and the ciphers leave what
/// they computed with. Called after secret work, from the frame that called it.
void wipeStack();

} // namespace rollscope::wallet
