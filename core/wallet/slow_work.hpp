#pragma once
#include "base/result.hpp"
#include "wallet/secret.hpp"
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

namespace rollscope::wallet {

/// Decides once between "withdrawn" and "it is being done for good": whoever is first. Any thread.
class Withdrawal
{
public:
    /// False when the work has begun with what cannot be taken back.
    bool withdraw() { return turn(State::Withdrawn); }
    /// The work is about to do what cannot be taken back; false when it was withdrawn.
    bool commit() { return turn(State::Committed); }
    [[nodiscard]] bool isWithdrawn() const { return m_state == State::Withdrawn; }

private:
    enum class State : quint8 { Open, Withdrawn, Committed };
    bool turn(State to)
    {
        State was = State::Open;
        return m_state.compare_exchange_strong(was, to) || was == to;
    }
    std::atomic<State> m_state = State::Open;
};

/// Slow work with secrets, one piece at a time, on a thread of its own. scrypt of OpenSSL can
/// neither tell how far it is nor be stopped: a cancelled piece still ends, and what came of it is
/// thrown away and wiped unseen. Destroying this waits for that (about a second). One thread.
class SlowWork
{
public:
    SlowWork();
    SlowWork(const SlowWork&) = delete;
    ~SlowWork();

    /// Runs `work` there, then `done` here, from the event loop; what ran before is cancelled.
    /// Secrets that `work` needs are held by shared_ptr, and let go of when it ends. It asks the
    /// Withdrawal between its steps, and to commit() before it writes.
    template <class T>
    void start(std::function<base::Result<T>(Withdrawal&)> work,
               std::function<void(base::Result<T>)> done)
    {
        cancel();
        const auto ticket = std::make_shared<Withdrawal>();
        m_ticket = ticket;
        auto held = std::make_shared<decltype(work)>(std::move(work));
        m_pool.start([this, ticket, held = std::move(held), done = std::move(done)]() mutable {
            auto result = std::make_shared<base::Result<T>>(
                ticket->isWithdrawn() ? base::Result<T>(withdrawn()) : (*held)(*ticket));
            held.reset();
            wipeStack();
            QMetaObject::invokeMethod(
                &m_mailbox,
                [this, ticket, result, done] {
                    if (m_ticket != ticket || ticket->isWithdrawn())
                        return;
                    m_ticket.reset();
                    done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }
    /// `done` does not run any more. False when the work is writing already: then it does.
    bool cancel();
    [[nodiscard]] bool isRunning() const { return m_ticket != nullptr; }

private:
    [[nodiscard]] static tl::unexpected<base::Error> withdrawn();

    std::shared_ptr<Withdrawal> m_ticket;
    QObject m_mailbox;  ///< results come home through its event loop
    QThreadPool m_pool; ///< last: its end waits for what posts to m_mailbox
};

} // namespace rollscope::wallet
