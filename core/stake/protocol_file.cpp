#include "eth/address.hpp"
#include "registry/chain_file.hpp"
#include "stake/protocol_loader.hpp"
#include <algorithm>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using registry::JsonFields;

struct VerbRow
{
    QLatin1StringView name;
    Verb verb;
};
constexpr std::array kVerbs{
    VerbRow{"stake"_L1, Verb::Stake},       VerbRow{"wrap"_L1, Verb::Wrap},
    VerbRow{"unwrap"_L1, Verb::Unwrap},     VerbRow{"unstake"_L1, Verb::Unstake},
    VerbRow{"queue"_L1, Verb::Queue},       VerbRow{"cancel"_L1, Verb::Cancel},
    VerbRow{"claim"_L1, Verb::Claim},       VerbRow{"claim-rewards"_L1, Verb::ClaimRewards},
    VerbRow{"lock"_L1, Verb::Lock},         VerbRow{"relock"_L1, Verb::Relock},
    VerbRow{"unlock"_L1, Verb::Unlock},     VerbRow{"withdraw"_L1, Verb::Withdraw},
    VerbRow{"delegate"_L1, Verb::Delegate}, VerbRow{"undelegate"_L1, Verb::Undelegate},
    VerbRow{"migrate"_L1, Verb::Migrate},   VerbRow{"restake"_L1, Verb::Restake},
};

