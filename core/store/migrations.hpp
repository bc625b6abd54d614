#pragma once
#include "base/result.hpp"
#include "store/database.hpp"
#include <span>
#include <string_view>

namespace rollscope::store {

/// One step of the schema: the file resources/sql/NNNN_name.sql, which leads to user_version NNNN.
struct Migration
{
    int version;
    std::string_view sql;
};

/// "Rscp": how a store is told from any other SQLite file.
inline constexpr qint64 kApplicationId = 0x52736370;

/// All steps in ascending order, compiled in from resources/sql.
[[nodiscard]] std::span<const Migration> migrations();

/// Changes nothing: an error when the file is no store of ours, or one of a newer version than
/// `steps`. Returns whether the file is still empty.
base::Result<bool> requireOwnOrEmpty(Database& db, std::span<const Migration> steps = migrations());

/// Brings the file from its user_version to the last of `steps`, each step in one transaction.
/// Refuses what requireOwnOrEmpty refuses.
base::Result<void> migrate(Database& db, std::span<const Migration> steps = migrations());

/// For readers, which change nothing: an error unless the file is a store of exactly our version.
base::Result<void> requireCurrent(Database& db);

} // namespace rollscope::store
