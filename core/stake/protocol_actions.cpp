// What one can do with a protocol, and what it shows: parameters, calls, rules, ways out,
// positions, health.
#include "eth/abi_json.hpp"
#include "stake/cairo.hpp"
#include "stake/protocol_loader.hpp"
#include <algorithm>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using registry::JsonFields;

struct RuleRow
{
    QLatin1StringView name;
    RuleKind kind;
    bool bound; ///< it compares with something
};
constexpr std::array kRules{
    RuleRow{"not-paused"_L1, RuleKind::NotPaused, false},
    RuleRow{"open-to-all"_L1, RuleKind::OpenToAll, false},
    RuleRow{"whitelisted"_L1, RuleKind::Whitelisted, false},
    RuleRow{"enabled"_L1, RuleKind::Enabled, false},
    RuleRow{"at-least"_L1, RuleKind::AtLeast, true},
    RuleRow{"at-most"_L1, RuleKind::AtMost, true},
    RuleRow{"unused"_L1, RuleKind::Unused, false},
    RuleRow{"present"_L1, RuleKind::Present, false},
    RuleRow{"equals"_L1, RuleKind::Equals, true},
    RuleRow{"covered"_L1, RuleKind::Covered, true},
    RuleRow{"matured"_L1, RuleKind::Matured, true},
    RuleRow{"nft-recipient"_L1, RuleKind::NftRecipient, true},
    RuleRow{"pubkey-of"_L1, RuleKind::PubkeyOf, true},
};

/// A Cairo field element is 32 bytes here.
QString abiType(const QString& name)
{
    return name == u"felt" ? u"bytes32"_s : name;
}

} // namespace

Term Loader::term(JsonFields& entry, QLatin1StringView key)
{
    if (!entry.has(key)) {
        entry.refuse(key, u"is missing"_s);
        return {};
    }
    return optionalTerm(entry, key).value_or(Term{});
}

std::optional<Term> Loader::optionalTerm(JsonFields& entry, QLatin1StringView key)
{
    if (!entry.has(key))
        return std::nullopt;
    if (entry.value(key).isString() && entry.text(key, false) != entry.value(key).toString())
        return std::nullopt; // it has been refused: too long, or control characters
    auto read = parseTerm(entry.value(key));
    if (read)
        return std::move(*read);
    entry.refuse(key, read.error().what);
    return std::nullopt;
}

std::vector<Term> Loader::terms(JsonFields& entry, QLatin1StringView key, bool required)
{
    if (!entry.has(key) && !required)
        return {};
    Term list = term(entry, key);
    if (list.kind != Term::Kind::List)
        entry.refuse(key, u"must be a list"_s);
    return std::move(list.members);
}

Amount Loader::amount(JsonFields& entry)
{
    Amount out;
    out.token = entry.text("token"_L1, true);
    out.amount = optionalTerm(entry, "amount"_L1);
    return out;
}

base::Wei Loader::scale(JsonFields& entry)
{
    const auto read = eth::u256FromDecimal(entry.text("scale"_L1, true).toStdString());
    if (!read || *read == 0) {
        entry.refuse(u"scale"_s, u"must be a whole number above 0, as a text"_s);
        return base::Wei::from64(1);
    }
    return eth::fromU256(*read);
}

Parameter Loader::parameter(const QString& name, JsonFields& entry)
{
    entry.refuseUnknown({u"name"_s, u"type"_s, u"words"_s, u"token"_s, u"default"_s}, keyHint());
    Parameter out;
    out.name = name;
    out.words = entry.text("words"_L1, true);
    out.typeName = entry.text("type"_L1, true);
    out.token = entry.text("token"_L1, false);
    auto type = eth::abi::parseType(abiType(out.typeName).toStdString());
    if (!type) {
        entry.refuse(u"type"_s, type.error().text());
        return out;
    }
    out.type = std::move(*type);
    if (!entry.has("default"_L1))
        return out;
    auto value = eth::abi::fromJson(out.type, entry.value("default"_L1));
    if (value)
        out.fallback = Typed{out.type, std::move(*value)};
    else
        entry.refuse(u"default"_s, value.error().text());
    return out;
}

