#pragma once
#include "accounts/account_store.hpp"
#include "wallet/signer_watch.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// The external signers of this profile, each with the live state of its connection. GUI thread.
class SignerListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Accounts")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KindRole = Qt::UserRole + 1,
        TitleRole,
        UrlRole,
        StateRole,
        StateTextRole,
        DetailRole,
        AccountsRole,
        ActionRole,
    };
    enum Kind { Provider, Web3Signer };
    Q_ENUM(Kind)
    enum State { Off, Connecting, Connected, Refused, Lost };
    Q_ENUM(State)
    /// What a person can do next.
    enum Action { Connect, Withdraw, Disconnect, AskAgain, TryAgain };
    Q_ENUM(Action)

    SignerListModel(AccountStore& store, QObject* parent);
    ~SignerListModel() override;

    /// Looks for those that were connected before, without asking anybody there. Once.
    void wake();
    /// Adds it and connects: a wallet then asks its person. Returns why not; empty = it tries.
    Q_INVOKABLE QString add(rollscope::ui::SignerListModel::Kind kind, const QString& url);
    /// Does what ActionRole names.
    Q_INVOKABLE void act(int row);
    Q_INVOKABLE void remove(int row);
    /// What a watch saw; a picture may make it up.
    void tell(int row, wallet::SignerSight sight);

    [[nodiscard]] int count() const { return rowCount(); }
    /// Accounts that are connected now.
    [[nodiscard]] std::vector<base::Address> accounts() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void accountsChanged();

private:
    struct Row
    {
        wallet::SignerLink link;
        std::unique_ptr<wallet::SignerWatch> watch; ///< none: its address is refused
        wallet::SignerSight sight;
    };
    [[nodiscard]] Row rowFor(const wallet::SignerLink& link);
    [[nodiscard]] static Action actionOf(const Row& row);
    [[nodiscard]] static QString stateText(const Row& row);
    [[nodiscard]] QString detailOf(const Row& row) const;
    void saw(const wallet::SignerWatch* watch);
    void keep();

    AccountStore& m_store;
    base::RealClock m_clock;
    std::vector<Row> m_rows;
    bool m_awake = false;
};

} // namespace rollscope::ui
