#pragma once
#include "base/result.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <optional>
#include <vector>

class QQmlEngine;
class QJSEngine;

namespace rollscope::ui {

/// One node of a chain, as it is edited.
struct EndpointChoice
{
    QString url; ///< as in the file: a key stands as ${NAME}
    QString operatorName;
    bool webSocket = false;
    QString shown = {}; ///< the URL without secrets; empty = as it is
};

/// What a node answered to a test.
struct EndpointAnswer
{
    QString trouble; ///< a sentence; empty = it answered
    qulonglong chainId = 0;
    std::optional<double> latencyMs;
    QString client;
    std::optional<bool> subscriptions;
};

/// The nodes of one chain: shown, tested, added, taken away. What it needs of the rest of the
/// program comes as hooks from app/. A door for QML (provide()). GUI thread.
class EndpointEditor : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString chain READ chain WRITE open NOTIFY chainChanged)
    Q_PROPERTY(int count READ count NOTIFY chainChanged)
    Q_PROPERTY(Origin origin READ origin NOTIFY chainChanged)
    Q_PROPERTY(bool testing READ testing NOTIFY testingChanged)
    Q_PROPERTY(QString found READ found NOTIFY foundChanged)
    Q_PROPERTY(QString foundChain READ foundChain NOTIFY foundChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY foundChanged)
    Q_PROPERTY(bool needsName READ needsName NOTIFY foundChanged)
    Q_PROPERTY(bool trying READ trying NOTIFY foundChanged)

public:
    enum Tone { Untested, Testing, Good, Bad };
    Q_ENUM(Tone)
    /// Where the chain's nodes come from.
    enum Origin { Shipped, Changed, Own };
    Q_ENUM(Origin)
    enum Role { UrlRole = Qt::UserRole + 1, OperatorRole, TransportRole, VerdictRole, ToneRole };

    struct Hooks
    {
        std::function<std::vector<EndpointChoice>(const QString& chain)> endpointsOf;
        /// A URL as a person typed it; the error is a sentence.
        std::function<base::Result<EndpointChoice>(const QString& url)> read;
        std::function<void(const EndpointChoice&, std::function<void(EndpointAnswer)>)> test;
        /// The registry's chain with this chain id: its id and name.
        std::function<std::optional<std::pair<QString, QString>>(qulonglong)> match;
        std::function<qulonglong(const QString& chain)> chainIdOf;
        /// Writes a chain's nodes; `name` and `chainId` for one that the registry does not know.
        std::function<base::Result<void>(const QString& chain, const QString& name,
                                         qulonglong chainId, const std::vector<EndpointChoice>&)>
            save;
        std::function<Origin(const QString& chain)> originOf;
        /// Deletes the user's file of a chain.
        std::function<base::Result<void>(const QString& chain)> discard;
    };
    explicit EndpointEditor(QObject* parent);

    void setHooks(Hooks hooks) { m_hooks = std::move(hooks); }
    void provide(QQmlEngine& engine);
    static EndpointEditor* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    /// Shows the nodes of a chain; empty = none.
    void open(const QString& chain);
    Q_INVOKABLE void testAll();
    Q_INVOKABLE void test(int row);
    Q_INVOKABLE void remove(int row);
    /// Gives up what the user has changed: the shipped nodes again, or no such chain any more.
    Q_INVOKABLE void restore();
    /// Asks a node which chain it serves; `found` or `trouble` tell.
    Q_INVOKABLE void tryUrl(const QString& url);
    /// Adds what was found to its chain, first in the list when it is the user's own. `name` is
    /// needed where the registry does not know the chain. Returns why not; empty = done.
    Q_INVOKABLE QString addFound(const QString& name, bool own);
    Q_INVOKABLE void forget();

    [[nodiscard]] QString chain() const { return m_chain; }
    [[nodiscard]] Origin origin() const;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool testing() const;
    [[nodiscard]] bool trying() const { return m_trying; }
    [[nodiscard]] QString found() const { return m_found; }
    [[nodiscard]] QString foundChain() const { return m_foundChain; }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] bool needsName() const { return m_needsName; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void chainChanged();
    void testingChanged();
    void foundChanged();
    /// A chain's file was written: what reads it reads it again.
    void saved(const QString& chain);

private:
    struct Row
    {
        EndpointChoice choice;
        Tone tone = Untested;
        QString verdict;
    };
    [[nodiscard]] static QString describe(const EndpointAnswer& answer);
    void setRow(const QString& url, Tone tone, const QString& verdict);
    void judgeTry(const EndpointChoice& choice, const EndpointAnswer& answer);

    Hooks m_hooks;
    QString m_chain;
    std::vector<Row> m_rows;
    int m_attempt = 0; // answers to an earlier attempt are late
    bool m_trying = false, m_needsName = false;
    EndpointChoice m_candidate;
    qulonglong m_candidateChainId = 0;
    QString m_found, m_foundChain, m_trouble;
};

} // namespace rollscope::ui
