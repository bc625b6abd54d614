#pragma once
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

class QQmlEngine;
class QJSEngine;

namespace rollscope::ui {

class AppSettings;

/// One chain of the registry, as the user chooses among them.
struct CatalogChain
{
    QString id, name, stack, network;
    qulonglong chainId = 0;
    int nodes = 0;
    bool watchable = true; ///< by this version
    bool start = false;    ///< among those that a first start watches
    bool own = false;      ///< the user's own file changes it or made it
};

/// All chains of the registry, with a tick on those that are watched. Filled by app/. A door for
/// QML (provide()). GUI thread.
class ChainCatalog : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(bool testnets READ testnets WRITE setTestnets NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY filterChanged)
    Q_PROPERTY(int watched READ watched NOTIFY watchedChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        DetailRole,
        NodesRole,
        WatchableRole,
        WatchedRole,
        OwnRole,
    };
    Q_ENUM(Role)

    ChainCatalog(AppSettings& settings, QObject* parent);

    void provide(QQmlEngine& engine);
    static ChainCatalog* create(QQmlEngine* engine, QJSEngine* scriptEngine);
    void setChains(std::vector<CatalogChain> chains);

    /// Ticks or unticks; the last one stays ticked: there is always something to watch.
    Q_INVOKABLE void toggle(const QString& id);
    /// The shipped choice.
    Q_INVOKABLE void chooseStart();
    Q_INVOKABLE bool isWatched(const QString& id) const;
    Q_INVOKABLE QString nameOf(const QString& id) const;
    /// The name of the chain with this chain id; empty when none has it.
    [[nodiscard]] QString nameOfChainId(qulonglong chainId) const;

    [[nodiscard]] QString filter() const { return m_filter; }
    /// Chains whose name, id, stack or chain id holds every word.
    void setFilter(const QString& filter);
    [[nodiscard]] bool testnets() const { return m_testnets; }
    void setTestnets(bool shown);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int watched() const { return static_cast<int>(watchedIds().size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();
    void watchedChanged();

private:
    [[nodiscard]] QStringList watchedIds() const;
    [[nodiscard]] QStringList startIds() const;
    void choose();
    void tell();

    AppSettings& m_settings;
    std::vector<CatalogChain> m_chains;
    std::vector<std::size_t> m_shown;
    QString m_filter;
    bool m_testnets = false;
};

} // namespace rollscope::ui
