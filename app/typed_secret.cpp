#include "typed_secret.hpp"
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace rollscope::app {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

constexpr std::size_t kMost = 1024;

/// What ends the program while somebody types.
sigset_t endings()
{
    sigset_t out;
    sigemptyset(&out);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
        sigaddset(&out, signal);
    return out;
}

/// Whether one of them has come and waits.
bool isEnding()
{
    sigset_t come;
    if (sigpending(&come) != 0)
        return false;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
        if (sigismember(&come, signal) == 1)
            return true;
    return false;
}

/// False when the program is to end before anything can be read.
bool waitForInput(int fd)
{
    constexpr int kLookMs = 50;
    for (pollfd watched{fd, POLLIN, 0}; !isEnding();)
        if (::poll(&watched, 1, kLookMs) > 0)
            return true;
    return false;
}

/// Byte by byte, so that nothing of it stays in a buffer and what follows is left to its reader.
Result<wallet::Secret> readLine(int fd, const QString& where, bool typed = false)
{
    wallet::Secret line(kMost);
    std::size_t size = 0;
    for (;;) {
        quint8 byte = 0;
        if (typed && !waitForInput(fd))
            return fail(ErrorKind::Cancelled, QStringLiteral("interrupted"), where);
        const ssize_t got = ::read(fd, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorKind::BadInput, QStringLiteral("it cannot be read"), where);
        if (got == 0 || byte == '\n')
            break;
        if (size == kMost)
            return fail(ErrorKind::BadInput, QStringLiteral("it has more than %1 bytes").arg(kMost),
                        where);
        line.bytes()[size++] = byte;
    }
    if (size > 0 && line.bytes()[size - 1] == '\r')
        --size;
    if (size == 0)
        return fail(ErrorKind::BadInput, QStringLiteral("it is empty"), where);
    return wallet::Secret(line.bytes().first(size));
}

/// The terminal without echo, as long as this lives. Signals that end the program wait until the
/// echo is back.
class QuietTerminal
{
public:
    QuietTerminal() : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_fd < 0 || tcgetattr(m_fd, &m_before) != 0)
            return;
        const sigset_t ends = endings();
        m_blocked = pthread_sigmask(SIG_BLOCK, &ends, &m_mask) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_quiet = tcsetattr(m_fd, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_quiet) {
            tcsetattr(m_fd, TCSAFLUSH, &m_before);
            say("\n");
        }
        if (m_fd >= 0)
            ::close(m_fd);
        if (m_blocked)
            pthread_sigmask(SIG_SETMASK, &m_mask, nullptr); // what has come ends the program here
    }
    QuietTerminal(const QuietTerminal&) = delete;
    [[nodiscard]] bool isQuiet() const { return m_quiet; }
    [[nodiscard]] int fd() const { return m_fd; }
    void say(const QByteArray& text) const
    {
        (void)!::write(m_fd, text.constData(), static_cast<std::size_t>(text.size()));
    }

private:
    int m_fd;
    termios m_before{};
    sigset_t m_mask{};
    bool m_quiet = false;
    bool m_blocked = false;
};

} // namespace

Result<wallet::Secret> readTypedSecret(const QString& prompt, const QString& fd)
{
    if (!fd.isEmpty()) {
        bool isNumber = false;
        const int number = fd.toInt(&isNumber);
        if (!isNumber || number < 0)
            return fail(ErrorKind::BadInput,
                        QStringLiteral("the number of a file descriptor was expected"), prompt,
                        QStringLiteral("0 is standard input; 3 as in 3<file"));
        return readLine(number, prompt);
    }
    const QuietTerminal terminal;
    if (!terminal.isQuiet())
        return fail(ErrorKind::BadInput, QStringLiteral("there is no terminal to type it at"),
                    prompt, QStringLiteral("give it through a file descriptor"));
    terminal.say(prompt.toUtf8() + ": ");
    return readLine(terminal.fd(), prompt, true);
}

Result<wallet::Secret> readNewSecret(const QString& prompt, const QString& fd)
{
    auto first = readTypedSecret(prompt, fd);
    if (!first || !fd.isEmpty())
        return first;
    const auto second = readTypedSecret(prompt + QStringLiteral(", once more"), fd);
    if (!second)
        return tl::unexpected(second.error());
    if (!std::ranges::equal(first->bytes(), second->bytes()))
        return fail(ErrorKind::BadInput, QStringLiteral("both are not the same"), prompt);
    return first;
}

} // namespace rollscope::app
