#include "eth/address.hpp"
#include "stake/position_model.hpp"
#include "stake_desk_p.hpp"
#include "staking/portfolio_file.hpp"
#include "staking/signed_positions.hpp"
#include <QJsonArray>
#include <QJsonDocument>

namespace rollscope::app {

namespace {

stake::QueueCover coverOf(const ui::HeldPosition& held)
{
    const auto& position = held.position;
    if (held.protocol == nullptr || !held.protocol->health.queue || !position.amount ||
        (position.maturity != stake::Maturity::Waiting &&
         position.maturity != stake::Maturity::Ready))
        return stake::QueueCover::NotTold;
    const auto& queue = *held.protocol->health.queue;
    const auto number = [&held](const stake::Term& term) {
        const auto read =
            stake::valueOf(*held.protocol, term, held.facts).and_then([](const auto& one) {
                return one.toWei();
            });
        return read ? std::optional(*read) : std::nullopt;
    };
    return stake::coverOf(*position.amount, number(queue.liabilities), number(queue.balance));
}

QString nameOf(const ui::StakeAccount& account)
{
    return account.name.isEmpty() ? eth::checksumText(account.address) : account.name;
}

} // namespace

void StakeDesk::readPositions(Post& post)
{
    std::vector<base::Address> addresses;
    for (const auto& account : accounts())
        addresses.push_back(account.address);
    if (addresses.empty())
        return;
    post.held =
        staking::readPortfolio(post.reader, post.spec.chainId, itemsOf(post), addresses,
                               [this, &post, addresses](base::Result<staking::Portfolio> read) {
                                   if (!read) {
                                       m_portfolio.trouble = read.error().text();
                                       Q_EMIT portfolioChanged();
                                       return;
                                   }
                                   if (m_sentinel)
                                       m_sentinel->hear(*read);
                                   followHeld(*read);
                                   askWitness(post, *read, addresses);
                                   m_held.insert_or_assign(post.spec.chainId, std::move(*read));
                                   m_portfolio.trouble.clear();
                                   m_portfolio.known = true;
                                   m_portfolio.at = m_clock.now();
                                   tellPortfolio();
                               });
}

void StakeDesk::askWitness(Post& post, const staking::Portfolio& read,
                           const std::vector<base::Address>& addresses)
{
    if (!m_journal || !m_sentinel || !post.witness)
        return;
    const auto gone = staking::claimsGone(read, m_journal->journal());
    const auto items = staking::itemsOfClaims(itemsOf(post), m_journal->journal(), gone);
    if (items.empty())
        return;
    post.witnessed = staking::readPortfolio(
        *post.witness, post.spec.chainId, items, addresses,
        [this, first = read](const base::Result<staking::Portfolio>& other) {
            if (!other) // it is behind, or silent: the next reading asks again
                return;
            m_sentinel->confirm(first, *other);
            followHeld(first);
        },
        read.at.number);
}

void StakeDesk::refreshHeld()
{
    for (const auto& [chain, post] : m_posts) {
        readPositions(*post);
        post->rewardsAt = {}; // others may be watched now
        readRewards(*post);
    }
}

void StakeDesk::tellPortfolio()
{
    const auto known = accounts();
    const auto whose = [&known](const base::Address& account) -> const ui::StakeAccount* {
        const auto found = std::ranges::find(known, account, &ui::StakeAccount::address);
        return found == known.end() ? nullptr : &*found;
    };
    m_portfolio.addresses = static_cast<int>(known.size());
    m_portfolio.requests = 0;
    m_portfolio.positions.clear();
    m_portfolio.gaps.clear();
    tellAsks();
    for (const auto& [chain, held] : m_held) {
        m_portfolio.requests += held.requests;
        for (const auto& one : held.lacks) {
            const auto* const account = whose(one.account);
            if (account != nullptr)
                m_portfolio.gaps.push_back(
                    {one.name, nameOf(*account), one.why, one.titles, false});
        }
        for (const auto& one : held.skipped) {
            const auto* const protocol = m_protocols.find(one.protocol);
            m_portfolio.gaps.push_back(
                {protocol == nullptr ? one.protocol : protocol->name, {}, one.why, {}, true});
        }
        for (const auto& holding : held.holdings) {
            const auto* const protocol = m_protocols.find(holding.protocol);
            const auto reading =
                std::ranges::find(m_readings, protocol, &ui::StakeReading::protocol);
            const auto* const account = whose(holding.account);
            for (const auto& one : holding.positions) {
                ui::HeldPosition row;
                row.protocol = protocol;
                row.account = holding.account;
                row.accountName = account == nullptr ? QString() : account->name;
                row.position = one.position;
                if (reading != m_readings.end())
                    row.facts = reading->facts;
                row.cover = coverOf(row);
                row.signable = account != nullptr && !account->signer.isEmpty();
                row.params = holding.params;
                m_portfolio.positions.push_back(std::move(row));
            }
        }
    }
    tellHistories();
    Q_EMIT portfolioChanged();
}

/// Without the amount: it may be read on a screen that is locked.
QString StakeDesk::wordsOf(const stake::DueClaim& claim, const stake::Protocol* protocol)
{
    const QString account = eth::checksumText(claim.account);
    const QString name = claim.id.section(u'/', -1); // position number
    const QString what = protocol == nullptr
                             ? QString()
                             : ui::claimText(*protocol, name.section(u' ', 0, 0),
                                             name.section(u' ', 1), staking::claimParams(claim));
    return what.isEmpty() ? account
                          : tr("%1, of %2", "what can be claimed, address").arg(what, account);
}

bool StakeDesk::tellClaims(const std::vector<stake::DueClaim>& claims)
{
    bool told = m_config.tell != nullptr;
    for (auto at = claims.begin(); told && at != claims.end(); ++at) {
        const auto& claim = *at;
        const auto* const protocol = m_protocols.find(claim.protocol);
        const auto* const chain = m_registry.findByChainId(claim.chain);
        told = m_config.tell(tr("Ready to claim: %1", "protocol")
                                 .arg(protocol == nullptr ? claim.protocol : protocol->name),
                             wordsOf(claim, protocol), chain == nullptr ? QString() : chain->id);
    }
    return told;
}

QByteArray StakeDesk::positionsJson() const
{
    QJsonArray files;
    for (const auto& [chain, held] : m_held)
        files.append(staking::positionsFile(held));
    return QJsonDocument(files).toJson();
}

/// Files of positions that are signed one after the other.
struct StakeDesk::Sealing
{
    std::shared_ptr<wallet::Question<QByteArray>> question;
    wallet::Signer* signer = nullptr;
    base::Address account;
    std::vector<QJsonObject> files;
    QJsonArray done;
    wallet::Ask ask;
};

wallet::Ask StakeDesk::signPositions(const base::Address& account, Handler<QByteArray> handler)
{
    const auto signer = signerOf(account);
    if (!signer || m_held.empty())
        return soon<QByteArray>(m_clock, std::move(handler),
                                signer ? base::fail(base::ErrorKind::NotFound,
                                                    QStringLiteral("no positions were read yet"))
                                       : base::Result<QByteArray>(tl::unexpected(signer.error())));
    auto sealing = std::make_shared<Sealing>();
    sealing->question = std::make_shared<wallet::Question<QByteArray>>(std::move(handler));
    sealing->signer = *signer;
    sealing->account = account;
    for (const auto& [chain, held] : m_held)
        sealing->files.push_back(staking::positionsFile(held));
    sealNext(sealing);
    return wallet::Ask([sealing] {
        sealing->question->withdraw();
        sealing->ask.cancel();
    });
}

void StakeDesk::sealNext(const std::shared_ptr<Sealing>& sealing)
{
    if (!sealing->question->isOpen())
        return;
    const auto next = static_cast<std::size_t>(sealing->done.size());
    if (next == sealing->files.size()) {
        sealing->question->answer(QJsonDocument(sealing->done).toJson());
        return;
    }
    sealing->ask = sealing->signer->signMessage(
        {staking::positionsMessage(sealing->files[next]), sealing->account},
        [this, weak = std::weak_ptr(sealing), next](const base::Result<eth::Signature>& made) {
            const auto held = weak.lock();
            if (!held)
                return;
            const auto sealed =
                made ? staking::sealPositions(held->files[next], held->account, *made)
                     : base::Result<QJsonObject>(tl::unexpected(made.error()));
            if (!sealed)
                return held->question->fail(sealed.error());
            held->done.append(*sealed);
            QMetaObject::invokeMethod(
                this, [this, held] { sealNext(held); }, Qt::QueuedConnection);
        });
}

} // namespace rollscope::app
