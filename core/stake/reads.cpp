#include "stake/reads.hpp"
#include "base/hex.hpp"
#include "base/text.hpp"
#include "eth/address.hpp"
#include "stake/compute.hpp"
#include "stake/log_reads.hpp"
#include "stake/needs.hpp"
#include <algorithm>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using eth::abi::Type;
using eth::abi::Value;

/// Longer texts of strangers are cut.
constexpr qsizetype kMaxWhy = 200;

QString reasonOf(const base::Error& error)
{
    return base::printable(error.text()).left(kMaxWhy);
}

/// Names that the roles among these needs rest on.
void addRoles(const Protocol& protocol, Needs& needs)
{
    std::set<QString> roles;
    for (const QString& name : needs.roles) {
        const auto role = protocol.roles.find(name);
        if (role != protocol.roles.end() && role->second.resolve)
            collect(*role->second.resolve, needs.names, roles);
    }
}

Result<Typed> wordOf(const Answer& answer, const Type& type)
{
    if (answer.data.size() != 32)
        return base::fail(ErrorKind::Protocol,
                          u"the node answered %1 bytes, not 32"_s.arg(answer.data.size()));
    Value value;
    std::copy(answer.data.begin(), answer.data.end(), value.word.begin());
    if (const auto wrong = eth::abi::complaint(type, value.word))
        return base::fail(ErrorKind::Protocol, *wrong);
    return Typed{type, std::move(value)};
}

Result<Typed> returnedOf(const Read& read, const Answer& answer)
{
    if (answer.data.empty())
        return base::fail(ErrorKind::Protocol,
                          u"there is no contract, or it knows no such function"_s);
    auto values = eth::abi::decode(read.item.returned, answer.data, eth::abi::Layout::Loose);
    if (!values)
        return tl::unexpected(std::move(values.error()));
    if (values->size() == 1)
        return Typed{read.item.returned.front().type, std::move(values->front())};
    auto tuple = eth::abi::tupleOf(read.item.returned);
    if (!tuple)
        return tl::unexpected(std::move(tuple.error()));
    return Typed{std::move(*tuple), Value::list(std::move(*values))};
}

/// What one answer says.
Result<Typed> valueIn(const Protocol& protocol, const Read& read, const Answer& answer,
                      QString& lacks)
{
    if (!answer.ok && !answer.why.isEmpty())
        return base::fail(ErrorKind::Refused, answer.why);
    if (!answer.ok && read.fallback && read.kind == Read::Kind::Call) {
        const Type& type = read.item.returned.front().type;
        return valueOf(protocol, *read.fallback, {}, &type);
    }
    if (!answer.ok) {
        const auto revert = eth::abi::decodeRevert(protocol.errors, answer.data);
        if (!revert)
            return base::fail(ErrorKind::Refused, u"the call reverted"_s);
        return base::fail(ErrorKind::Refused,
                          u"the call reverted: "_s +
                              (revert->reason.isEmpty() ? base::toQString(revert->error.signature())
                                                        : revert->reason));
    }
    switch (read.kind) {
    case Read::Kind::Coin:
        return wordOf(answer, Typed::number({}).type);
    case Read::Kind::Slot:
        return wordOf(answer, Typed::address({}).type);
    case Read::Kind::Code:
        return Typed::bytes(answer.data);
    case Read::Kind::Logs:
        return logsIn(read, answer, lacks);
    default:
        return returnedOf(read, answer);
    }
}

std::set<QString> wantedFor(const Protocol& protocol, Needs needs)
{
    addRoles(protocol, needs);
    return std::move(needs.names);
}

} // namespace

Reading::Reading(const Protocol& protocol, const std::set<QString>& wanted, const Arguments& given)
    : m_protocol(protocol), m_wanted(wanted)
{
    for (const auto& [name, value] : given)
        m_facts[name] = {value, {}, u"given"_s};
    next();
}

void Reading::fail(const QString& name, const QString& why)
{
    Fact& fact = m_facts[name];
    fact.value.reset();
    fact.why = why;
    const auto read = m_protocol.reads.find(name);
    fact.source = read == m_protocol.reads.end() ? QString() : read->second.text;
}

