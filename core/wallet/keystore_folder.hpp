#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <QString>
#include <optional>
#include <vector>

/// Key files as they lie in a folder, looked at without their passwords.
namespace rollscope::wallet {

/// A file that openKeystore() would try.
struct KeyFile
{
    QString path;
    std::optional<base::Address> address; ///< some files do not say whose key they hold
    QString kdf;                          ///< scrypt or pbkdf2
    quint64 memory = 0;                   ///< bytes that opening it takes (scrypt)
};

struct KeyFolder
{
    std::vector<KeyFile> good;    ///< by file name
    std::vector<base::Error> bad; ///< `where` is the path, `what` names member and rule
};

/// Whether it has what a key file of version 3 has, within the bounds of openKeystore(). Protocol
/// error with the member.
[[nodiscard]] base::Result<KeyFile> describeKeystore(const QByteArray& json);

/// The files of a folder (not of those in it), at most 10,000 of at most 64 KB. Io when the folder
/// cannot be read. Two files of one account: the second is bad, which says so.
[[nodiscard]] base::Result<KeyFolder> readKeyFolder(const QString& folder);

} // namespace rollscope::wallet
