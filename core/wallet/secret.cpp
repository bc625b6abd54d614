#include "wallet/secret.hpp"
#include <algorithm>
#include <array>
#include <openssl/crypto.h>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace rollscope::wallet {

Secret::Secret(std::size_t size) : m_size(size)
{
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    m_mapped = (std::max<std::size_t>(size, 1) + page - 1) / page * page;
    void* const memory =
        mmap(nullptr, m_mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        qFatal("no memory for a secret");
    m_bytes = static_cast<quint8*>(memory);
    m_locked = mlock(memory, m_mapped) == 0;
#ifdef MADV_DONTDUMP
    madvise(memory, m_mapped, MADV_DONTDUMP);
#endif
}

Secret::Secret(std::span<const quint8> bytes) : Secret(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes);
}

Secret::~Secret()
{
    release();
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)),
      m_mapped(std::exchange(other.m_mapped, 0)), m_locked(std::exchange(other.m_locked, false))
{}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        release();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_mapped = std::exchange(other.m_mapped, 0);
        m_locked = std::exchange(other.m_locked, false);
    }
    return *this;
}

void Secret::release()
{
    if (m_bytes == nullptr)
        return;
    OPENSSL_cleanse(m_bytes, m_mapped);
    munmap(m_bytes, m_mapped);
    m_bytes = nullptr;
}

[[gnu::noinline]] void wipeStack()
{
    constexpr std::size_t kDeep = 64 * 1024;
    std::array<quint8, kDeep> below;
    OPENSSL_cleanse(below.data(), below.size());
}

} // namespace rollscope::wallet
