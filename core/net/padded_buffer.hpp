#pragma once
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <simdjson.h>
#include <string_view>

namespace rollscope::net {

/// A growing byte buffer with `SIMDJSON_PADDING` readable bytes after its end, so that a message is
/// parsed where it was received. Grows only with what arrives, never with what a peer announces.
class PaddedBuffer
{
public:
    /// Capacity kept over messages; what one huge message took beyond it is given back.
    static constexpr std::size_t kKept = 1U << 20;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] char* data() { return m_data.get(); }
    [[nodiscard]] std::string_view view() const { return {m_data.get(), m_size}; }

    /// Room for `bytes` more after the end; call commit() with what was written there.
    [[nodiscard]] char* space(std::size_t bytes)
    {
        reserve(m_size + bytes);
        return m_data.get() + m_size;
    }
    void commit(std::size_t bytes) { m_size += bytes; }
    void append(const char* bytes, std::size_t count)
    {
        if (count == 0)
            return;
        std::memcpy(space(count), bytes, count);
        m_size += count;
    }
    void dropFront(std::size_t count)
    {
        m_size -= count;
        std::memmove(m_data.get(), m_data.get() + count, m_size);
    }
    /// Forgets the content; gives memory back when it holds more than kKept.
    void clear()
    {
        m_size = 0;
        if (m_capacity > kKept)
            release();
    }
    void release()
    {
        m_data.reset();
        m_size = m_capacity = 0;
    }

private:
    struct Free
    {
        void operator()(char* p) const { std::free(p); }
    };

    void reserve(std::size_t bytes)
    {
        if (bytes <= m_capacity)
            return;
        std::size_t wanted = m_capacity < 4096 ? 4096 : m_capacity * 2;
        if (wanted < bytes)
            wanted = bytes;
        void* grown = std::realloc(m_data.get(), wanted + simdjson::SIMDJSON_PADDING);
        if (grown == nullptr)
            throw std::bad_alloc();
        (void)m_data.release();
        m_data.reset(static_cast<char*>(grown));
        // The padding is read (and ignored) by simdjson; it must not be undefined.
        std::memset(m_data.get() + wanted, 0, simdjson::SIMDJSON_PADDING);
        m_capacity = wanted;
    }

    std::unique_ptr<char[], Free> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace rollscope::net