/// Whether something became known, or known to be wanted.
bool Reading::settle(const QString& name)
{
    if (m_facts.count(name) != 0)
        return false;
    if (name == u"now") {
        m_asks.push_back({Ask::Kind::BlockTime, name, {}, {}, {}, {}, 0});
        m_pending.push_back({name, m_asks.size() - 1, 1, {}});
        return false;
    }
    const auto found = m_protocol.reads.find(name);
    if (found == m_protocol.reads.end()) {
        fail(name, u"is not given"_s);
        return true;
    }
    const Read& read = found->second;
    Needs needs = needsOf(read);
    addRoles(m_protocol, needs);
    bool ready = true;
    bool grown = false;
    for (const QString& deeper : needs.names) {
        if (m_facts.count(deeper) != 0)
            continue;
        ready = false;
        grown = m_wanted.insert(deeper).second || grown;
    }
    if (!ready)
        return grown;
    if (read.kind != Read::Kind::Compute) {
        ask(name, read);
        return m_facts.count(name) != 0;
    }
    std::vector<Typed> values;
    for (const Term& term : read.args) {
        auto value = valueOf(m_protocol, term, m_facts);
        if (value)
            values.push_back(std::move(*value));
        else if (read.operation != Operation::FirstKnown) {
            fail(name, reasonOf(value.error()));
            return true;
        }
    }
    auto result = compute(read.operation, values);
    if (result)
        m_facts[name] = {std::move(*result), {}, u"computed"_s};
    else
        fail(name, reasonOf(result.error()));
    return true;
}

/// Puts one question, or says why it cannot be put.
void Reading::askItem(const QString& key, const Read& read)
{
    const auto address = valueOf(m_protocol, read.at, m_facts).and_then([](const Typed& value) {
        return value.toAddress();
    });
    Ask out;
    out.key = key;
    out.slot = read.slot;
    std::optional<base::Error> error;
    if (address)
        out.to = *address;
    else
        error = address.error();
    if (read.kind == Read::Kind::Call) {
        std::vector<Value> args;
        for (std::size_t i = 0; !error && i < read.args.size(); ++i) {
            auto value = valueOf(m_protocol, read.args[i], m_facts, &read.item.inputs[i].type);
            if (value)
                args.push_back(std::move(value->value));
            else
                error = value.error();
        }
        if (!error) {
            auto data = eth::abi::encodeCall(read.item, args);
            if (data)
                out.data = std::move(*data);
            else
                error = data.error();
        }
    } else if (read.kind == Read::Kind::Logs) {
        if (const auto role = m_protocol.roles.find(read.at.name);
            read.at.kind == Term::Kind::Role && role != m_protocol.roles.end())
            out.fromBlock = role->second.deployBlock;
        out.topics.push_back(read.item.topic());
        for (const auto& param : read.item.inputs) {
            if (!param.indexed)
                continue;
            out.topics.emplace_back();
            const auto term = read.where.find(param.name);
            if (term == read.where.end())
                continue;
            const auto value = valueOf(m_protocol, term->second, m_facts, &param.type);
            if (value)
                out.topics.back() = base::Hash32{value->value.word};
            else
                error = value.error();
        }
    }
    switch (read.kind) {
    case Read::Kind::Coin:
        out.kind = Ask::Kind::Coin;
        break;
    case Read::Kind::Code:
        out.kind = Ask::Kind::Code;
        break;
    case Read::Kind::Slot:
        out.kind = Ask::Kind::Slot;
        break;
    case Read::Kind::Logs:
        out.kind = Ask::Kind::Logs;
        break;
    default:
        break;
    }
    if (error)
        m_pending.back().failed = reasonOf(*error);
    else
        m_asks.push_back(std::move(out));
}

void Reading::ask(const QString& name, const Read& read)
{
    m_pending.push_back({name, m_asks.size(), 0, {}});
    if (!read.each) {
        askItem(name, read);
    } else if (auto list = valueOf(m_protocol, *read.each, m_facts); !list) {
        m_pending.back().failed = reasonOf(list.error());
    } else if (list->value.members.size() > kMaxItems) {
        m_pending.back().failed =
            u"%1 of them are more than %2"_s.arg(list->value.members.size()).arg(kMaxItems);
    } else {
        const Type& element = list->type.members.front().type;
        for (std::size_t i = 0; i < list->value.members.size(); ++i) {
            m_facts[u"item"_s] = {Typed{element, list->value.members[i]}, {}, {}};
            askItem(u"%1[%2]"_s.arg(name).arg(i), read);
        }
        m_facts.erase(u"item"_s);
    }
    Pending& pending = m_pending.back();
    pending.count = m_asks.size() - pending.first;
    if (m_asked + m_asks.size() > kMaxAsks)
        pending.failed = u"needs more than %1 questions"_s.arg(kMaxAsks);
    const bool empty = read.each && pending.count == 0 && pending.failed.isEmpty();
    if (pending.failed.isEmpty() && !empty)
        return;
    m_asks.resize(pending.first);
    if (empty)
        finish(name, read, {});
    else
        fail(name, pending.failed);
    m_pending.pop_back();
}

