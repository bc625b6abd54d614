#pragma once
#include "registry/chain_spec.hpp"
#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace rollscope::test {

/// One recorded real block in the shape in which a node sends it.
struct RecordedBlock
{
    QString name; ///< file and number
    registry::Dialect dialect = registry::Dialect::Evm;
    QJsonObject json;
    bool computable = true; ///< the hash follows from the fields (fixtures' README)
};

/// Every recorded EVM block with a hash, from all folders.
std::vector<RecordedBlock> recordedBlocks();

/// A chain of this dialect, for reading such blocks.
registry::ChainSpec specOf(registry::Dialect dialect);

} // namespace rollscope::test
