#pragma once
#include "stake/vault.hpp"

namespace rollscope::app {

/// The vaults that a person added by their addresses, in one file of the profile that the user
/// alone may read. What was not written is not in the list. One thread.
class StakeVaults
{
public:
    static constexpr std::size_t kMost = 100;

    /// Reads `path`. A damaged file is kept beside as `<path>.bad`, one of a newer program is left
    /// alone; trouble() tells of both, and there are no vaults then.
    explicit StakeVaults(QString path);

    [[nodiscard]] const std::optional<base::Error>& trouble() const { return m_trouble; }
    /// In the order in which they were added.
    [[nodiscard]] const std::vector<stake::Vault>& all() const { return m_all; }
    /// Nullptr when it is not in the list.
    [[nodiscard]] const stake::Vault* find(const QString& id) const;

    /// Adds it, or replaces the one of its id. BadInput when the list is full; Refused where the
    /// file is a newer program's; Io when it cannot be written.
    [[nodiscard]] base::Result<void> add(const stake::Vault& vault);
    /// NotFound when it is not in the list; else as add().
    [[nodiscard]] base::Result<void> remove(const QString& id);

private:
    [[nodiscard]] base::Result<void> read();
    [[nodiscard]] base::Result<void> write(std::vector<stake::Vault> all);

    QString m_path;
    std::vector<stake::Vault> m_all;
    std::optional<base::Error> m_trouble;
    bool m_foreign = false; ///< the file is a newer program's
};

} // namespace rollscope::app