template <class List> auto* findById(List& list, const QString& id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

QString verbName(Verb verb)
{
    return std::find_if(kVerbs.begin(), kVerbs.end(),
                        [&](const VerbRow& row) { return row.verb == verb; })
        ->name;
}

const QString& keyHint()
{
    static const QString hint = u"see docs/staking.md for the keys of a protocol file"_s;
    return hint;
}

const Action* Protocol::action(const QString& wanted) const
{
    return findById(actions, wanted);
}

const Exit* Protocol::exit(const QString& wanted) const
{
    return findById(exits, wanted);
}

Protocol Protocol::movedTo(const QString& chainName, base::ChainId to,
                           const std::map<QString, base::Address>& addresses) const
{
    Protocol moved = *this;
    moved.chain = chainName;
    moved.chainId = to;
    moved.elsewhere.clear();
    for (auto& [key, role] : moved.roles) {
        const auto found = addresses.find(key);
        role.implementation.reset();
        role.deployBlock = 0;
        if (found != addresses.end()) {
            role.address = found->second;
            role.open = false;
        } else if (role.address) {
            role.address.reset();
            role.open = true;
        }
    }
    return moved;
}

void Loader::all(JsonFields& file)
{
    file.refuseUnknown({u"id"_s,        u"name"_s,    u"note"_s,    u"kind"_s,      u"support"_s,
                        u"vm"_s,        u"chain"_s,   u"chainId"_s, u"token"_s,     u"tokens"_s,
                        u"receipts"_s,  u"roles"_s,   u"params"_s,  u"reads"_s,     u"checks"_s,
                        u"errors"_s,    u"actions"_s, u"exits"_s,   u"positions"_s, u"health"_s,
                        u"elsewhere"_s, u"sources"_s},
                       keyHint());
    head(file);
    tokens(file);
    roles(file);
    file.eachMember("params"_L1, false, kMaxEntries, [&](const QString& name, JsonFields& entry) {
        m_out.params.emplace(name, parameter(name, entry));
    });
    reads(file);
    checks(file);
    elsewhere(file);
    actions(file);
    exits(file);
    positions(file);
    health(file);
}

void Loader::head(JsonFields& file)
{
    m_out.id = file.text("id"_L1, true);
    m_out.name = file.text("name"_L1, true);
    m_out.note = file.text("note"_L1, false);
    const QStringList kinds{u"liquid-staking"_s, u"direct-lock"_s, u"delegation"_s, u"vault"_s};
    m_out.kind = static_cast<ProtocolKind>(
        std::max<qsizetype>(0, kinds.indexOf(file.text("kind"_L1, true, kinds))));
    m_out.support = file.text("support"_L1, true, {u"full"_s, u"watch"_s}) == u"watch"
                        ? Support::Watch
                        : Support::Full;
    m_out.vm = file.text("vm"_L1, false, {u"evm"_s, u"cairo"_s}) == u"cairo" ? Vm::Cairo : Vm::Evm;
    m_out.chain = file.text("chain"_L1, false);
    m_out.chainId = {
        static_cast<quint64>(file.integer("chainId"_L1, false, 1, (1LL << 53) - 1).value_or(0))};
    if (m_out.chain.isEmpty() && m_out.chainId.value != 0)
        file.refuse(u"chain"_s, u"is missing beside chainId"_s);
    m_out.token = file.text("token"_L1, true);
    m_out.receipts = file.texts("receipts"_L1, false, kMaxEntries);
    m_out.sources = file.texts("sources"_L1, true, kMaxEntries);
    if (!registry::isChainId(m_out.id))
        file.refuse(u"id"_s, u"must be lower-case words joined by hyphens"_s);
    std::vector<std::string> errors;
    for (const QString& line : file.texts("errors"_L1, false, kMaxEntries))
        errors.push_back("error " + line.toStdString());
    if (auto parsed = eth::abi::parseLines(errors))
        m_out.errors = std::move(*parsed);
    else
        file.refuse(u"errors"_s, parsed.error().text());
}

void Loader::actions(JsonFields& file)
{
    file.eachObject("actions"_L1, false, kMaxEntries, [&](JsonFields& entry) { action(entry); });
}

void Loader::action(JsonFields& entry)
{
    entry.refuseUnknown({u"id"_s, u"verb"_s, u"title"_s, u"params"_s, u"spends"_s, u"zeroAllowed"_s,
                         u"approve"_s, u"act"_s, u"cairo"_s, u"receives"_s, u"share"_s, u"rules"_s,
                         u"exits"_s, u"notes"_s},
                        keyHint());
    Action out;
    out.id = entry.text("id"_L1, true);
    out.title = entry.text("title"_L1, true);
    QStringList verbs;
    for (const VerbRow& row : kVerbs)
        verbs << row.name;
    out.verb = kVerbs
                   .at(static_cast<std::size_t>(
                       std::max<qsizetype>(0, verbs.indexOf(entry.text("verb"_L1, true, verbs)))))
                   .verb;
    if (m_out.action(out.id) != nullptr)
        entry.refuse(u"id"_s, u"is given twice"_s);
    entry.eachObject("params"_L1, false, 16, [&](JsonFields& param) {
        out.params.push_back(parameter(param.text("name"_L1, true), param));
    });
    out.zeroAllowed = entry.flag("zeroAllowed"_L1, false);
    if (entry.has("spends"_L1)) {
        JsonFields spends = entry.object("spends"_L1, true);
        out.spends = amount(spends);
    }
    if (entry.has("approve"_L1)) {
        JsonFields approve = entry.object("approve"_L1, true);
        out.approve = Approval{amount(approve), approve.text("spender"_L1, true)};
    }
    if (entry.has("receives"_L1)) {
        JsonFields receives = entry.object("receives"_L1, true);
        out.receives =
            Receives{amount(receives), optionalTerm(receives, "minimum"_L1),
                     receives.text("words"_L1, false), receives.flag("atOnce"_L1, false)};
    }
    if (entry.has("share"_L1)) {
        JsonFields share = entry.object("share"_L1, true);
        out.share =
            ShareSpec{term(share, "part"_L1), term(share, "whole"_L1), term(share, "who"_L1)};
    }
    if (m_out.vm == Vm::Evm)
        act(entry, out);
    else
        cairo(entry, out);
    rules(entry, out);
    out.exits = entry.texts("exits"_L1, false, 16);
    out.notes = entry.texts("notes"_L1, false, 16);
    m_out.actions.push_back(std::move(out));
}

base::Result<Protocol> parseProtocol(const QByteArray& json, const QString& where)
{
    if (json.size() > kMaxProtocolFile)
        return base::fail(base::ErrorKind::BadInput,
                          u"a protocol file of more than %1 bytes"_s.arg(kMaxProtocolFile), where);
    const auto object = registry::readObject(json, where);
    if (!object)
        return tl::unexpected(object.error());
    std::optional<base::Error> error;
    JsonFields file(*object, where, {}, error);
    Protocol protocol;
    Loader(protocol).all(file);
    if (error)
        return tl::unexpected(std::move(*error));
    addStandardReads(protocol);
    if (auto whole = checkProtocol(protocol); !whole) {
        whole.error().where = where + u": "_s + whole.error().where;
        return tl::unexpected(std::move(whole.error()));
    }
    return protocol;
}

} // namespace rollscope::stake
