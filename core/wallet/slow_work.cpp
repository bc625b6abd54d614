#include "wallet/slow_work.hpp"

namespace rollscope::wallet {

SlowWork::SlowWork()
{
    m_pool.setMaxThreadCount(1); // scrypt takes 256 MB
    m_pool.setExpiryTimeout(0);  // and no stack is kept
}

SlowWork::~SlowWork()
{
    cancel();
}

bool SlowWork::cancel()
{
    if (m_ticket && !m_ticket->withdraw())
        return false;
    m_ticket.reset();
    return true;
}

tl::unexpected<base::Error> SlowWork::withdrawn()
{
    return base::fail(base::ErrorKind::Cancelled, QStringLiteral("it was cancelled"));
}

} // namespace rollscope::wallet
