#pragma once
#include "base/clock.hpp"
#include "base/result.hpp"
#include <functional>
#include <memory>
#include <utility>

namespace rollscope::wallet {

/// Something asked and not answered yet. Dropping it withdraws the question: its handler does not
/// run any more. Move-only; one thread.
class Ask
{
public:
    Ask() = default;
    explicit Ask(std::function<void()> withdraw) : m_withdraw(std::move(withdraw)) {}
    ~Ask() { cancel(); }
    Ask(Ask&& other) noexcept : m_withdraw(std::exchange(other.m_withdraw, {})) {}
    Ask& operator=(Ask&& other) noexcept
    {
        if (this != &other) {
            cancel();
            m_withdraw = std::exchange(other.m_withdraw, {});
        }
        return *this;
    }
    Ask(const Ask&) = delete;
    /// No-op once it was answered.
    void cancel()
    {
        if (auto withdraw = std::exchange(m_withdraw, {}))
            withdraw();
    }

private:
    std::function<void()> m_withdraw;
};

/// The other end of an Ask: runs the handler once at most, whatever answers and how often. Held by
/// shared_ptr by what may answer.
template <class T> class Question
{
public:
    using Handler = std::function<void(base::Result<T>)>;

    explicit Question(Handler handler) : m_handler(std::move(handler)) {}
    Question(const Question&) = delete;

    [[nodiscard]] bool isOpen() const { return m_handler != nullptr; }
    /// False when it had been answered or withdrawn before.
    bool answer(base::Result<T> result)
    {
        m_timer.cancel();
        m_inner.cancel();
        const Handler handler = std::exchange(m_handler, nullptr);
        if (handler)
            handler(std::move(result));
        return handler != nullptr;
    }
    void fail(base::Error error) { answer(tl::unexpected(std::move(error))); }
    void withdraw()
    {
        m_timer.cancel();
        m_inner.cancel();
        m_handler = nullptr;
    }
    /// Answers `error` after `patience`, or runs on when something answers before.
    static void limit(const std::shared_ptr<Question>& question, base::Clock& clock,
                      std::chrono::milliseconds patience, base::Error error)
    {
        question->m_timer =
            clock.after(patience, [weak = std::weak_ptr(question), error = std::move(error)] {
                if (const auto held = weak.lock())
                    held->fail(error);
            });
    }
    /// What has to be asked first; withdrawn with this one.
    void holds(Ask inner) { m_inner = std::move(inner); }

private:
    Handler m_handler;
    base::Timer m_timer;
    Ask m_inner;
};

/// Answers from the event loop, for what is known at once.
template <class T>
void answerSoon(const std::shared_ptr<Question<T>>& question, base::Clock& clock,
                base::Result<T> result)
{
    auto timer = std::make_shared<base::Timer>();
    question->holds(Ask([timer] { timer->cancel(); }));
    *timer = clock.after(std::chrono::milliseconds(0),
                         [weak = std::weak_ptr(question), result = std::move(result)] {
                             if (const auto held = weak.lock())
                                 held->answer(result);
                         });
}

} // namespace rollscope::wallet
