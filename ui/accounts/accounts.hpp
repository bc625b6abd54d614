#pragma once
#include "accounts/address_list_model.hpp"
#include "accounts/key_list_model.hpp"
#include "accounts/key_maker.hpp"
#include "accounts/signer_list_model.hpp"

class QQmlEngine;
class QJSEngine;

namespace rollscope::ui {

/// The accounts of this profile: addresses that are watched, signers, key files, and the address
/// book. By default there are none. A door for QML (provide()). GUI thread.
class Accounts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(rollscope::ui::AddressListModel* watched READ watched CONSTANT)
    Q_PROPERTY(rollscope::ui::AddressListModel* known READ known CONSTANT)
    Q_PROPERTY(rollscope::ui::SignerListModel* signers READ signers CONSTANT)
    Q_PROPERTY(rollscope::ui::KeyListModel* keys READ keys CONSTANT)
    Q_PROPERTY(rollscope::ui::KeyListModel* found READ found CONSTANT)
    Q_PROPERTY(rollscope::ui::KeyMaker* maker READ maker CONSTANT)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    Q_PROPERTY(QString keyFolder READ keyFolder NOTIFY keyFolderChanged)

public:
    explicit Accounts(QObject* parent);
    ~Accounts() override;

    void provide(QQmlEngine& engine);
    static Accounts* create(QQmlEngine* engine, QJSEngine* scriptEngine);
    /// Reads accounts.json and the folder `keys` of a data folder; until then nothing is kept.
    void open(const QString& dataDir);
    void setChainName(AccountStore::ChainName name) { m_store.setChainName(std::move(name)); }

    /// "Alice (0x…)": whom a receiver looks like; empty when nobody, and for those who are known.
    [[nodiscard]] QString twinOf(const base::Address& address) const;

    /// The language, or the names of chains, are others now.
    void retranslate();

    /// The page is looked at: signers that were connected before are looked for.
    Q_INVOKABLE void wake() { m_signers.wake(); }
    /// A key file, or a folder of them whose good and bad ones `found` then lists. `~` is home.
    Q_INVOKABLE void importFrom(const QString& path);

    [[nodiscard]] AddressListModel* watched() { return &m_watched; }
    [[nodiscard]] AddressListModel* known() { return &m_known; }
    [[nodiscard]] SignerListModel* signers() { return &m_signers; }
    [[nodiscard]] KeyListModel* keys() { return &m_keys; }
    [[nodiscard]] KeyListModel* found() { return &m_found; }
    [[nodiscard]] KeyMaker* maker() { return &m_maker; }
    /// Neither watched addresses nor signers nor key files.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString trouble() const { return m_store.trouble(); }
    [[nodiscard]] QString keyFolder() const { return m_keyFolder; }

Q_SIGNALS:
    void emptyChanged();
    void troubleChanged();
    void keyFolderChanged();
    /// Of the addresses that twinOf() compares with.
    void bookChanged();

private:
    void gatherOwn();

    AccountStore m_store;
    AddressListModel m_watched, m_known;
    SignerListModel m_signers;
    KeyListModel m_keys, m_found;
    KeyMaker m_maker;
    QString m_keyFolder;
};

} // namespace rollscope::ui
