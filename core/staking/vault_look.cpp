#include "staking/vault_look.hpp"

namespace rollscope::staking {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;

namespace {

/// The address read by both standards.
struct Looking
{
    stake::Protocol plain, queued;
    base::ChainId chain;
    QString chainTitle;
    wallet::Question<stake::Vault>::Handler handler;

    [[nodiscard]] base::Result<stake::Vault> judged(const base::Result<ReadOutcome>& read) const
    {
        if (!read)
            return tl::unexpected(read.error());
        if (read->chain != chain)
            return fail(ErrorKind::BadInput,
                        u"the node says that it is on chain %1, not on %2"_s.arg(read->chain.value)
                            .arg(chain.value));
        return stake::vaultIn({&plain, &read->facts[0]}, {&queued, &read->facts[1]}, chainTitle);
    }
};

} // namespace

wallet::Ask lookAtVault(ProtocolReader& reader, const VaultQuestion& question,
                        wallet::Question<stake::Vault>::Handler handler)
{
    const auto bound = [&question](const stake::Protocol& generic) {
        return stake::bindVault(generic, {generic.id, question.chain, question.address}, {});
    };
    auto plain = bound(*question.plain);
    auto queued = plain ? bound(*question.queued) : plain;
    if (!plain || !queued) {
        auto refused = std::make_shared<wallet::Question<stake::Vault>>(std::move(handler));
        wallet::answerSoon(refused, reader.clock(),
                           base::Result<stake::Vault>(tl::unexpected(queued.error())));
        return wallet::Ask([refused] { refused->withdraw(); });
    }
    auto looking =
        std::make_shared<Looking>(Looking{std::move(*plain), std::move(*queued), question.chain,
                                          question.chainTitle, std::move(handler)});
    // Nobody's requests are looked for: whether the functions answer is what counts.
    const stake::Arguments nobody{{u"account"_s, stake::Typed::address(base::Address{})}};
    std::vector<ReadJob> jobs{{&looking->plain, stake::wantedForVault(looking->plain), nobody},
                              {&looking->queued, stake::wantedForVault(looking->queued), nobody}};
    return reader.readMany(std::move(jobs), {}, [looking](const base::Result<ReadOutcome>& read) {
        looking->handler(looking->judged(read));
    });
}

} // namespace rollscope::staking
