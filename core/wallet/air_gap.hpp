#pragma once
#include "wallet/signer.hpp"

/// Signing on a machine that has no network: what goes there, and what comes back.
namespace rollscope::wallet {

/// A JSON file: `payload` is what is to be signed (EIP-2718), `summary` what it says, for a person.
/// Nothing but the payload is signed; readUnsignedFile() refuses a summary that does not fit it.
[[nodiscard]] QByteArray unsignedFile(const Shown& shown);
/// BadInput or Protocol with the member that is wrong, also when the summary is of another payload.
/// The file agrees to no authorization (EIP-7702): `authorizationsAgreed` is left to a person here.
[[nodiscard]] base::Result<Shown> readUnsignedFile(const QByteArray& json);
/// The payload as text of a QR code: upper-case hex, which QR codes hold in fewer modules.
[[nodiscard]] QByteArray unsignedText(const Shown& shown);

/// The signed bytes in what came back: the bytes themselves, hex (with or without 0x, either case,
/// blanks between), JSON with them as raw, rawTransaction, signedTransaction or result, or the 65
/// bytes r, s, v of a signature of what was shown. Protocol error otherwise, or above 1 MB.
/// verify() still has to say that they are what was shown.
[[nodiscard]] base::Result<std::string> signedBytes(const QByteArray& given, const Shown& shown);

/// What to carry over to the other machine.
struct Parcel
{
    QByteArray file; ///< unsignedFile()
    QByteArray text; ///< unsignedText()
};

/// A signer that waits for a person to bring the answer.
class AirGapSigner final : public Signer
{
public:
    /// `present` shows a parcel; it is called once for each question, from the event loop.
    AirGapSigner(std::vector<base::Address> accounts, std::function<void(const Parcel&)> present,
                 base::Clock& clock)
        : m_accounts(std::move(accounts)), m_present(std::move(present)), m_clock(clock)
    {}

    [[nodiscard]] QString name() const override { return QStringLiteral("air gap"); }
    [[nodiscard]] Ask accounts(Question<std::vector<base::Address>>::Handler handler) override;
    [[nodiscard]] Ask sign(const Shown& shown, Question<Answer>::Handler handler) override;
    /// Refused: there is no format for it that other signers read.
    [[nodiscard]] Ask signTypedData(const TypedQuestion& asked,
                                    Question<eth::Signature>::Handler handler) override;
    /// Refused, likewise.
    [[nodiscard]] Ask signMessage(const MessageQuestion& asked,
                                  Question<eth::Signature>::Handler handler) override;

    /// What a person brought (a file's bytes, pasted text, the text of a QR code). An error leaves
    /// the question open, so that the right file can be brought; NotFound when nothing is asked.
    base::Result<void> bring(const QByteArray& given);
    /// How long a person may take to bring it.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    std::vector<base::Address> m_accounts;
    std::function<void(const Parcel&)> m_present;
    base::Clock& m_clock;
    std::chrono::milliseconds m_patience = kAirGapPatience;
    base::Timer m_soon;
    std::weak_ptr<Question<Answer>> m_open;
    Shown m_shown;
};

} // namespace rollscope::wallet
