#pragma once
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/units.hpp"
#include "stake/health.hpp"
#include "stake/plan.hpp"
#include <QTest>
#include <functional>

/// A chain in memory that answers what a protocol asks: by function of a role, else zeros.
namespace rollscope::test {

using eth::abi::Value;
using namespace Qt::StringLiterals;

inline const stake::Protocols& shippedProtocols()
{
    static const stake::Protocols all = stake::Protocols::load();
    return all;
}

inline const stake::Protocol& protocolOf(const char* id)
{
    const stake::Protocol* found = shippedProtocols().find(QString::fromLatin1(id));
    if (found == nullptr)
        qFatal("no protocol %s", id);
    return *found;
}

inline base::Address addressFrom(const char* text)
{
    const auto read = eth::parseAddress(text);
    if (!read)
        qFatal("%s is no address", text);
    return *read;
}

inline const base::Address kMe = addressFrom("0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045");

/// 1 to 999: an address of this number.
inline base::Address numbered(quint16 number)
{
    base::Address out;
    out.bytes[18] = static_cast<quint8>(number >> 8U);
    out.bytes[19] = static_cast<quint8>(number & 0xffU);
    return out;
}

inline base::Wei wei(const char* decimal)
{
    return eth::fromU256(*eth::u256FromDecimal(decimal));
}

/// Whole coins of 18 decimals.
inline base::Wei coins(quint64 whole)
{
    return *eth::parseUnits(std::to_string(whole), 18);
}

inline Value number(const base::Wei& value)
{
    return Value::number(value);
}

/// Zero, empty, and lists of nothing.
inline Value zeroOf(const eth::abi::Type& type)
{
    Value out;
    if (type.kind == eth::abi::Kind::Tuple)
        for (const auto& member : type.members)
            out.members.push_back(zeroOf(member.type));
    return out;
}

class FakeChain
{
public:
    explicit FakeChain(const stake::Protocol& protocol) : m_protocol(protocol) {}

    /// "role.function" returns these for any arguments.
    FakeChain& set(const char* call, std::vector<Value> values)
    {
        m_calls[QString::fromLatin1(call)] = [values = std::move(values)](const auto&) {
            return values;
        };
        return *this;
    }
    FakeChain& set(const char* call, const base::Wei& value) { return set(call, {number(value)}); }
    FakeChain& set(const char* call, quint64 value) { return set(call, {Value::number(value)}); }
    FakeChain& set(const char* call, const base::Address& value)
    {
        return set(call, {Value::address(value)});
    }
    /// The same by what it is asked; nothing: it reverts.
    using Function =
        std::function<std::optional<std::vector<Value>>(const std::vector<Value>& arguments)>;
    FakeChain& set(const char* call, Function function)
    {
        m_calls[QString::fromLatin1(call)] = std::move(function);
        return *this;
    }
    /// Reverts whatever it is asked.
    FakeChain& revert(const char* call)
    {
        return set(call, Function([](const auto&) { return std::nullopt; }));
    }

    std::map<base::Address, std::string> code; ///< else contracts have some and accounts none
    std::map<base::Address, base::Wei> balances;
    std::map<std::pair<base::Address, base::Hash32>, base::Address> slots_;
    std::map<QString, std::vector<stake::Log>> logs; ///< by read
    qint64 now = 1'800'000'000;
    QString broken; ///< this read fails with an error of the node
    int rounds = 0;
    std::size_t asks = 0;

    stake::Facts read(const std::set<QString>& wanted, stake::Arguments given)
    {
        given.insert_or_assign(u"account"_s, stake::Typed::address(kMe));
        stake::Reading reading(m_protocol, wanted, given);
        while (!reading.asks().empty()) {
            ++rounds;
            std::vector<stake::Answer> answers;
            m_facts = &reading.facts();
            for (const stake::Ask& ask : reading.asks())
                answers.push_back(answer(ask));
            asks += answers.size();
            if (!reading.take(answers))
                qFatal("the reading did not take its answers");
        }
        return reading.facts();
    }
    stake::Facts readAction(const stake::Action& action, const stake::Arguments& given)
    {
        return read(stake::wantedForAction(m_protocol, action), given);
    }

private:
    static stake::Answer word(const Value& value)
    {
        return {true, std::string(value.word.begin(), value.word.end()), {}, {}};
    }

