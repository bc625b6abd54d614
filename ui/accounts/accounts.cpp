#include "accounts/accounts.hpp"
#include "format/address_text.hpp"
#include "qml_single.hpp"
#include <QDir>
#include <QFileInfo>
#include <QQmlEngine>

namespace rollscope::ui {

Accounts::Accounts(QObject* parent)
    : QObject(parent), m_store(nullptr),
      m_watched(m_store, AddressListModel::Which::Watched, nullptr),
      m_known(m_store, AddressListModel::Which::Known, nullptr), m_signers(m_store, nullptr),
      m_keys(nullptr), m_found(nullptr), m_maker(nullptr)
{
    for (QObject* part : {static_cast<QObject*>(&m_watched), static_cast<QObject*>(&m_known),
                          static_cast<QObject*>(&m_signers), static_cast<QObject*>(&m_keys),
                          static_cast<QObject*>(&m_found), static_cast<QObject*>(&m_maker)}) {
        QQmlEngine::setObjectOwnership(part, QQmlEngine::CppOwnership);
    }
    connect(&m_store, &AccountStore::troubleChanged, this, &Accounts::troubleChanged);
    connect(&m_store, &AccountStore::changed, this, &Accounts::bookChanged);
    connect(&m_watched, &AddressListModel::countChanged, this, &Accounts::emptyChanged);
    connect(&m_signers, &SignerListModel::countChanged, this, &Accounts::emptyChanged);
    connect(&m_signers, &SignerListModel::accountsChanged, this, &Accounts::gatherOwn);
    connect(&m_keys, &KeyListModel::read, this, &Accounts::gatherOwn);
    connect(&m_keys, &KeyListModel::read, this, &Accounts::emptyChanged);
    connect(&m_maker, &KeyMaker::made, this, [this] {
        m_keys.refresh();
        m_found.open({}, true);
    });
}

Accounts::~Accounts() = default;

void Accounts::provide(QQmlEngine& engine)
{
    lendSingle(engine, this);
}

Accounts* Accounts::create(QQmlEngine* engine, QJSEngine*)
{
    return lentSingle<Accounts>(engine);
}

void Accounts::open(const QString& dataDir)
{
    m_keyFolder = dataDir + QStringLiteral("/keys");
    m_maker.setFolder(m_keyFolder);
    m_keys.open(m_keyFolder, true);
    m_store.open(dataDir + QStringLiteral("/accounts.json"));
    Q_EMIT keyFolderChanged();
}

void Accounts::importFrom(const QString& path)
{
    QString word = path.trimmed();
    if (word == u"~" || word.startsWith(u"~/")) {
        word.replace(0, 1, QDir::homePath());
    }
    if (QFileInfo(word).isDir()) {
        m_maker.cancel();
        m_found.open(word, false);
        return;
    }
    m_maker.importFile(word);
}

QString Accounts::twinOf(const base::Address& address) const
{
    const auto twin = m_store.isKnown(address) ? std::nullopt : m_store.twinOf(address);
    return twin ? QString(twin->name + u" (" + fullAddress(twin->address) + u')') : QString();
}

void Accounts::retranslate()
{
    for (QAbstractItemModel* model :
         std::initializer_list<QAbstractItemModel*>{&m_watched, &m_known, &m_signers, &m_keys}) {
        if (const int rows = model->rowCount(); rows > 0) {
            Q_EMIT model->dataChanged(model->index(0, 0), model->index(rows - 1, 0));
        }
    }
}

bool Accounts::isEmpty() const
{
    return m_watched.rowCount() == 0 && m_signers.rowCount() == 0 && m_keys.rowCount() == 0;
}

void Accounts::gatherOwn()
{
    std::vector<wallet::NamedAddress> own;
    for (const auto& file : m_keys.found().good) {
        if (file.address) {
            own.push_back({*file.address, tr("your key file")});
        }
    }
    for (const auto& account : m_signers.accounts()) {
        own.push_back({account, tr("your connected account")});
    }
    m_store.setOwn(std::move(own));
}

} // namespace rollscope::ui