void Loader::act(JsonFields& entry, Action& action)
{
    JsonFields fields = entry.object("act"_L1, true);
    fields.refuseUnknown({u"call"_s, u"args"_s, u"value"_s}, keyHint());
    Act out;
    if (auto found = member(fields, "call"_L1, eth::abi::ItemKind::Function, nullptr)) {
        out.role = found->first;
        out.item = std::move(found->second);
    }
    out.args = terms(fields, "args"_L1, false);
    out.value = optionalTerm(fields, "value"_L1);
    action.act = std::move(out);
}

void Loader::cairo(JsonFields& entry, Action& action)
{
    entry.eachObject("cairo"_L1, true, 8, [&](JsonFields& fields) {
        fields.refuseUnknown({u"to"_s, u"function"_s, u"args"_s}, keyHint());
        auto out = parseCairoFunction(fields.text("function"_L1, true));
        if (!out)
            return fields.refuse(u"function"_s, out.error().what);
        out->to = term(fields, "to"_L1);
        out->args = terms(fields, "args"_L1, false);
        if (out->args.size() != out->inputs.size())
            fields.refuse(u"args"_s, u"must be %1"_s.arg(out->inputs.size()));
        action.cairo.push_back(std::move(*out));
    });
}

void Loader::rules(JsonFields& entry, Action& action)
{
    QStringList names;
    for (const RuleRow& row : kRules)
        names << row.name;
    entry.eachObject("rules"_L1, false, 32, [&](JsonFields& fields) {
        fields.refuseUnknown(
            {u"rule"_s, u"id"_s, u"severity"_s, u"read"_s, u"bound"_s, u"token"_s, u"words"_s},
            keyHint());
        const QString name = fields.text("rule"_L1, true, names);
        const RuleRow& row =
            kRules.at(static_cast<std::size_t>(std::max<qsizetype>(0, names.indexOf(name))));
        Rule out;
        out.kind = row.kind;
        out.id = fields.text("id"_L1, false);
        if (out.id.isEmpty())
            out.id = name;
        const QString severity =
            fields.text("severity"_L1, false, {u"block"_s, u"warn"_s, u"note"_s});
        out.severity = severity == u"note"   ? Severity::Note
                       : severity == u"warn" ? Severity::Warn
                                             : Severity::Block;
        out.read = term(fields, "read"_L1);
        out.bound = optionalTerm(fields, "bound"_L1);
        out.token = fields.text("token"_L1, false);
        out.words = fields.text("words"_L1, true);
        if (row.bound && !out.bound)
            fields.refuse(u"bound"_s, u"is missing"_s);
        for (const Rule& other : action.rules)
            if (other.id == out.id)
                fields.refuse(u"id"_s, u"'%1' is there twice"_s.arg(out.id));
        action.rules.push_back(std::move(out));
    });
}

void Loader::exits(JsonFields& file)
{
    file.eachObject("exits"_L1, false, 32, [&](JsonFields& entry) {
        entry.refuseUnknown({u"id"_s, u"title"_s, u"action"_s, u"time"_s, u"unit"_s, u"fee"_s,
                             u"scale"_s, u"gets"_s, u"words"_s, u"hidden"_s, u"then"_s},
                            keyHint());
        Exit out;
        out.id = entry.text("id"_L1, true);
        out.title = entry.text("title"_L1, true);
        out.action = entry.text("action"_L1, false);
        out.time = optionalTerm(entry, "time"_L1);
        out.unit = entry.text("unit"_L1, out.time.has_value(), {u"seconds"_s, u"epochs"_s});
        out.fee = optionalTerm(entry, "fee"_L1);
        if (out.fee)
            out.scale = scale(entry);
        if (entry.has("gets"_L1)) {
            JsonFields gets = entry.object("gets"_L1, true);
            out.gets = amount(gets);
        }
        out.words = entry.text("words"_L1, true);
        out.hidden = entry.texts("hidden"_L1, false, 8);
        out.then = entry.text("then"_L1, false);
        m_out.exits.push_back(std::move(out));
    });
}

