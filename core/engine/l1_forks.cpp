#include "base/log.hpp"
#include "engine/l1_desk.hpp"
#include "l1/fork_config.hpp"

// Forks that the shipped schedule does not know: what nodes tell of them, and what headers show.

namespace rollscope::engine {

void L1Desk::forkConfig(std::size_t chain, const QString& operatorName, const QByteArray& json,
                        base::UnixMs at)
{
    const auto found = m_books.find(chain);
    if (found == m_books.end())
        return;
    Book& book = found->second;
    const auto forks = l1::readForkConfig(json);
    QString trouble = forks ? QString() : forks.error().text();
    for (const auto& fork : forks.value_or(std::vector<l1::BlobFork>{})) {
        const auto known = book.blobs.schedule().knows(book.spec.chainId, fork);
        if (!known)
            trouble = known.error().text();
        else if (!*known)
            book.votes.told(fork, operatorName);
    }
    believe(book);
    if (trouble.isEmpty() || trouble == book.configTrouble)
        return;
    book.configTrouble = trouble;
    qCInfo(base::lcEngine).noquote() << book.spec.id << trouble;
    if (m_out.sink && forks)
        m_out.sink->error({base::ErrorKind::BadInput, trouble, book.spec.id, {}}, at);
}

bool L1Desk::lacksFork(std::size_t chain) const
{
    const auto found = m_books.find(chain);
    return found != m_books.end() && found->second.blobs.firstOdd() != nullptr;
}

void L1Desk::believe(Book& book)
{
    const auto* const newest = book.blobs.newest();
    for (const auto& fork : book.votes.believed(book.blobs, newest ? newest->timestamp : 0)) {
        const auto learnt = book.blobs.schedule().learn(book.spec.chainId, fork);
        if (!learnt.value_or(false))
            continue;
        book.blobs.priceAgain();
        book.stale = true;
        qCInfo(base::lcEngine).noquote()
            << book.spec.id << "has a fork that was not known: from" << fork.activation << "on"
            << fork.targetBlobs << "of" << fork.maxBlobs << "blobs";
    }
}

/// A block that does not follow from its parent: what was learnt and speaks against it goes, what
/// was told and explains it is believed.
void L1Desk::judgeForks(Book& book)
{
    const auto* odd = book.blobs.firstOdd();
    if (!odd || odd->number == book.oddTold)
        return;
    const qint64 from = odd->timestamp;
    const auto* const fork = book.blobs.schedule().at(book.spec.chainId, from);
    if (fork && fork->learnt && book.blobs.schedule().forget(book.spec.chainId, fork->activation))
        book.blobs.priceAgain();
    believe(book);
    book.stale = true;
    odd = book.blobs.firstOdd();
    book.oddTold = odd ? odd->number : 0;
    if (odd)
        qCInfo(base::lcEngine).noquote()
            << book.spec.id << "the blob parameters changed at block" << odd->number
            << "and no node told how: no blob fee is known from there on";
}

} // namespace rollscope::engine
