#pragma once
#include "base/result.hpp"
#include "net/padded_buffer.hpp"
#include <memory>
#include <string_view>

namespace rollscope::net {

/// Unpacks gzip or zlib data as it arrives, never more than `maxBytes` of it.
class GzipReader
{
public:
    explicit GzipReader(std::size_t maxBytes);
    ~GzipReader();
    GzipReader(const GzipReader&) = delete;

    /// Appends what `packed` yields to `out`; Protocol error for broken or too large data.
    base::Result<void> feed(std::string_view packed, PaddedBuffer& out);
    /// True when the end mark was seen: without it the data is truncated.
    [[nodiscard]] bool complete() const { return m_complete; }

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    std::size_t m_maxBytes;
    bool m_complete = false;
};

} // namespace rollscope::net
