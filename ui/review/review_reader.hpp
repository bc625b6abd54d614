#pragma once
#include "review/transaction_review.hpp"

namespace rollscope::ui {

/// What a person pastes to have it read, and what is wrong with it. Fills a TransactionReview. GUI
/// thread.
class ReviewReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollscope::ui::ReviewBook* book READ book WRITE setBook NOTIFY bookChanged)
    Q_PROPERTY(rollscope::ui::TransactionReview* review READ review CONSTANT)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool large READ isLarge NOTIFY textChanged)
    Q_PROPERTY(QString chain READ chain WRITE setChain NOTIFY callChanged)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY callChanged)
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY callChanged)
    Q_PROPERTY(QString abi READ abi WRITE setAbi NOTIFY abiChanged)

    Q_PROPERTY(bool call READ isCall NOTIFY resultChanged)
    Q_PROPERTY(QString found READ found NOTIFY resultChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY resultChanged)
    Q_PROPERTY(QString chainName READ chainName NOTIFY resultChanged)
    Q_PROPERTY(QString coin READ coin NOTIFY resultChanged)
    Q_PROPERTY(QString chainTrouble READ chainTrouble NOTIFY resultChanged)
    Q_PROPERTY(QString toTrouble READ toTrouble NOTIFY resultChanged)
    Q_PROPERTY(QString valueTrouble READ valueTrouble NOTIFY resultChanged)
    Q_PROPERTY(QString abiTrouble READ abiTrouble NOTIFY abiChanged)

public:
    explicit ReviewReader(QObject* parent = nullptr);

    [[nodiscard]] ReviewBook* book() const { return m_review.book(); }
    void setBook(ReviewBook* book);
    [[nodiscard]] TransactionReview* review() { return &m_review; }

    /// What a field shows: the beginning alone of a text that is too long to be edited.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] bool isLarge() const;
    /// For calldata: a chain's name or number, the contract, coins in the chain's unit.
    [[nodiscard]] QString chain() const { return m_chain; }
    void setChain(const QString& chain);
    [[nodiscard]] QString to() const { return m_to; }
    void setTo(const QString& to);
    [[nodiscard]] QString value() const { return m_value; }
    void setValue(const QString& value);
    [[nodiscard]] QString abi() const { return m_abi; }
    void setAbi(const QString& abi);

    /// Calldata was pasted: chain and contract are asked for.
    [[nodiscard]] bool isCall() const { return m_calldata.has_value(); }
    /// What the text is, in words.
    [[nodiscard]] QString found() const;
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] QString chainName() const { return m_chainName; }
    [[nodiscard]] QString coin() const { return m_coin; }
    [[nodiscard]] QString chainTrouble() const { return m_chainTrouble; }
    [[nodiscard]] QString toTrouble() const { return m_toTrouble; }
    [[nodiscard]] QString valueTrouble() const { return m_valueTrouble; }
    [[nodiscard]] QString abiTrouble() const { return m_abiTrouble; }

    /// Takes a text from the clipboard that a field would be slow with; false leaves it to the
    /// field.
    Q_INVOKABLE bool takeClipboard();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void bookChanged();
    void textChanged();
    void callChanged();
    void abiChanged();
    void resultChanged();

private:
    void readText();
    void readCall();

    TransactionReview m_review;
    QString m_text, m_chain, m_to, m_value, m_abi;
    std::optional<std::string> m_calldata;
    QString m_trouble, m_chainName, m_coin, m_chainTrouble, m_toTrouble, m_valueTrouble,
        m_abiTrouble;
};

} // namespace rollscope::ui
