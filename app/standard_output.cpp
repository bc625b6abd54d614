#include "standard_output.hpp"
#include "commands/command.hpp"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <algorithm>
#include <cerrno>
#include <cstring>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace rollscope::app {
namespace {

constexpr std::size_t kBlock = 64U << 10; // small records are written together
constexpr qint64 kIdleMs = 500; // a reader that takes nothing for so long is not waited for
constexpr qint64 kFinishMs = 3000;

#ifndef Q_OS_WIN
/// What may be written at once after poll() said yes without ever waiting: a pipe promises
/// PIPE_BUF, a terminal less, a file everything.
std::size_t pieceOf(int fd)
{
    struct stat info = {};
    if (::fstat(fd, &info) == 0 && S_ISREG(info.st_mode))
        return 1U << 20;
    return ::isatty(fd) != 0 ? 256 : 4096;
}
#endif

} // namespace

struct StandardOutput::Private
{
    int fd;
    std::size_t most;
    std::function<void(int)> ended;
    LeftOut leftOut;
    std::size_t piece = 4096;
    std::string buffer;
    std::size_t sent = 0;
    quint64 left = 0;    // since the last record about it
    quint64 leftAll = 0; // over the whole run
    int code = kFine;
    bool gone = false;
    std::unique_ptr<QSocketNotifier> notifier;
    QObject context;

    [[nodiscard]] std::size_t waiting() const { return buffer.size() - sent; }

    void append(const std::string& text)
    {
        if (sent > 0 && (sent == buffer.size() || sent >= (1U << 20))) {
            buffer.erase(0, sent);
            sent = 0;
        }
        buffer += text;
    }

    void lost(int why)
    {
        // A reader that has enough (head, less) is no failure; a full disk is.
        if (why != EPIPE) {
            std::fprintf(stderr, "rollscope: standard output: %s\n", std::strerror(why));
            code = kFailed;
        }
        gone = true;
        buffer = {};
        sent = 0;
        if (notifier)
            notifier->setEnabled(false);
        // Queued: the first lines may come before the event loop that is to be ended.
        QMetaObject::invokeMethod(
            &context, [this] { ended(code); }, Qt::QueuedConnection);
    }

#ifdef Q_OS_WIN
    void drain()
    {
        while (!gone && waiting() > 0) {
            const int n =
                ::_write(fd, buffer.data() + sent,
                         static_cast<unsigned>(std::min<std::size_t>(waiting(), 1U << 20)));
            if (n <= 0)
                return lost(errno);
            sent += static_cast<std::size_t>(n);
        }
    }
    void awaitReader(int) {}
    void notice() {}
#else
    void drain()
    {
        while (!gone && waiting() > 0) {
            pollfd out{fd, POLLOUT, 0};
            if (::poll(&out, 1, 0) <= 0)
                break;
            const auto n = ::write(fd, buffer.data() + sent, std::min(waiting(), piece));
            if (n < 0 && errno != EINTR && errno != EAGAIN)
                return lost(errno);
            if (n <= 0)
                break;
            sent += static_cast<std::size_t>(n);
        }
        // Waiting is the event loop's, so that neither the engine nor a stop waits.
        const bool wait = !gone && waiting() > 0;
        if (wait && !notifier) {
            notifier = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Write);
            QObject::connect(notifier.get(), &QSocketNotifier::activated, &context,
                             [this] { drain(); });
        }
        if (notifier)
            notifier->setEnabled(wait);
    }
    void awaitReader(int ms)
    {
        pollfd out{fd, POLLOUT, 0};
        ::poll(&out, 1, ms);
    }
    void notice()
    {
        pollfd out{fd, 0, 0};
        if (!gone && ::poll(&out, 1, 0) > 0 && (out.revents & (POLLERR | POLLHUP)) != 0)
            lost(EPIPE);
    }
#endif
};

StandardOutput::StandardOutput(int fd, std::size_t most, std::function<void(int code)> ended,
                               LeftOut leftOut)
    : d(std::make_unique<Private>())
{
    d->fd = fd;
    d->most = most;
    d->ended = std::move(ended);
    d->leftOut = std::move(leftOut);
#ifndef Q_OS_WIN
    d->piece = pieceOf(fd);
#endif
}

StandardOutput::~StandardOutput() = default;

void StandardOutput::write(const std::string& record)
{
    if (d->gone)
        return;
    if (d->left > 0 && d->waiting() <= d->most / 2) {
        if (d->leftOut)
            d->append(d->leftOut(d->left));
        d->left = 0;
    }
    // Once one is left out the next ones are too: one gap that is told, not many small ones.
    if (d->left > 0 || (d->waiting() > 0 && d->waiting() + record.size() > d->most)) {
        ++d->left;
        ++d->leftAll;
        return d->drain();
    }
    d->append(record);
    if (d->waiting() >= kBlock)
        d->drain();
}

void StandardOutput::flush()
{
    d->drain();
    d->notice();
}

bool StandardOutput::waiting() const
{
    return d->waiting() > 0;
}

int StandardOutput::finish()
{
    if (d->left > 0 && d->leftOut && !d->gone)
        d->append(d->leftOut(d->left));
    QElapsedTimer all, idle;
    all.start();
    idle.start();
    for (d->drain(); !d->gone && d->waiting() > 0; d->drain()) {
        const auto before = d->waiting();
        d->awaitReader(50);
        d->drain();
        if (d->waiting() < before)
            idle.restart();
        if (idle.elapsed() > kIdleMs || all.elapsed() > kFinishMs)
            break;
    }
    if (!d->gone && d->waiting() > 0) {
        std::fprintf(stderr,
                     "rollscope: standard output: its reader did not take the last %zu bytes\n",
                     d->waiting());
        d->code = kFailed;
    }
    if (d->leftAll > 0)
        std::fprintf(stderr,
                     "rollscope: standard output: %llu records were left out, its reader was too "
                     "slow\n",
                     static_cast<unsigned long long>(d->leftAll));
    return d->code;
}

} // namespace rollscope::app
