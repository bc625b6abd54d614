#include "net/gzip_reader.hpp"
#include <new>
#include <zlib.h>

namespace rollscope::net {

struct GzipReader::Stream
{
    z_stream z{};
    Stream()
    {
        constexpr int kAnyHeader = 32 + MAX_WBITS;
        if (inflateInit2(&z, kAnyHeader) != Z_OK)
            throw std::bad_alloc();
    }
    ~Stream() { inflateEnd(&z); }
};

GzipReader::GzipReader(std::size_t maxBytes)
    : m_stream(std::make_unique<Stream>()), m_maxBytes(maxBytes)
{}

GzipReader::~GzipReader() = default;

base::Result<void> GzipReader::feed(std::string_view packed, PaddedBuffer& out)
{
    constexpr std::size_t kStep = 64U << 10;
    z_stream& z = m_stream->z;
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    z.avail_in = static_cast<uInt>(packed.size());
    while (!m_complete && (z.avail_in > 0 || z.avail_out == 0)) {
        z.next_out = reinterpret_cast<Bytef*>(out.space(kStep));
        z.avail_out = kStep;
        const int state = inflate(&z, Z_NO_FLUSH);
        out.commit(kStep - z.avail_out);
        if (out.size() > m_maxBytes)
            return base::fail(
                base::ErrorKind::Protocol,
                QStringLiteral("sent an answer of more than %1 bytes").arg(m_maxBytes));
        m_complete = state == Z_STREAM_END;
        if (state == Z_BUF_ERROR)
            return {};
        if (state != Z_OK && state != Z_STREAM_END)
            return base::fail(base::ErrorKind::Protocol,
                              QStringLiteral("sent an answer that does not unpack"));
    }
    return {};
}

} // namespace rollscope::net
