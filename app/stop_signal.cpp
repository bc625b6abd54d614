#include "stop_signal.hpp"
#include <QSocketNotifier>
#include <csignal>
#ifndef Q_OS_WIN
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace rollscope::app {

#ifdef Q_OS_WIN

struct StopSignal::Private
{};
StopSignal::StopSignal(std::function<void()>) {}
StopSignal::~StopSignal() = default;

#else

namespace {

// A signal handler can reach nothing but a global descriptor; this is the one exception to "no
// statics".
volatile std::sig_atomic_t g_wakeFd = -1;

void onSignal(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto n = ::write(g_wakeFd, &byte, 1);
}

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

} // namespace

struct StopSignal::Private
{
    int fds[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignal::StopSignal(std::function<void()> onStop) : d(std::make_unique<Private>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, d->fds) != 0)
        return;
    g_wakeFd = d->fds[0];
    d->notifier = std::make_unique<QSocketNotifier>(d->fds[1], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this,
            [this, onStop = std::move(onStop)] {
                d->notifier->setEnabled(false);
                onStop();
            });
    for (const int number : kSignals)
        std::signal(number, onSignal);
}

StopSignal::~StopSignal()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    g_wakeFd = -1;
    d->notifier.reset();
    for (const int fd : d->fds) {
        if (fd >= 0)
            ::close(fd);
    }
}

#endif

} // namespace rollscope::app
