#pragma once
#include "stake/stake_host.hpp"
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// A vault by its address: the chain is chosen, the address typed, and what is there is looked at
/// before it is listed. GUI thread.
class VaultAdder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Staking.vaults")
    Q_PROPERTY(QStringList chains READ chains NOTIFY changed)
    Q_PROPERTY(int chain READ chain WRITE setChain NOTIFY changed)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

public:
    explicit VaultAdder(QObject* parent);

    void setHost(StakeHost* host);

    /// Looks the address up on the chosen chain and lists the vault: added() tells, or trouble().
    Q_INVOKABLE void add(const QString& address);
    /// Takes the question back, and forgets what was said of it.
    Q_INVOKABLE void clear();
    /// Takes a vault off the list; what stands against it is in trouble().
    Q_INVOKABLE void remove(const QString& protocol);

    /// Names of those that are watched.
    [[nodiscard]] QStringList chains() const;
    /// Which of them is chosen; -1: none yet.
    [[nodiscard]] int chain() const;
    void setChain(int chain);
    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] QString trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();
    void added(const QString& protocol);

private:
    void say(const QString& trouble);

    StakeHost* m_host = nullptr;
    std::vector<VaultChain> m_chains;
    base::ChainId m_chosen; ///< 0: none
    bool m_looking = false;
    QString m_trouble;
    wallet::Ask m_ask;
};

} // namespace rollscope::ui
