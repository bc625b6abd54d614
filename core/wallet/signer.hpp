#pragma once
#include "eth/signature.hpp"
#include "wallet/ask.hpp"
#include "wallet/shown.hpp"
#include <QByteArray>
#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace rollscope::wallet {

/// What a signer gave. Nothing of it is believed before verify() saw it.
struct Answer
{
    std::string raw;                  ///< the signed bytes, where the signer hands them out
    std::optional<base::Hash32> sent; ///< the signer sent it by itself, under this hash
};

/// Typed data to sign (EIP-712), its JSON as eth_signTypedData_v4 takes it.
struct TypedQuestion
{
    QByteArray json;
    base::Address account;
    base::ChainId chain; ///< the domain must name it
};

/// A text to sign as a message (EIP-191, version 0x45: personal_sign). Whoever asks puts into it
/// what it is for: a person may read it in a wallet.
struct MessageQuestion
{
    QByteArray text; ///< UTF-8
    base::Address account;
};

/// So long a question to a person stays open, unless set. Over an air gap somebody walks.
inline constexpr std::chrono::milliseconds kPatience = std::chrono::minutes(5);
inline constexpr std::chrono::milliseconds kAirGapPatience = std::chrono::hours(24);

/// Whoever holds the keys. One thread. Handlers run from the event loop, never inside the call,
/// once at most; dropping the Ask withdraws the question. Errors: Refused (a person or the signer
/// said no), Timeout, Network, Protocol (it broke a rule), BadInput (what was asked is wrong).
class Signer
{
public:
    virtual ~Signer() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /// The accounts it signs for; asks a person where the signer does.
    [[nodiscard]] virtual Ask accounts(Question<std::vector<base::Address>>::Handler handler) = 0;
    /// `shown` passed checkShown(), else BadInput.
    [[nodiscard]] virtual Ask sign(const Shown& shown, Question<Answer>::Handler handler) = 0;
    /// The signature was verified against data and account.
    [[nodiscard]] virtual Ask signTypedData(const TypedQuestion& question,
                                            Question<eth::Signature>::Handler handler) = 0;
    /// The signature was verified against text and account.
    [[nodiscard]] virtual Ask signMessage(const MessageQuestion& question,
                                          Question<eth::Signature>::Handler handler) = 0;
    /// After sign() failed: whether the signer was asked to send by itself and did not say no, so
    /// that the transaction may be out.
    [[nodiscard]] virtual bool mayHaveSent() const { return false; }
    /// `fn` hears of answers that came after their question was over (withdrawn, out of time): a
    /// signer that sends by itself may then have sent.
    void onLate(std::function<void(const Answer&)> fn) { m_late = std::move(fn); }

protected:
    void late(const Answer& answer) const
    {
        if (m_late)
            m_late(answer);
    }

private:
    std::function<void(const Answer&)> m_late;
};

/// A question whose withdrawal and answer are wired up.
template <class T> struct Opened
{
    Ask ask;
    std::shared_ptr<Question<T>> question;
};
template <class T> [[nodiscard]] Opened<T> open(typename Question<T>::Handler handler)
{
    auto question = std::make_shared<Question<T>>(std::move(handler));
    return {Ask([question] { question->withdraw(); }), question};
}

/// Why a signer takes no second question.
[[nodiscard]] base::Error busySigner();

} // namespace rollscope::wallet
