// The rehearsal right before signing.
#include "staking/preparer.hpp"
#include "wallet/account_watch.hpp"

namespace rollscope::staking {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

wallet::Ask Preparer::again(const Prepared& prepared, std::size_t from,
                            wallet::Question<Rehearsed>::Handler handler)
{
    struct Both
    {
        Prepared before;
        std::size_t from = 0;
        Rehearsed out;
        int missing = 2;
        std::shared_ptr<wallet::Question<Rehearsed>> question;
        wallet::Ask rehearsal, nonces;

        void arrived()
        {
            if (--missing > 0)
                return;
            out.changes = changesSince(before, from, out.rehearsal, out.nonces);
            question->answer(std::move(out));
        }
    };
    auto both = std::make_shared<Both>();
    both->before = prepared;
    both->from = from;
    both->question = std::make_shared<wallet::Question<Rehearsed>>(std::move(handler));
    wallet::Ask ask([question = both->question] { question->withdraw(); });
    wallet::Question<Rehearsed>::limit(
        both->question, m_clock, kPatience,
        {ErrorKind::Timeout, u"the rehearsal took too long"_s, {}, {}});
    both->question->holds(wallet::Ask([weak = std::weak_ptr(both)] {
        if (const auto held = weak.lock()) {
            held->rehearsal.cancel();
            held->nonces.cancel();
        }
    }));
    both->rehearsal = m_simulator->rehearse(
        sequenceOf(*prepared.protocol, prepared.facts, prepared.plan, prepared.nonces.next(), from),
        contractsOf(*prepared.protocol, prepared.facts, prepared.plan),
        [both](Result<Rehearsal> rehearsal) {
            if (!rehearsal) {
                both->question->fail(rehearsal.error());
                return;
            }
            both->out.rehearsal = std::move(*rehearsal);
            // What the calls were made from is as agreed as it was.
            stake::join(both->out.rehearsal.agreement, both->before.told);
            both->arrived();
        });
    both->nonces = wallet::askNonces(*m_first.client, prepared.account,
                                     [both](const Result<wallet::AccountNonces>& nonces) {
                                         if (!nonces) {
                                             both->question->fail(nonces.error());
                                             return;
                                         }
                                         both->out.nonces = *nonces;
                                         both->arrived();
                                     });
    return ask;
}

} // namespace rollscope::staking
