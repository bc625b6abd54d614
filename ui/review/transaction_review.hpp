#pragma once
#include "base/clock.hpp"
#include "review/review_book.hpp"
#include "review/review_bytes_model.hpp"
#include "review/review_line_model.hpp"
#include "review/review_subject.hpp"
#include <QPointer>
#include <QSet>
#include <QStringList>

namespace rollscope::ui {

/// What is about to be signed, in words made from its bytes alone: sentence, fields, costs, hashes
/// to compare on a device, bytes. What nobody describes is refused with the rule and what to do.
/// Everything that it gives may be shown as plain text. GUI thread.
class TransactionReview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollscope::ui::ReviewBook* book READ book WRITE setBook NOTIFY bookChanged)
    Q_PROPERTY(rollscope::ui::TransactionReview::State state READ state NOTIFY changed)
    Q_PROPERTY(bool whole READ isWhole NOTIFY wholeChanged)
    Q_PROPERTY(bool message READ isMessage NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString chain READ chain NOTIFY changed)
    Q_PROPERTY(QString contract READ contract NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString groupedAddress READ groupedAddress NOTIFY changed)
    Q_PROPERTY(QString function READ function NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)
    Q_PROPERTY(QStringList asks READ asks NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(bool abiHelps READ abiHelps NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(rollscope::ui::ReviewLineModel* fields READ fields CONSTANT)
    Q_PROPERTY(rollscope::ui::ReviewLineModel* figures READ figures CONSTANT)
    Q_PROPERTY(rollscope::ui::ReviewLineModel* digests READ digests CONSTANT)
    Q_PROPERTY(rollscope::ui::ReviewBytesModel* bytes READ bytes CONSTANT)

public:
    enum State {
        Empty,
        Waiting, ///< for the book
        Said,    ///< in words, of a descriptor or of the ABI that was given
        Refused,
    };
    Q_ENUM(State)

    explicit TransactionReview(QObject* parent = nullptr);

    [[nodiscard]] ReviewBook* book() const { return m_book; }
    void setBook(ReviewBook* book);

    void show(ReviewSubject subject);
    /// Of the contract that is called, for what no descriptor describes; none takes it away.
    void setAbi(std::optional<eth::abi::Abi> abi);
    /// What the caller knows beyond the book, from where it trusts: addresses of proxies that it
    /// has read, tokens. It stands before what the book says.
    void setFacts(eth::clear::Facts facts);
    /// That tells what is later than from now; the machine's unless set. Outlives the review.
    void setClock(const base::Clock& clock);
    [[nodiscard]] const ReviewSubject& subject() const { return m_subject; }

    [[nodiscard]] State state() const { return m_state; }
    /// Every value has words, no rule of the chains is broken, nothing blocks it, and each of
    /// asks() was agreed to: a wizard may go on.
    [[nodiscard]] bool isWhole() const;
    /// What a person has to say yes to by a gesture of its own before it is whole: allowances
    /// without a limit, what can be used for longer than kLongestPermit, receivers that look like
    /// somebody who is known.
    [[nodiscard]] QStringList asks() const { return m_asks; }
    /// To the i-th of asks(). Another subject begins without any.
    Q_INVOKABLE void agree(int ask, bool yes);
    Q_INVOKABLE [[nodiscard]] bool isAgreed(int ask) const;
    static constexpr std::chrono::minutes kLongestPermit{20};
    /// Typed data: a message, no transaction.
    [[nodiscard]] bool isMessage() const;
    /// The intent with its values; what is tried, when it is refused.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString chain() const;
    /// By its descriptor; what is known of it otherwise.
    [[nodiscard]] QString contract() const;
    /// With its checksum; empty when no contract is called.
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString groupedAddress() const;
    [[nodiscard]] QString function() const;
    /// Where the words come from.
    [[nodiscard]] QString origin() const;
    [[nodiscard]] QStringList warnings() const;
    /// The rule for which there are no words, or for which no chain takes it.
    [[nodiscard]] QString refusal() const;
    /// What to do about the refusal.
    [[nodiscard]] QString advice() const;
    /// Names of its parameters would come of an ABI.
    [[nodiscard]] bool abiHelps() const;
    /// For a screen reader, when it has changed.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] ReviewLineModel* fields() { return &m_fields; }
    [[nodiscard]] ReviewLineModel* figures() { return &m_figures; }
    [[nodiscard]] ReviewLineModel* digests() { return &m_digests; }
    [[nodiscard]] ReviewBytesModel* bytes() { return &m_bytes; }

    /// To the clipboard: the address, a row's hash without its gaps, all bytes.
    Q_INVOKABLE void copyAddress() const;
    Q_INVOKABLE void copyDigest(int row) const;
    Q_INVOKABLE void copyBytes() const;

Q_SIGNALS:
    void bookChanged();
    void changed();
    void wholeChanged();

private:
    void refresh();
    /// Fills m_asks and m_notes.
    void weigh();
    [[nodiscard]] eth::clear::Facts facts() const;
    [[nodiscard]] base::Result<eth::clear::Review> read(const eth::clear::Facts& facts) const;
    [[nodiscard]] QString selector() const;

    QPointer<ReviewBook> m_book;
    ReviewSubject m_subject;
    std::optional<eth::abi::Abi> m_abi;
    eth::clear::Facts m_own;
    base::RealClock m_machine;
    const base::Clock* m_clock = &m_machine;

    State m_state = Empty;
    eth::clear::Review m_review; ///< when said
    base::Error m_error;         ///< when refused
    QString m_chain, m_name;
    QStringList m_asks, m_notes; ///< gestures that are wanted; warnings that come with them
    QSet<QString> m_agreed;
    std::optional<base::Error> m_broken;
    ReviewLineModel m_fields, m_figures, m_digests;
    ReviewBytesModel m_bytes;
};

} // namespace rollscope::ui
