#include "recorded_blocks.hpp"
#include "fixtures.hpp"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace rollscope::test {
namespace {

using registry::Dialect;

QString camel(const QString& key)
{
    QString out;
    bool up = false;
    for (const QChar c : key) {
        if (c == u'_')
            up = true;
        else
            out += std::exchange(up, false) ? c.toUpper() : c;
    }
    return out;
}

QString rpcName(const QString& key)
{
    const QString name = camel(key);
    if (name == u"ommersHash")
        return QStringLiteral("sha3Uncles");
    if (name == u"coinbase" || name == u"beneficiary")
        return QStringLiteral("miner");
    if (name == u"transactionRoot")
        return QStringLiteral("transactionsRoot");
    if (name == u"mixHashOrPrevRandao")
        return QStringLiteral("mixHash");
    return name == u"baseFee" ? QStringLiteral("baseFeePerGas") : name;
}

QJsonValue rpcValue(const QString& name, QJsonValue value)
{
    if (value.isObject() && value.toObject().contains(QLatin1String("value")))
        value = value.toObject().value(QLatin1String("value"));
    if (value.isDouble()) {
        const auto number = static_cast<quint64>(value.toInteger());
        return name == u"nonce" ? QStringLiteral("0x%1").arg(number, 16, 16, QLatin1Char('0'))
                                : QStringLiteral("0x%1").arg(number, 0, 16);
    }
    return value;
}

/// Flattens {"Eip1559": {"transaction": {…}}} and the like to the members that we read.
QJsonObject flatTransaction(const QJsonObject& object)
{
    if (object.contains(QLatin1String("input")) || object.contains(QLatin1String("data")))
        return object;
    for (const auto& inner : object) {
        if (inner.isObject()) {
            const auto found = flatTransaction(inner.toObject());
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

/// {"chain_id", "header", "computed_hash", "transactions" or "txs"}
QJsonObject fromParts(const QJsonObject& parts)
{
    QJsonObject out;
    const QJsonObject header = parts.value(QLatin1String("header")).toObject();
    for (auto it = header.begin(); it != header.end(); ++it) {
        const QString name = rpcName(it.key());
        out.insert(name, rpcValue(name, it.value()));
    }
    // Linea writes a root that the header does not have as an object without a value.
    for (const auto& key : out.keys()) {
        if (out.value(key).isObject())
            out.remove(key);
    }
    out.insert(QLatin1String("hash"), parts.value(QLatin1String("computed_hash")));
    QJsonArray transactions;
    auto list = parts.value(QLatin1String("transactions")).toArray();
    if (list.isEmpty())
        list = parts.value(QLatin1String("txs")).toArray();
    for (const auto& tx : list)
        transactions.append(flatTransaction(tx.toObject()));
    out.insert(QLatin1String("transactions"), transactions);
    return out;
}

void collect(const QJsonValue& value, std::vector<QJsonObject>& out)
{
    if (value.isArray()) {
        for (const auto& item : value.toArray())
            collect(item, out);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("parentHash")) && object.contains(QLatin1String("hash"))) {
        out.push_back(object);
    } else if (object.contains(QLatin1String("header"))) {
        out.push_back(fromParts(object));
    } else {
        for (const auto& inner : object)
            collect(inner, out);
    }
}

std::vector<QJsonObject> blocksIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = QJsonDocument::fromJson(file.readAll());
    std::vector<QJsonObject> out;
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), out);
    std::erase_if(out, [](const QJsonObject& b) {
        return !b.value(QLatin1String("hash")).isString() ||
               !b.value(QLatin1String("stateRoot")).isString();
    });
    return out;
}

} // namespace

std::vector<RecordedBlock> recordedBlocks()
{
    struct Source
    {
        const char* path;
        Dialect dialect;
        bool computable;
    };
    const Source sources[] = {
        {"scroll", Dialect::Scroll, true},
        {"linea", Dialect::Linea, true},
        {"optimism/mainnet-block-151534589.json", Dialect::OpStack, true},
        {"arbitrum", Dialect::Nitro, true},
        {"evm-other/gnosis-block-28067555.json", Dialect::Gnosis, true},
        {"evm-other/polygon-pos-header.json", Dialect::Polygon, true},
        {"evm-other/rinkeby-clique-header.json", Dialect::Ethereum, true},
        {"evm-other/moonbeam-header.json", Dialect::Evm, false},
        {"evm-other/tron-header.json", Dialect::Evm, false},
        {"zksync/blocks.json", Dialect::ZkStack, false},
        {"ethereum/mainnet", Dialect::Ethereum, true},
        {"ethereum/testnet", Dialect::Ethereum, true},
        {"ethereum/execution-apis", Dialect::Ethereum, true},
        {"ethereum/tamper/headers__post-shanghai-success_data.json", Dialect::Ethereum, true},
        {"ethereum/tamper/blocks__post-shanghai-success_data.json", Dialect::Ethereum, true},
    };
    std::vector<RecordedBlock> out;
    for (const Source& source : sources) {
        const QString path = fixture(QString::fromLatin1(source.path));
        QStringList files{path};
        if (QFileInfo(path).isDir()) {
            files.clear();
            for (const auto& entry :
                 QDir(path).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
                // Simulated blocks carry hashes of states that were never sealed.
                if (!entry.fileName().startsWith(QLatin1String("eth_simulate")))
                    files.append(entry.filePath());
            }
        }
        for (const QString& file : files) {
            for (const QJsonObject& json : blocksIn(file)) {
                out.push_back({QFileInfo(file).fileName() + u' ' +
                                   json.value(QLatin1String("number")).toString(),
                               source.dialect, json, source.computable});
            }
        }
    }
    return out;
}

registry::ChainSpec specOf(Dialect dialect)
{
    registry::ChainSpec spec;
    spec.id = QStringLiteral("test");
    spec.dialect = dialect;
    spec.tpsRule = dialect == Dialect::OpStack || dialect == Dialect::Nitro
                       ? registry::TpsRule::SubtractOne
                       : registry::TpsRule::None;
    return spec;
}

} // namespace rollscope::test
