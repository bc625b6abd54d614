#pragma once
#include "eth/clear_signing.hpp"
#include <QFutureWatcher>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>
#include <set>

class QQmlEngine;
class QJSEngine;

namespace rollscope::ui {

/// What reviews are written from.
struct ReviewKnowledge
{
    eth::clear::Library library;
    eth::clear::Facts facts;
    std::map<QString, base::ChainId> ids; ///< chains by the name of their file: "metis"
    std::set<base::ChainId> dataFees;     ///< rollups that take a fee for data on top of the gas
};
using ReviewKnowledgePtr = std::shared_ptr<const ReviewKnowledge>;

/// The shipped descriptors, and the registry's chains with the user's own of `userChains` over
/// them. Reads about a hundred small files; any thread.
[[nodiscard]] ReviewKnowledgePtr loadReviewKnowledge(const QString& userChains);

/// Keeps what reviews are written from. A door for QML (provide()). GUI thread.
class ReviewBook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    explicit ReviewBook(QObject* parent);

    void provide(QQmlEngine& engine);
    static ReviewBook* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    /// Where the user's own chain files lie; before prepare().
    void setUserChains(const QString& folder) { m_userChains = folder; }
    /// Has it read on another thread; changed() tells. Once, however often it is asked for.
    Q_INVOKABLE void prepare();
    void set(ReviewKnowledgePtr knowledge);
    void retranslate() { Q_EMIT changed(); }

    /// "Alice (0x…)": whom an address looks like without being them or anybody else who is known.
    using TwinOf = std::function<QString(const base::Address&)>;
    /// Of the address book, which may be another one later: then retranslate().
    void setTwinOf(TwinOf fn) { m_twinOf = std::move(fn); }
    [[nodiscard]] QString twinOf(const base::Address& address) const
    {
        return m_twinOf ? m_twinOf(address) : QString();
    }

    [[nodiscard]] bool isReady() const { return m_knowledge != nullptr; }
    /// Null until it is ready.
    [[nodiscard]] const ReviewKnowledgePtr& knowledge() const { return m_knowledge; }

Q_SIGNALS:
    void changed();

private:
    QString m_userChains;
    TwinOf m_twinOf;
    ReviewKnowledgePtr m_knowledge;
    QFutureWatcher<ReviewKnowledgePtr> m_reading;
};

} // namespace rollscope::ui
