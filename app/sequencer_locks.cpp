#include "sequencer_locks.hpp"
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include "stake/needs.hpp"

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using stake::Typed;
using Question = wallet::Question<SequencerLocks>;
using Outcome = Result<staking::ReadOutcome>;

/// More is no pool of sequencers.
constexpr unsigned kMostSequencers = 1000;

staking::ReadJob jobOf(const stake::Protocol& pool, const QString& read, const QString& parameter,
                       const Typed& value)
{
    stake::Needs needs;
    needs.names.insert(read);
    stake::Arguments given{{u"account"_s, Typed::address(base::Address{})}};
    if (!parameter.isEmpty())
        given.insert_or_assign(parameter, value);
    return {&pool, stake::closure(pool, needs), std::move(given)};
}

Result<Typed> factOf(const stake::Facts& facts, const QString& name)
{
    const auto found = facts.find(name);
    if (found != facts.end() && found->second.value)
        return *found->second.value;
    return base::fail(ErrorKind::Protocol, found == facts.end() || found->second.why.isEmpty()
                                               ? u"the pool does not tell them"_s
                                               : found->second.why);
}

/// Of the numbers that the signers have, and of all that the pool gave. A pool that does not count
/// them is asked for the signers' alone.
Result<std::vector<base::Wei>> numbersIn(const std::vector<stake::Facts>& facts)
{
    const auto count = factOf(facts.front(), u"sequencerCount"_s).and_then([](const Typed& one) {
        return one.toWei();
    });
    if (!count && facts.size() == 1)
        return tl::unexpected(count.error());
    if (count && eth::toU256(*count) > kMostSequencers)
        return base::fail(ErrorKind::Protocol, u"the pool says that it has %1 sequencers"_s.arg(
                                                   base::toQString(base::toDecimal(*count))));
    std::vector<base::Wei> out;
    for (std::size_t i = 1; i < facts.size(); ++i) {
        const auto id =
            factOf(facts[i], u"signerId"_s).and_then([](const Typed& one) { return one.toWei(); });
        if (!id)
            return tl::unexpected(id.error());
        out.push_back(*id);
    }
    const auto all = count ? static_cast<quint64>(eth::toU256(*count)) : 0;
    for (quint64 number = 1; number <= all; ++number)
        out.push_back(base::Wei::from64(number));
    return out;
}

Result<SequencerLocks> locksIn(const std::vector<stake::Facts>& facts,
                               const std::vector<base::Address>& signers)
{
    SequencerLocks out;
    // A signer that was changed has none: its sequencer is listed under the new one.
    for (const auto& signer : signers)
        out.emplace(signer, std::nullopt);
    for (const auto& one : facts) {
        const auto told = factOf(one, u"sequencer"_s);
        if (!told)
            return tl::unexpected(told.error());
        const auto signer = stake::select(*told, {u"signer"_s}).and_then([](const Typed& value) {
            return value.toAddress();
        });
        if (auto lock = lockOf(one); lock && signer)
            out.insert_or_assign(*signer, std::move(lock));
    }
    return out;
}

} // namespace

wallet::Ask askLocks(staking::ProtocolReader& reader, const stake::Protocol& pool,
                     std::vector<base::Address> signers, Question::Handler handler)
{
    auto question = std::make_shared<Question>(std::move(handler));
    std::vector<staking::ReadJob> jobs{jobOf(pool, u"sequencerCount"_s, {}, {})};
    for (const auto& signer : signers)
        jobs.push_back(jobOf(pool, u"signerId"_s, u"signer"_s, Typed::address(signer)));
    const auto onLocks = [question, signers = std::move(signers)](const Outcome& read) {
        if (read)
            question->answer(locksIn(read->facts, signers));
        else
            question->fail(read.error());
    };
    question->holds(reader.readMany(
        std::move(jobs), {}, [question, &reader, &pool, onLocks](const Outcome& read) {
            const auto numbers = read
                                     ? numbersIn(read->facts)
                                     : Result<std::vector<base::Wei>>(tl::unexpected(read.error()));
            if (!numbers)
                return question->fail(numbers.error());
            std::vector<staking::ReadJob> next;
            next.reserve(numbers->size());
            for (const auto& number : *numbers)
                next.push_back(
                    jobOf(pool, u"sequencer"_s, u"sequencerId"_s, Typed::number(number)));
            question->holds(reader.readMany(std::move(next), read->at.number, onLocks));
        }));
    return wallet::Ask([question] { question->withdraw(); });
}

} // namespace rollscope::app