void Loader::positions(JsonFields& file)
{
    file.eachObject("positions"_L1, false, 32, [&](JsonFields& entry) {
        entry.refuseUnknown({u"id"_s, u"title"_s, u"token"_s, u"amount"_s, u"worth"_s, u"ids"_s,
                             u"key"_s, u"maturesAt"_s, u"unit"_s, u"now"_s, u"ready"_s, u"done"_s,
                             u"claim"_s, u"claimParameter"_s, u"claimValue"_s},
                            keyHint());
        PositionSpec out;
        out.id = entry.text("id"_L1, true);
        out.title = entry.text("title"_L1, true);
        out.holds = amount(entry);
        if (entry.has("worth"_L1)) {
            JsonFields worth = entry.object("worth"_L1, true);
            out.worth = amount(worth);
        }
        out.ids = optionalTerm(entry, "ids"_L1);
        out.key = terms(entry, "key"_L1, false);
        out.maturesAt = optionalTerm(entry, "maturesAt"_L1);
        out.unit = entry.text("unit"_L1, out.maturesAt.has_value(), {u"seconds"_s, u"epochs"_s});
        out.now = optionalTerm(entry, "now"_L1);
        out.ready = optionalTerm(entry, "ready"_L1);
        out.done = optionalTerm(entry, "done"_L1);
        out.claim = entry.text("claim"_L1, false);
        out.claimParameter = entry.text("claimParameter"_L1, false);
        out.claimValue = optionalTerm(entry, "claimValue"_L1);
        m_out.positions.push_back(std::move(out));
    });
}

void Loader::health(JsonFields& file)
{
    JsonFields entry = file.object("health"_L1, false);
    entry.refuseUnknown({u"paused"_s, u"open"_s, u"queue"_s, u"reward"_s, u"rate"_s, u"redeem"_s,
                         u"size"_s, u"claim"_s, u"claimed"_s, u"watch"_s},
                        keyHint());
    HealthSpec& out = m_out.health;
    out.paused = terms(entry, "paused"_L1, false);
    out.open = terms(entry, "open"_L1, false);
    if (entry.has("queue"_L1)) {
        JsonFields queue = entry.object("queue"_L1, true);
        out.queue = HealthSpec::Queue{term(queue, "liabilities"_L1), term(queue, "balance"_L1),
                                      queue.text("token"_L1, true)};
    }
    if (entry.has("reward"_L1)) {
        JsonFields reward = entry.object("reward"_L1, true);
        auto event = member(reward, "event"_L1, eth::abi::ItemKind::Event, nullptr);
        if (event)
            out.reward = HealthSpec::Reward{
                event->first, std::move(event->second), reward.text("amount"_L1, false),
                reward.text("account"_L1, false), reward.text("token"_L1, false)};
    }
    if (entry.has("rate"_L1)) {
        JsonFields rate = entry.object("rate"_L1, true);
        out.rate = term(rate, "read"_L1);
        out.rateScale = scale(rate);
    }
    out.redeem = optionalTerm(entry, "redeem"_L1);
    if (entry.has("size"_L1)) {
        JsonFields size = entry.object("size"_L1, true);
        out.size = amount(size);
    }
    if (entry.has("claim"_L1)) {
        JsonFields claim = entry.object("claim"_L1, true);
        out.claim = term(claim, "read"_L1);
        out.claimScale = scale(claim);
    }
    out.claimed = entry.text("claimed"_L1, false);
    out.watch = entry.texts("watch"_L1, false, 32);
}

} // namespace rollscope::stake
