#include "fake_enki.hpp"
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include "eth/units.hpp"

namespace rollscope::test {
namespace {

using base::Wei;
using eth::fromU256;
using eth::toU256;
using stake::Ask;

constexpr const char* kMinter = "0x28254967e34db48eb548ec078288cd69b5f63ea5";
constexpr const char* kQueue = "0x810ef8aa1326fb1c5ce57cd79d549cf9b2cc32af";
constexpr const char* kConfig = "0xcf8a7b8ce925133892ec641cd75b6074b6841c2a";
constexpr const char* kVesting = "0x13c0ccc4c21a1aa082ab92ca515fe36f514c8cd7";
constexpr const char* kDispatcher = "0x06d51063df7842295ea9131432db77285c329e89";
constexpr const char* kAdmin = "0x479603de0a8b6d2f4d4eaa1058eea0d7ac9e218d";
constexpr const char* kTimelock = "0x135c4de9238352681efc42575eafe47d50ee9a16";
constexpr quint64 kRate = 1'083'400'000'000'000'000, kOne = 1'000'000'000'000'000'000;

std::string word(const Wei& value)
{
    std::string out;
    for (int limb = 3; limb >= 0; --limb)
        for (int shift = 56; shift >= 0; shift -= 8)
            out += static_cast<char>(value.limbs[static_cast<std::size_t>(limb)] >> shift & 0xff);
    return out;
}
std::string word(quint64 value)
{
    return word(Wei::from64(value));
}
std::string word(const base::Address& address)
{
    return std::string(12, '\0') +
           std::string(reinterpret_cast<const char*>(address.bytes.data()), address.bytes.size());
}
std::string word(const char* address)
{
    return word(base::addressFromHex(address).value_or(base::Address{}));
}

Wei scaled(const Wei& value, quint64 by, quint64 over)
{
    return fromU256(toU256(value) * by / over);
}

/// The first argument of a call.
Wei argument(const Ask& ask)
{
    Wei out;
    for (std::size_t i = 4; i < 36 && i < ask.data.size(); ++i) {
        const std::size_t at = 35 - i; // bytes from the right
        out.limbs[at / 8] |= static_cast<quint64>(static_cast<quint8>(ask.data[i])) << at % 8 * 8;
    }
    return out;
}

Wei plus(const Wei& a, const Wei& b)
{
    return fromU256(toU256(a) + toU256(b));
}
Wei minus(const Wei& a, const Wei& b)
{
    return toU256(a) > toU256(b) ? fromU256(toU256(a) - toU256(b)) : Wei{};
}

} // namespace

base::Wei tokens(const char* text)
{
    return eth::parseUnits(text, 18).value_or(base::Wei{});
}

FakeEnki::FakeEnki(const stake::Protocol& protocol, const base::Address& account)
    : coin(tokens("128.402713")), eMetis(), seMetis(tokens("41.5")), queueHolds(tokens("3104.77")),
      queueOwes(tokens("2870.1")), rewards(tokens("62.1")), m_protocol(protocol), m_account(account)
{}

stake::Facts FakeEnki::facts(const std::set<QString>& wanted, const stake::Arguments& given) const
{
    stake::Arguments known = given;
    known.insert_or_assign(QStringLiteral("account"), stake::Typed::address(m_account));
    known.insert_or_assign(QStringLiteral("now"),
                           stake::Typed::number(Wei::from64(static_cast<quint64>(now))));
    stake::Reading reading(m_protocol, wanted, known);
    while (!reading.asks().empty()) {
        std::vector<stake::Answer> answers;
        for (const Ask& ask : reading.asks())
            answers.push_back(answer(ask));
        if (!reading.take(answers))
            break;
    }
    return reading.facts();
}

stake::Answer FakeEnki::answer(const Ask& ask) const
{
    const QString name = ask.key.section(u'[', 0, 0);
    std::optional<std::string> data;
    switch (ask.kind) {
    case Ask::Kind::Code:
        data = name == u"account#code" ? std::string() : std::string("\x60\x80\x60\x40", 4);
        break;
    case Ask::Kind::Coin:
        data = word(coin);
        break;
    case Ask::Kind::BlockTime:
        data = word(static_cast<quint64>(now));
        break;
    case Ask::Kind::Slot:
    case Ask::Kind::Call:
        data = name.contains(u'#') ? control(name) : call(name, ask);
        break;
    case Ask::Kind::Logs: {
        stake::Answer out{true, {}, {}, {}};
        for (const Ticket& ticket : tickets) {
            stake::Log log;
            for (const std::string& topic : {word(ticket.id), word(m_account), word(m_account)}) {
                base::Hash32 hash;
                std::copy(topic.begin(), topic.end(), hash.bytes.begin());
                if (log.topics.empty())
                    log.topics.push_back(ask.topics.front().value_or(base::Hash32{}));
                log.topics.push_back(hash);
            }
            log.data = word(ticket.amount) + word(quint64(0)) +
                       word(static_cast<quint64>(ticket.maturity)) + word(quint64(0));
            out.logs.push_back(std::move(log));
        }
        return out;
    }
    }
    return data ? stake::Answer{true, *data, {}, {}}
                : stake::Answer{false, {}, {}, QStringLiteral("execution reverted")};
}

/// Balances, allowances, and who can replace what.
std::optional<std::string> FakeEnki::control(const QString& name) const
{
    const QString of = name.section(u'#', 0, 0), part = name.section(u'#', 1);
    if (part == u"balance")
        return word(of == u"eMetis" ? eMetis : of == u"seMetis" ? seMetis : coin);
    if (part == u"decimals")
        return word(quint64(18));
    if (part == u"allowance") {
        const auto found = allowed.find(of);
        return word(found == allowed.end() ? Wei{} : found->second);
    }
    if (part == u"implementation") {
        const auto role = m_protocol.roles.find(of);
        return word(role == m_protocol.roles.end() || !role->second.implementation
                        ? base::Address{}
                        : *role->second.implementation);
    }
    if (part == u"admin")
        return word(kAdmin);
    if (part == u"adminOwner")
        return word(kTimelock);
    if (part == u"controllerDelay")
        return word(quint64(48 * 3600));
    return std::nullopt;
}

const FakeEnki::Ticket* FakeEnki::ticketOf(const Ask& ask) const
{
    const Wei id = argument(ask);
    for (const Ticket& ticket : tickets)
        if (Wei::from64(ticket.id) == id)
            return &ticket;
    return nullptr;
}

std::string FakeEnki::ticketWords(const Ask& ask) const
{
    const Ticket* const ticket = ticketOf(ask);
    const Ticket none;
    const Ticket& one = ticket == nullptr ? none : *ticket;
    return word(quint64(one.done ? 1 : 0)) + word(static_cast<quint64>(one.maturity)) +
           word(one.amount) + word(quint64(5000)) + word(quint64(0)) + word(quint64(0)) +
           word(quint64(0)) + word(quint64(0));
}

std::optional<std::string> FakeEnki::call(const QString& name, const Ask& ask) const
{
    const std::map<QString, std::string> fixed{
        {QStringLiteral("configAddress"), word(kConfig)},
        {QStringLiteral("minterAddress"), word(kMinter)},
        {QStringLiteral("queueAddress"), word(kQueue)},
        {QStringLiteral("vestingAddress"), word(kVesting)},
        {QStringLiteral("dispatcherAddress"), word(kDispatcher)},
        {QStringLiteral("configSeMetis"),
         word(*m_protocol.roles.at(QStringLiteral("seMetis")).address)},
        {QStringLiteral("configEMetis"),
         word(*m_protocol.roles.at(QStringLiteral("eMetis")).address)},
        {QStringLiteral("configMetis"),
         word(*m_protocol.roles.at(QStringLiteral("metis")).address)},
        {QStringLiteral("vaultMinter"), word(kMinter)},
        {QStringLiteral("vaultAsset"),
         word(*m_protocol.roles.at(QStringLiteral("eMetis")).address)},
        {QStringLiteral("minterEMetis"),
         word(*m_protocol.roles.at(QStringLiteral("eMetis")).address)},
        {QStringLiteral("minterMetis"),
         word(*m_protocol.roles.at(QStringLiteral("metis")).address)},
        {QStringLiteral("paused"), word(quint64(paused ? 1 : 0))},
        {QStringLiteral("isPublic"), word(quint64(1))},
        {QStringLiteral("vestingRatio"), word(quint64(100'000))},
        {QStringLiteral("vestingDuration"), word(quint64(30 * 86400))},
        {QStringLiteral("redemptionFee"), word(quint64(1000))},
        {QStringLiteral("treasuryRatio"), word(quint64(50'000))},
        {QStringLiteral("queueSeconds"), word(static_cast<quint64>(kQueueSeconds))},
        {QStringLiteral("accounting"), word(queueOwes) + word(quint64(0))},
        {QStringLiteral("queueMetis"), word(queueHolds)},
        {QStringLiteral("rate"), word(kRate)},
        {QStringLiteral("redeemOne"), word(kRate)},
        {QStringLiteral("totalAssets"), word(tokens("18204.55"))},
    };
    if (const auto found = fixed.find(name); found != fixed.end())
        return found->second;
    if (name == u"sharesOut")
        return word(scaled(argument(ask), kOne, kRate));
    if (name == u"assetsOut" || name == u"assetsBack" || name == u"seWorth")
        return word(scaled(argument(ask), kRate, kOne));
    if (name == u"ticketInfo" || name == u"ticketInfos")
        return ticketWords(ask);
    if (name == u"ticketOwner" || name == u"enteredOwners")
        return ticketOf(ask) == nullptr ? std::nullopt : std::optional(word(m_account));
    return std::nullopt;
}

void FakeEnki::run(const stake::PlannedCall& call, const QString& action,
                   const std::map<QString, QString>& texts)
{
    const auto of = [&texts](const char* name) {
        const auto found = texts.find(QLatin1StringView(name));
        return found == texts.end() ? QByteArray() : found->second.toLatin1();
    };
    const Wei amount = tokens(of("amount").constData());
    if (call.purpose == stake::Purpose::Approve) {
        allowed[action] = amount;
    } else if (call.purpose != stake::Purpose::Act) {
        allowed.erase(action);
    } else if (action == u"stake") {
        coin = minus(coin, amount);
        seMetis = plus(seMetis, scaled(amount, kOne, kRate));
        allowed.erase(action);
    } else if (action == u"redeem") {
        const Wei shares = tokens(of("shares").constData());
        seMetis = minus(seMetis, shares);
        eMetis = plus(eMetis, scaled(shares, kRate, kOne));
    } else if (action == u"queue") {
        eMetis = minus(eMetis, amount);
        allowed.erase(action);
        tickets.push_back({412 + tickets.size(), amount, now + kQueueSeconds, false});
        queueOwes = plus(queueOwes, amount);
    } else if (action == u"claim") {
        for (Ticket& ticket : tickets) {
            if (QByteArray::number(ticket.id) != of("ticket"))
                continue;
            ticket.done = true;
            coin = plus(coin, ticket.amount);
            queueHolds = minus(queueHolds, ticket.amount);
            queueOwes = minus(queueOwes, ticket.amount);
        }
    }
}

} // namespace rollscope::test
