#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace rollscope::app {

/// What a protocol was told for an account, so that what that account holds can be read: a
/// validator's number.
struct StakeChoice
{
    QString protocol;
    base::Address account;             ///< zero: every account
    std::map<QString, QString> params; ///< by name, as a contract counts
    bool operator==(const StakeChoice&) const = default;
};

/// The choices of a person, in one file of the profile that the user alone may read. What was not
/// written is not in the list. One thread.
class StakeChoices
{
public:
    static constexpr std::size_t kMost = 200, kMostParams = 8;
    static constexpr qsizetype kMostText = 100;

    /// Reads `path`. A damaged file is kept beside as `<path>.bad`, one of a newer program is left
    /// alone; trouble() tells of both, and there are no choices then.
    explicit StakeChoices(QString path);

    [[nodiscard]] const std::optional<base::Error>& trouble() const { return m_trouble; }
    /// In the order in which they were made.
    [[nodiscard]] const std::vector<StakeChoice>& all() const { return m_all; }

    /// Adds it unless it is there. BadInput for one that is too large, or when the list is full;
    /// Refused where the file is a newer program's; Io when it cannot be written.
    [[nodiscard]] base::Result<void> add(const StakeChoice& choice);
    /// Takes these of a protocol away, for all accounts. Errors as of add(); none where there is
    /// none.
    [[nodiscard]] base::Result<void> remove(const QString& protocol,
                                            const std::map<QString, QString>& params);

private:
    [[nodiscard]] base::Result<void> read();
    [[nodiscard]] base::Result<void> write(std::vector<StakeChoice> all);

    QString m_path;
    std::vector<StakeChoice> m_all;
    std::optional<base::Error> m_trouble;
    bool m_foreign = false; ///< the file is a newer program's
};

} // namespace rollscope::app
