#pragma once
#include "base/result.hpp"
#include "registry/chain_spec.hpp"
#include <QJsonObject>
#include <vector>

namespace rollscope::registry {

/// The chains we know: the shipped files (`:/rollscope/chains/*.json`) overlaid by the user's own
/// folder.
class Registry
{
public:
    /// Loads the shipped chains, then `userDir` (may be empty or absent). A user's file with a
    /// known id replaces the shipped one; keys that it leaves out are the shipped ones. A bad file
    /// is refused with file, key and reason; the others still load.
    static Registry load(const QString& userDir = {});

    /// Reads one chain file's text; `where` names it in errors. Never throws.
    static base::Result<ChainSpec> parse(const QByteArray& json, const QString& where);

    /// Ordered by id.
    [[nodiscard]] const std::vector<ChainSpec>& chains() const { return m_chains; }
    /// nullptr when unknown.
    [[nodiscard]] const ChainSpec* find(const QString& id) const;
    [[nodiscard]] const ChainSpec* findByChainId(base::ChainId id) const;
    /// The twelve chains that a first start watches.
    [[nodiscard]] std::vector<ChainSpec> defaults() const;
    /// One entry per refused file.
    [[nodiscard]] const std::vector<base::Error>& errors() const { return m_errors; }

    /// Everything that the chain's file says (a user's file over the shipped one), also what
    /// ChainSpec has no place for; an empty object when there is no file.
    static QJsonObject facts(const ChainSpec& spec);

    /// Writes `spec` as a user chain file into `userDir` (atomically, readable by the user alone);
    /// returns its path. Of a shipped chain only what differs is written.
    static base::Result<QString> save(const ChainSpec& spec, const QString& userDir);

private:
    std::vector<ChainSpec> m_chains;
    std::vector<base::Error> m_errors;
    QStringList m_defaultIds;
};

/// `--chain ID[=URL[,URL…]]`: a known id keeps its facts and gets these endpoints; an unknown id
/// needs URLs, its chain id is asked from the node later (chainId 0 until then). Operators are
/// host:port.
[[nodiscard]] base::Result<ChainSpec> fromOption(const Registry& registry, const QString& option);

/// "host:port" of a URL (default port filled in), for endpoints whose operator nobody named.
[[nodiscard]] QString operatorOf(const QString& url);

} // namespace rollscope::registry
