#pragma once
#include "accounts/secret_field.hpp"
#include "stake/stake_host.hpp"

namespace rollscope::ui {

/// The export of positions under a signature of the person's, where an account has a signer. GUI
/// thread.
class PositionsSeal : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Staking.seal")
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed)
    Q_PROPERTY(bool keyFile READ isKeyFile NOTIFY changed)
    Q_PROPERTY(QString signer READ signer NOTIFY changed)
    Q_PROPERTY(QString passwordFor READ passwordFor NOTIFY changed)

public:
    using QObject::QObject;
    void setHost(StakeHost* host);

    /// Asks the signer of the first account that has one; finished() tells what came of it.
    Q_INVOKABLE void sign();
    Q_INVOKABLE void givePassword(rollscope::ui::SecretField* password);
    /// Takes the question back.
    Q_INVOKABLE void withdraw();

    /// Something is held, and somebody can sign it.
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    [[nodiscard]] bool isKeyFile() const { return m_keyFile; }
    /// Who is asked: "your wallet".
    [[nodiscard]] QString signer() const { return m_signer; }
    /// The key file whose password is wanted; empty: none is.
    [[nodiscard]] QString passwordFor() const { return m_waiting ? m_passwordFor : QString(); }

Q_SIGNALS:
    void changed();
    /// `text` is the path, or what went wrong.
    void finished(bool good, const QString& text);

private:
    [[nodiscard]] std::optional<StakeAccount> account() const;

    StakeHost* m_host = nullptr;
    wallet::Ask m_ask;
    bool m_waiting = false, m_keyFile = false;
    QString m_signer, m_passwordFor;
};

} // namespace rollscope::ui
