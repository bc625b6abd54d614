#include "review/review_book.hpp"
#include "base/log.hpp"
#include "qml_single.hpp"
#include "registry/clear_files.hpp"
#include <QPromise>
#include <QQmlEngine>
#include <QThreadPool>

namespace rollscope::ui {

namespace {

bool takesDataFee(registry::Dialect dialect)
{
    using registry::Dialect;
    return dialect == Dialect::OpStack || dialect == Dialect::Ovm || dialect == Dialect::Scroll;
}

} // namespace

ReviewKnowledgePtr loadReviewKnowledge(const QString& userChains)
{
    auto out = std::make_shared<ReviewKnowledge>();
    std::vector<base::Error> errors;
    out->library = registry::shippedDescriptors(errors);
    for (const auto& error : errors) {
        qCWarning(base::lcUi).noquote() << error.text();
    }
    const auto chains = registry::Registry::load(userChains);
    out->facts = registry::chainFacts(chains);
    for (const auto& chain : chains.chains()) {
        if (chain.chainId.value == 0) {
            continue;
        }
        out->ids.emplace(chain.id, chain.chainId);
        if (takesDataFee(chain.dialect)) {
            out->dataFees.insert(chain.chainId);
        }
    }
    return out;
}

ReviewBook::ReviewBook(QObject* parent) : QObject(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_knowledge == nullptr) {
            set(m_reading.result());
        }
    });
}

void ReviewBook::provide(QQmlEngine& engine)
{
    lendSingle(engine, this);
}

ReviewBook* ReviewBook::create(QQmlEngine* engine, QJSEngine*)
{
    return lentSingle<ReviewBook>(engine);
}

void ReviewBook::prepare()
{
    if (m_knowledge != nullptr || m_reading.isRunning()) {
        return;
    }
    auto promise = std::make_shared<QPromise<ReviewKnowledgePtr>>();
    promise->start();
    m_reading.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, folder = m_userChains] {
        promise->addResult(loadReviewKnowledge(folder));
        promise->finish();
    });
}

void ReviewBook::set(ReviewKnowledgePtr knowledge)
{
    m_knowledge = std::move(knowledge);
    Q_EMIT changed();
}

} // namespace rollscope::ui
