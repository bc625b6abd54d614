#pragma once
#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace rollscope::ui {

/// What the command palette offers: pages, chains and actions that fit what is typed, best first.
/// GUI thread.
class CommandList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    Q_PROPERTY(QAbstractItemModel* chains READ chains WRITE setChains NOTIFY chainsChanged)
    Q_PROPERTY(int count READ count NOTIFY typedChanged)

public:
    enum Role { TitleRole = Qt::UserRole + 1, DetailRole, KeysRole, SignRole, StateRole };
    enum class Kind { Page, Chain, Action, Route };

    explicit CommandList(QObject* parent = nullptr);

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString& typed);
    /// Any model with the roles "chainId", "name", "stack" and "chainState".
    [[nodiscard]] QAbstractItemModel* chains() const { return m_chains; }
    void setChains(QAbstractItemModel* chains);
    [[nodiscard]] int count() const { return rowCount(); }
    /// Reads the chains again; the palette opens.
    Q_INVOKABLE void refresh();
    /// The route of a row, or "!" and the action's id.
    Q_INVOKABLE QString target(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void typedChanged();
    void chainsChanged();

private:
    struct Command
    {
        Kind kind;
        QString target, title, detail, keys, also; ///< `also` is searched, not shown
        int sign = -1, state = -1;
        QString words = {}; ///< what else it is called; whole words are searched
    };
    void gather();
    void choose();

    QString m_typed;
    QPointer<QAbstractItemModel> m_chains;
    std::vector<Command> m_all;
    std::vector<std::size_t> m_shown; // indices into m_all
};

} // namespace rollscope::ui
