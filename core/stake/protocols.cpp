#include "stake/protocol.hpp"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMaxFiles = 500;

base::Result<Protocol> readProtocol(const QString& path)
{
    // A link to a pipe or device would block.
    if (!QFileInfo(path).isFile())
        return base::fail(base::ErrorKind::Io, u"is not a regular file"_s, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::Io, u"cannot be read: "_s + file.errorString(), path);
    auto protocol = parseProtocol(file.read(kMaxProtocolFile + 1), path);
    if (protocol && protocol->id != QFileInfo(path).completeBaseName())
        return base::fail(base::ErrorKind::BadInput, u"must equal the file's name without .json"_s,
                          path + u": id"_s);
    return protocol;
}

} // namespace

Protocols Protocols::load(const QString& userDir)
{
    Protocols out;
    std::map<QString, Protocol> byId;
    QStringList folders{u":/rollscope/staking"_s};
    if (!userDir.isEmpty())
        folders << userDir;
    for (const QString& folder : folders) {
        const QDir dir(folder);
        const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString& name : names.mid(0, kMaxFiles)) {
            auto protocol = readProtocol(dir.filePath(name));
            if (protocol)
                byId.insert_or_assign(protocol->id, std::move(*protocol));
            else
                out.m_errors.push_back(std::move(protocol.error()));
        }
    }
    for (auto& [id, protocol] : byId)
        out.m_all.push_back(std::move(protocol));
    return out;
}

const Protocol* Protocols::find(const QString& id) const
{
    const auto named = [&](const Protocol& one) { return one.id == id; };
    if (const auto found = std::find_if(m_all.begin(), m_all.end(), named); found != m_all.end())
        return &*found;
    const auto added = std::find_if(m_added.rbegin(), m_added.rend(), named);
    return added == m_added.rend() ? nullptr : &*added;
}

const Protocol& Protocols::add(Protocol protocol)
{
    return m_added.emplace_back(std::move(protocol));
}

} // namespace rollscope::stake
