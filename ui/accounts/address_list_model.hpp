#pragma once
#include "accounts/account_store.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// The addresses that are watched, or those of the address book; and what is to be said of one that
/// is being typed. GUI thread.
class AddressListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Accounts")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(Tone tone READ tone NOTIFY judged)
    Q_PROPERTY(QString said READ said NOTIFY judged)
    Q_PROPERTY(QString typed READ typed NOTIFY judged)

public:
    enum Role { AddressRole = Qt::UserRole + 1, GroupedRole, NameRole, ChainRole, TwinRole };
    /// What is known of a typed address. Twin: it looks like another one.
    enum Tone { Nothing, Unfinished, Bad, Unchecked, Good, Twin };
    Q_ENUM(Tone)
    enum class Which { Watched, Known };

    AddressListModel(AccountStore& store, Which which, QObject* parent);

    /// Says in `tone` and `said` what the text is, as it is typed.
    Q_INVOKABLE void judge(const QString& text);
    /// Adds it. `chain` is a chain id or empty; a look-alike needs `compared`: a person says that
    /// they compared every digit. Returns why not; empty = done.
    Q_INVOKABLE QString add(const QString& text, const QString& name, const QString& chain,
                            bool compared);
    Q_INVOKABLE QString rename(int row, const QString& name);
    Q_INVOKABLE void remove(int row);

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString said() const { return m_said; }
    /// The typed address in groups of four; empty while it is none.
    [[nodiscard]] QString typed() const { return m_typed; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void judged();

private:
    [[nodiscard]] const std::vector<wallet::NamedAddress>& list() const;
    [[nodiscard]] std::vector<wallet::NamedAddress>& listToEdit();
    [[nodiscard]] QString twinText(const base::Address& address) const;
    void say(Tone tone, const QString& said, const QString& typed = {});

    AccountStore& m_store;
    Which m_which;
    Tone m_tone = Nothing;
    QString m_said, m_typed;
    bool m_changing = false; // rows are being put in or taken out
};

} // namespace rollscope::ui
