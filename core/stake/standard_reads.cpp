// The reads that no file has to name.
#include "stake/known_abis.hpp"
#include "stake/protocol_loader.hpp"

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;

class Adder
{
public:
    explicit Adder(Protocol& protocol) : m_protocol(protocol) {}

    void call(const QString& name, const Term& at, const QString& abi, std::string_view function,
              std::vector<Term> args = {})
    {
        Read read;
        read.at = at;
        read.item = knownFunction(abi, function);
        read.args = std::move(args);
        read.text = (at.kind == Term::Kind::Role ? at.name : abi) + u'.' +
                    QString::fromStdString(read.item.name);
        add(name, std::move(read));
    }
    void account(const QString& name, Read::Kind kind, const Term& at, const QString& text)
    {
        Read read;
        read.kind = kind;
        read.at = at;
        read.text = text;
        add(name, std::move(read));
    }
    void slot(const QString& name, const Term& at, const base::Hash32& slot, const QString& text)
    {
        Read read;
        read.kind = Read::Kind::Slot;
        read.at = at;
        read.slot = slot;
        read.text = text;
        add(name, std::move(read));
    }
    void firstKnown(const QString& name, std::vector<Term> args)
    {
        Read read;
        read.kind = Read::Kind::Compute;
        read.operation = Operation::FirstKnown;
        read.args = std::move(args);
        read.text = u"first-known"_s;
        add(name, std::move(read));
    }

private:
    void add(const QString& name, Read read)
    {
        read.name = name;
        m_protocol.reads.insert_or_assign(name, std::move(read));
    }
    Protocol& m_protocol;
};

/// Who can replace a proxy's code: the owner of its ProxyAdmin, else its admin, else its own owner.
void addController(Adder& adder, const QString& role)
{
    const auto part = [&](const char* name) {
        return QString(role + u'#' + QLatin1StringView(name));
    };
    const Term at = Term::role(role);
    adder.slot(part("implementation"), at, implementationSlot(), u"implementation slot"_s);
    adder.slot(part("admin"), at, adminSlot(), u"admin slot"_s);
    adder.call(part("adminOwner"), Term::of(part("admin")), u"ownable"_s, "owner");
    adder.call(part("owner"), at, u"ownable"_s, "owner");
    adder.firstKnown(part("controller"), {Term::of(part("adminOwner")), Term::of(part("admin")),
                                          Term::of(part("owner"))});
    const Term controller = Term::of(part("controller"));
    adder.account(part("controllerCode"), Read::Kind::Code, controller, u"code"_s);
    adder.call(part("controllerDelay"), controller, u"timelock"_s, "getMinDelay");
    adder.call(part("controllerThreshold"), controller, u"safe"_s, "getThreshold");
}

} // namespace

void addStandardReads(Protocol& protocol)
{
    if (protocol.vm != Vm::Evm)
        return;
    Adder adder(protocol);
    const Term account = Term::of(u"account"_s);
    adder.account(u"coin#balance"_s, Read::Kind::Coin, account, u"balance"_s);
    adder.account(u"account#code"_s, Read::Kind::Code, account, u"code"_s);
    for (const auto& [name, role] : protocol.roles)
        if (role.isReachable())
            adder.account(name + u"#code"_s, Read::Kind::Code, Term::role(name), u"code"_s);
    // What is wrong with a token or an approval is said of it, not of a read that nobody wrote.
    const auto isReachable = [&](const QString& role) {
        const auto found = protocol.roles.find(role);
        return found != protocol.roles.end() && found->second.isReachable();
    };
    for (const auto& [name, token] : protocol.tokens) {
        if (token.role.isEmpty()) {
            adder.account(name + u"#balance"_s, Read::Kind::Coin, account, u"balance"_s);
            continue;
        }
        if (!isReachable(token.role))
            continue;
        const Term at = Term::role(token.role);
        adder.call(name + u"#balance"_s, at, u"erc20"_s, "balanceOf", {account});
        adder.call(name + u"#decimals"_s, at, u"erc20"_s, "decimals");
        adder.call(name + u"#symbol"_s, at, u"erc20"_s, "symbol");
    }
    for (const Action& action : protocol.actions) {
        if (!action.approve || !isReachable(action.approve->spender))
            continue;
        const auto token = protocol.tokens.find(action.approve->spends.token);
        if (token != protocol.tokens.end() && isReachable(token->second.role))
            adder.call(action.id + u"#allowance"_s, Term::role(token->second.role), u"erc20"_s,
                       "allowance", {account, Term::role(action.approve->spender)});
    }
    for (const QString& role : protocol.health.watch)
        if (isReachable(role))
            addController(adder, role);
}

} // namespace rollscope::stake
