#pragma once
#include "stake/wizard_state.hpp"
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// What a person can do where nobody is certain what became of a signature of the way that is
/// followed: name the transaction by its hash, or send the same bytes again. GUI thread.
class WizardDoubt : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Staking.doubt")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(bool kept READ isKept NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString said READ said NOTIFY changed)

public:
    /// The wizard outlives it.
    WizardDoubt(WizardState& wizard, QObject* parent);

    void setHost(StakeHost* host);

    /// Looks the signature up by this hash; what came of it is in trouble() or said(), or the way
    /// is certain and nothing is shown any more.
    Q_INVOKABLE void lookUp(const QString& hash);
    /// Hands the kept bytes to a node once more. Nothing where none are kept.
    Q_INVOKABLE void sendAgain();
    /// Forgets what was said.
    Q_INVOKABLE void clear();

    /// A way is followed of which a signature is uncertain.
    [[nodiscard]] bool isShown() const { return uncertain() != nullptr; }
    /// What is not known, what that holds up, and what a hash does about it.
    [[nodiscard]] QString words() const;
    /// Its signed bytes are here.
    [[nodiscard]] bool isKept() const { return bytes() != nullptr; }
    /// What to know before they are sent again.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// What is wrong with the text that was given.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// What the nodes said, where it is not certain yet.
    [[nodiscard]] QString said() const { return m_said; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const stake::Flow* flow() const;
    [[nodiscard]] const stake::Intent* uncertain() const;
    [[nodiscard]] const stake::Intent* bytes() const;
    void take();
    void hear(const base::Result<stake::Settled>& settled, quint64 nonce, bool sent);

    WizardState& m_wizard;
    StakeHost* m_host = nullptr;
    QString m_way;
    quint64 m_nonce = 0; ///< of what m_trouble and m_said tell
    bool m_asking = false;
    QString m_trouble, m_said;
    wallet::Ask m_ask;
};

} // namespace rollscope::ui
