#include "registry/clear_files.hpp"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rollscope::registry {
namespace {

using namespace Qt::StringLiterals;
namespace clear = eth::clear;

base::Result<QByteArray> readBounded(const QString& path)
{
    // A link to a pipe or device would block.
    if (!QFileInfo(path).isFile())
        return base::fail(base::ErrorKind::NotFound, u"is not a file"_s, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::Io, file.errorString(), path);
    return file.read(clear::kMaxDescriptor + 1);
}

} // namespace

base::Result<clear::Descriptor> readDescriptor(const QString& path)
{
    const auto text = readBounded(path);
    if (!text)
        return tl::unexpected(text.error());
    const QFileInfo file(path);
    return clear::parseDescriptor(*text, file.fileName(), [&](const QString& name) {
        return readBounded(file.dir().filePath(name));
    });
}

clear::Library shippedDescriptors(std::vector<base::Error>& errors)
{
    clear::Library library;
    const QDir shipped(u":/rollscope/clear-signing"_s);
    for (const auto& name : shipped.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        auto read = readDescriptor(shipped.filePath(name));
        if (!read) {
            errors.push_back(std::move(read.error()));
            continue;
        }
        if (auto added = library.add(std::move(*read)); !added)
            errors.push_back(std::move(added.error()));
    }
    return library;
}

clear::Facts chainFacts(const Registry& registry)
{
    clear::Facts facts;
    for (const ChainSpec& chain : registry.chains()) {
        if (chain.chainId.value == 0)
            continue;
        facts.chains.emplace(chain.chainId, chain.name);
        if (!chain.gasToken.isEmpty())
            facts.coins.emplace(
                chain.chainId,
                clear::Token{chain.gasToken, static_cast<unsigned>(chain.gasTokenDecimals)});
    }
    return facts;
}

} // namespace rollscope::registry
