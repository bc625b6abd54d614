#include "stake/needs.hpp"
#include "stake/filled_words.hpp"

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;

void addProxies(Needs& needs, const Protocol& protocol)
{
    for (const QString& role : protocol.health.watch)
        needs.names.insert(role + u"#implementation"_s);
}

void addWords(Needs& needs, const QString& words)
{
    if (const auto terms = termsInWords(words))
        needs.add(*terms);
}

void addExit(Needs& needs, const Protocol& protocol, const Exit& exit)
{
    needs.add(exit.time);
    needs.add(exit.fee);
    if (exit.gets)
        needs.add(protocol, *exit.gets);
    addWords(needs, exit.words);
    for (const QString& hidden : exit.hidden)
        addWords(needs, hidden);
}

} // namespace

void Needs::addToken(const Protocol& protocol, const QString& token)
{
    const auto found = protocol.tokens.find(token);
    if (found == protocol.tokens.end())
        return;
    add(found->second.readSymbol);
    add(found->second.readDecimals);
}

void Needs::add(const Protocol& protocol, const Amount& amount)
{
    add(amount.amount);
    addToken(protocol, amount.token);
}

Needs needsOf(const Read& read)
{
    Needs needs;
    if (read.kind != Read::Kind::Compute)
        needs.add(read.at);
    needs.add(read.args);
    for (const auto& [name, term] : read.where)
        needs.add(term);
    needs.add(read.each);
    needs.names.erase(u"item"_s);
    return needs;
}

Needs needsOf(const Protocol& protocol, const Action& action)
{
    Needs needs;
    needs.names.insert(u"account"_s);
    const auto contract = [&](const QString& role) {
        needs.roles.insert(role);
        needs.names.insert(role + u"#code"_s);
    };
    for (const Parameter& param : action.params)
        needs.addToken(protocol, param.token);
    if (action.spends) {
        needs.add(protocol, *action.spends);
        needs.names.insert(action.spends->token + u"#balance"_s);
    }
    if (action.approve) {
        needs.add(protocol, action.approve->spends);
        needs.names.insert(action.id + u"#allowance"_s);
        contract(action.approve->spender);
        contract(protocol.tokens.at(action.approve->spends.token).role);
    }
    if (action.act) {
        contract(action.act->role);
        needs.add(action.act->args);
        needs.add(action.act->value);
        needs.names.insert(u"coin#balance"_s);
    }
    for (const CairoAct& call : action.cairo) {
        needs.add(call.to);
        needs.add(call.args);
    }
    if (action.receives) {
        needs.add(protocol, action.receives->preview);
        needs.add(action.receives->minimum);
        addWords(needs, action.receives->words);
    }
    if (action.share) {
        needs.add(action.share->part);
        needs.add(action.share->whole);
        needs.add(action.share->who);
    }
    for (const Rule& rule : action.rules) {
        needs.add(rule.read);
        needs.add(rule.bound);
        needs.addToken(protocol, rule.token);
    }
    for (const Check& check : protocol.checks) {
        needs.add(check.left);
        needs.add(check.right);
    }
    for (const PositionSpec& spec : protocol.positions)
        if (spec.claim == action.id && !spec.key.empty()) { // which one it takes
            needs.add(spec.ids);
            needs.add(spec.key);
        }
    for (const QString& id : action.exits)
        if (const Exit* exit = protocol.exit(id))
            addExit(needs, protocol, *exit);
    addProxies(needs, protocol);
    if (protocol.vm == Vm::Evm)
        needs.names.insert(u"now"_s);
    return needs;
}

Needs needsOfPositions(const Protocol& protocol)
{
    Needs needs;
    for (const PositionSpec& spec : protocol.positions) {
        needs.add(protocol, spec.holds);
        if (spec.worth)
            needs.add(protocol, *spec.worth);
        needs.add(spec.ids);
        needs.add(spec.key);
        needs.add(spec.maturesAt);
        needs.add(spec.now);
        needs.add(spec.ready);
        needs.add(spec.done);
        needs.add(spec.claimValue);
        if (spec.maturesAt && !spec.now)
            needs.names.insert(u"now"_s);
    }
    return needs;
}

Needs needsOfHealth(const Protocol& protocol)
{
    const HealthSpec& health = protocol.health;
    Needs needs;
    needs.add(health.paused);
    needs.add(health.open);
    if (health.queue) {
        needs.add(health.queue->liabilities);
        needs.add(health.queue->balance);
        needs.addToken(protocol, health.queue->token);
    }
    needs.add(health.rate);
    needs.add(health.redeem);
    needs.add(health.claim);
    if (health.size)
        needs.add(protocol, *health.size);
    for (const QString& role : health.watch) {
        needs.roles.insert(role);
        for (const char* part : {"#implementation", "#admin", "#controller", "#controllerCode",
                                 "#controllerDelay", "#controllerThreshold"})
            needs.names.insert(role + QLatin1StringView(part));
    }
    for (const Check& check : protocol.checks) {
        needs.add(check.left);
        needs.add(check.right);
    }
    if (protocol.vm == Vm::Evm)
        needs.names.insert(u"now"_s);
    return needs;
}

std::set<QString> closure(const Protocol& protocol, const Needs& needs)
{
    std::set<QString> known;
    std::vector<Needs> open{needs};
    while (!open.empty()) {
        const Needs next = std::move(open.back());
        open.pop_back();
        for (const QString& role : next.roles) {
            const auto found = protocol.roles.find(role);
            if (found == protocol.roles.end() || !found->second.resolve)
                continue;
            Needs deeper;
            deeper.add(*found->second.resolve);
            // A role that needs itself is refused elsewhere; here it must only end.
            if (known.insert(u'@' + role).second)
                open.push_back(std::move(deeper));
        }
        for (const QString& name : next.names) {
            const auto read = protocol.reads.find(name);
            if (known.insert(name).second && read != protocol.reads.end())
                open.push_back(needsOf(read->second));
        }
    }
    std::erase_if(known, [](const QString& name) { return name.startsWith(u'@'); });
    return known;
}

} // namespace rollscope::stake