void Reading::finish(const QString& name, const Read& read, const std::vector<Answer>& answers)
{
    std::vector<Value> values;
    std::optional<Type> type;
    QString lacks;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        auto value = valueIn(m_protocol, read, answers[i], lacks);
        if (!value)
            return fail(name, read.each
                                  ? QString(u"element %1: "_s.arg(i) + reasonOf(value.error()))
                                  : reasonOf(value.error()));
        type = value->type;
        values.push_back(std::move(value->value));
    }
    const auto address = valueOf(m_protocol, read.at, m_facts);
    const QString source =
        address && !read.each ? QString(read.text + u" at "_s + address->text()) : read.text;
    if (!read.each) {
        m_facts[name] = {Typed{*type, std::move(values.front())}, {}, source, lacks};
        return;
    }
    if (!type) {
        auto tuple = eth::abi::tupleOf(read.item.returned);
        type = read.item.returned.size() == 1 ? read.item.returned.front().type
                                              : tuple.value_or(Type{});
    }
    m_facts[name] = {Typed::list(*type, std::move(values)), {}, source};
}

void Reading::next()
{
    m_asks.clear();
    m_pending.clear();
    std::set<QString> asked;
    for (bool grown = true; grown;) {
        grown = false;
        for (const QString& name : std::set<QString>(m_wanted)) {
            if (asked.count(name) != 0)
                continue;
            grown = settle(name) || grown;
            if (!m_pending.empty() && m_pending.back().name == name)
                asked.insert(name);
        }
    }
    m_asked += m_asks.size();
    const bool late = !m_asks.empty() && m_round >= kMaxRounds;
    if (!m_asks.empty() && !late)
        return;
    m_asks.clear();
    m_pending.clear();
    for (const QString& name : m_wanted)
        if (m_facts.count(name) == 0)
            fail(name, late ? u"was not read within %1 rounds"_s.arg(kMaxRounds)
                            : u"cannot be read: it needs itself"_s);
}

Result<void> Reading::take(const std::vector<Answer>& answers)
{
    if (answers.size() != m_asks.size())
        return base::fail(ErrorKind::Internal,
                          u"%1 answers for %2 questions"_s.arg(answers.size()).arg(m_asks.size()));
    for (const Pending& pending : m_pending) {
        const auto first = answers.begin() + static_cast<std::ptrdiff_t>(pending.first);
        const std::vector<Answer> own(first, first + static_cast<std::ptrdiff_t>(pending.count));
        if (pending.name == u"now") {
            auto time = own.front().ok ? wordOf(own.front(), Typed::number({}).type)
                                       : base::fail(ErrorKind::Refused, own.front().why);
            if (time)
                m_facts[pending.name] = {std::move(*time), {}, u"block"_s};
            else
                fail(pending.name, reasonOf(time.error()));
            continue;
        }
        finish(pending.name, m_protocol.reads.at(pending.name), own);
    }
    ++m_round;
    next();
    return {};
}

std::set<QString> wantedForAction(const Protocol& protocol, const Action& action)
{
    return wantedFor(protocol, needsOf(protocol, action));
}

std::set<QString> wantedForPositions(const Protocol& protocol)
{
    return wantedFor(protocol, needsOfPositions(protocol));
}

std::set<QString> wantedForHealth(const Protocol& protocol)
{
    return wantedFor(protocol, needsOfHealth(protocol));
}

std::set<QString> wantedForRate(const Protocol& protocol)
{
    Needs needs;
    needs.add(protocol.health.rate);
    return wantedFor(protocol, std::move(needs));
}

} // namespace rollscope::stake