    stake::Answer answer(const stake::Ask& ask)
    {
        if (!broken.isEmpty() && ask.key == broken)
            return {false, {}, {}, u"the node gave up"_s};
        switch (ask.kind) {
        case stake::Ask::Kind::BlockTime:
            return word(Value::number(static_cast<quint64>(now)));
        case stake::Ask::Kind::Coin:
            return word(number(balances[ask.to]));
        case stake::Ask::Kind::Slot: {
            const auto found = slots_.find({ask.to, ask.slot});
            return word(Value::address(found == slots_.end() ? base::Address{} : found->second));
        }
        case stake::Ask::Kind::Code: {
            const auto found = code.find(ask.to);
            if (found != code.end())
                return {true, found->second, {}, {}};
            return {
                true, roleAt(ask.to).isEmpty() ? std::string() : std::string("\x60\x80"), {}, {}};
        }
        case stake::Ask::Kind::Logs:
            return {true, {}, logs[ask.key], {}};
        case stake::Ask::Kind::Call:
            break;
        }
        return called(ask);
    }

    stake::Answer called(const stake::Ask& ask)
    {
        eth::abi::Selector selector{};
        std::copy_n(ask.data.begin(), 4, selector.begin());
        const QString role = roleAt(ask.to);
        const stake::Read& read = m_protocol.reads.at(ask.key.section(u'[', 0, 0));
        const QString name = base::toQString(read.item.name);
        auto found = m_calls.find(role + u'.' + name);
        if (found == m_calls.end())
            found = m_calls.find(name);
        const auto arguments = eth::abi::decodeCall(read.item, ask.data);
        if (!arguments)
            qFatal("a call that does not decode: %s", qPrintable(ask.key));
        if (role.isEmpty() && found == m_calls.end())
            return {true, {}, {}, {}};
        std::vector<Value> values;
        if (found != m_calls.end()) {
            auto told = found->second(*arguments);
            if (!told)
                return {false, {}, {}, {}};
            values = std::move(*told);
        } else {
            for (const auto& param : read.item.returned)
                values.push_back(zeroOf(param.type));
        }
        const auto data = eth::abi::encode(read.item.returned, values);
        if (!data)
            qFatal("%s: %s", qPrintable(ask.key), qPrintable(data.error().text()));
        return {true, *data, {}, {}};
    }

    /// The first role of that address, fixed or resolved by now.
    QString roleAt(const base::Address& address) const
    {
        for (const auto& [name, role] : m_protocol.roles) {
            const auto known = stake::addressOf(m_protocol, name, *m_facts);
            if (known && *known == address)
                return name;
        }
        return {};
    }

    const stake::Protocol& m_protocol;
    const stake::Facts* m_facts = nullptr;
    std::map<QString, Function> m_calls;
};

inline const stake::Action& actionOf(const stake::Protocol& protocol, const char* id)
{
    const stake::Action* found = protocol.action(QString::fromLatin1(id));
    if (found == nullptr)
        qFatal("no action %s", id);
    return *found;
}

/// Arguments as a person writes them.
inline stake::Arguments argumentsOf(const stake::Protocol& protocol, const stake::Action& action,
                                    const std::map<QString, QString>& texts)
{
    const auto read = stake::readArguments(protocol, action, texts);
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return *read;
}

/// The finding with this id; nullptr when there is none.
inline const stake::Finding* findingOf(const std::vector<stake::Finding>& findings, const char* id)
{
    for (const auto& finding : findings)
        if (finding.id == QLatin1StringView(id))
            return &finding;
    return nullptr;
}

/// The first that blocks; empty when none does.
inline QString blocking(const std::vector<stake::Finding>& findings)
{
    for (const auto& finding : findings)
        if (finding.severity == stake::Severity::Block)
            return finding.id + u": "_s + finding.sentence;
    return {};
}

/// Everything is well: the right chain, gas kept back.
inline stake::Circumstances fine(const stake::Protocol& protocol)
{
    stake::Circumstances out;
    out.connected = protocol.chainId.value != 0 ? protocol.chainId : base::ChainId{1};
    out.keptBack = base::Wei::from64(1'000'000);
    return out;
}

} // namespace rollscope::test
