#include "registry/registry.hpp"
#include "base/file.hpp"
#include "registry/chain_file.hpp"
#include "registry/json_fields.hpp"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>

namespace rollscope::registry {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMaxUserFiles = 1000;

QString shippedPath(const QString& id)
{
    return u":/rollscope/chains/"_s + id + u".json"_s;
}

base::Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    // A link to a pipe or device would block; a huge file is not worth opening.
    if (!QFileInfo(path).isFile())
        return base::fail(base::ErrorKind::Io, u"is not a regular file"_s, path);
    if (file.size() > kMaxChainFile)
        return base::fail(base::ErrorKind::BadInput,
                          u"a chain file of more than %1 bytes"_s.arg(kMaxChainFile), path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::Io, u"cannot be read: "_s + file.errorString(), path);
    return file.read(kMaxChainFile + 1);
}

base::Result<QJsonObject> readObjectFile(const QString& path)
{
    return readFile(path).and_then(
        [&](const QByteArray& bytes) { return readObject(bytes, path); });
}

/// What a shipped chain's file says; an empty object for an id that is not shipped.
QJsonObject shippedObject(const QString& id)
{
    if (!isChainId(id) || !QFile::exists(shippedPath(id)))
        return {};
    return readObjectFile(shippedPath(id)).value_or(QJsonObject());
}

/// A user's file; keys that it leaves out are the shipped file's of the same id.
base::Result<QJsonObject> readUserObject(const QString& path)
{
    const auto own = readObjectFile(path);
    if (!own)
        return tl::unexpected(own.error());
    QJsonObject merged = shippedObject(own->value(u"id").toString());
    for (auto it = own->begin(); it != own->end(); ++it)
        merged[it.key()] = it.value();
    return merged;
}

base::Result<ChainSpec> readUserChain(const QString& path)
{
    auto spec = readUserObject(path).and_then(
        [&](const QJsonObject& object) { return readChain(object, path); });
    if (spec && spec->id != QFileInfo(path).completeBaseName())
        return base::fail(base::ErrorKind::BadInput,
                          u"must equal the file's name; the file is called '%1'"_s.arg(
                              QFileInfo(path).fileName()),
                          path + u": id"_s, u"rename the file to %1.json"_s.arg(spec->id));
    return spec;
}

/// Ids of the chains that a first start watches; data, not code (resources/chains-default.json).
QStringList defaultIds(std::vector<base::Error>& errors)
{
    const QString path = u":/rollscope/chains-default.json"_s;
    const auto object = readObjectFile(path);
    std::optional<base::Error> error;
    if (!object) {
        errors.push_back(object.error());
        return {};
    }
    JsonFields fields(*object, path, {}, error);
    const QStringList ids = fields.texts("chains"_L1, true, 100);
    if (error)
        errors.push_back(*error);
    return ids;
}

} // namespace

base::Result<ChainSpec> Registry::parse(const QByteArray& json, const QString& where)
{
    return readObject(json, where).and_then([&](const QJsonObject& object) {
        return readChain(object, where);
    });
}

Registry Registry::load(const QString& userDir)
{
    Registry out;
    const auto add = [&out](base::Result<ChainSpec> spec) {
        if (!spec) {
            out.m_errors.push_back(std::move(spec.error()));
            return;
        }
        const auto same = std::find_if(out.m_chains.begin(), out.m_chains.end(),
                                       [&](const ChainSpec& c) { return c.id == spec->id; });
        if (same == out.m_chains.end())
            out.m_chains.push_back(std::move(*spec));
        else
            *same = std::move(*spec);
    };
    const QDir shipped(u":/rollscope/chains"_s);
    for (const auto& name : shipped.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString path = shipped.filePath(name);
        add(readFile(path).and_then([&](const QByteArray& json) { return parse(json, path); }));
    }
    if (!userDir.isEmpty()) {
        const QDir dir(userDir);
        const auto names = dir.entryList({u"*.json"_s}, QDir::Files | QDir::Readable, QDir::Name);
        for (const auto& name : names.mid(0, kMaxUserFiles)) {
            if (name != u"schema.json")
                add(readUserChain(dir.filePath(name)));
        }
        if (names.size() > kMaxUserFiles)
            out.m_errors.push_back({base::ErrorKind::BadInput,
                                    u"only the first %1 files are read"_s.arg(kMaxUserFiles),
                                    userDir,
                                    {}});
    }
    std::sort(out.m_chains.begin(), out.m_chains.end(),
              [](const ChainSpec& a, const ChainSpec& b) { return a.id < b.id; });
    out.m_defaultIds = defaultIds(out.m_errors);
    for (auto& chain : out.m_chains)
        chain.defaultOn = out.m_defaultIds.contains(chain.id);
    return out;
}

const ChainSpec* Registry::find(const QString& id) const
{
    const auto found =
        std::lower_bound(m_chains.begin(), m_chains.end(), id,
                         [](const ChainSpec& c, const QString& i) { return c.id < i; });
    return found != m_chains.end() && found->id == id ? &*found : nullptr;
}

const ChainSpec* Registry::findByChainId(base::ChainId id) const
{
    const auto found = std::find_if(m_chains.begin(), m_chains.end(), [id](const ChainSpec& c) {
        return id.value != 0 && c.chainId == id;
    });
    return found != m_chains.end() ? &*found : nullptr;
}

std::vector<ChainSpec> Registry::defaults() const
{
    std::vector<ChainSpec> out;
    for (const auto& id : m_defaultIds) {
        if (const auto* chain = find(id))
            out.push_back(*chain);
    }
    return out;
}

QJsonObject Registry::facts(const ChainSpec& spec)
{
    if (spec.source == shippedPath(spec.id) || !QFile::exists(spec.source))
        return shippedObject(spec.id);
    return readUserObject(spec.source).value_or(QJsonObject());
}

base::Result<QString> Registry::save(const ChainSpec& spec, const QString& userDir)
{
    const QString path = QDir(userDir).filePath(spec.id + u".json"_s);
    QJsonObject file = writeChain(spec);
    if (const auto good = readChain(file, path); !good)
        return tl::unexpected(good.error());
    // Facts of a shipped chain stay the shipped file's, so that a newer Rollscope can correct them.
    if (const auto shipped = shippedObject(spec.id); !shipped.isEmpty()) {
        if (const auto base = readChain(shipped, path)) {
            const QJsonObject same = writeChain(*base);
            for (auto it = same.begin(); it != same.end(); ++it) {
                if (it.key() != u"id" && file.value(it.key()) == it.value())
                    file.remove(it.key());
            }
        }
    }
    if (!QDir().mkpath(userDir))
        return base::fail(base::ErrorKind::Io, u"the folder cannot be made"_s, userDir);
    // A URL may hold the user's API key.
    return base::writeWhole(path, QJsonDocument(file).toJson(),
                            QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        .map([&path] { return path; });
}

} // namespace rollscope::registry
