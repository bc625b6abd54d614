#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include "wallet/keystore.hpp"
#include "wallet/secret.hpp"
#include <QString>

/// Taking keys in: from words or a file, under a password, into the folder of key files. The window
/// and the command line do it by the same steps.
namespace rollscope::wallet {

/// Where the first account of most wallets lies.
inline constexpr QStringView kUsualPath = u"m/44'/60'/0'/0/0";

/// The key at `path` under a mnemonic (UTF-8, any language built in, no passphrase). Our own copies
/// are wiped. BadInput with the word or the step that is wrong. Some milliseconds: not for the GUI
/// thread.
[[nodiscard]] base::Result<Secret> keyOfMnemonic(std::span<const quint8> words,
                                                 const QString& path);

/// A key file of `key` that was opened again before anybody relies on it: two runs of scrypt.
[[nodiscard]] base::Result<QByteArray> sealKey(const Secret& key, std::span<const quint8> password,
                                               const ScryptCost& cost = {});

/// BadInput when the folder has a key file of `account`; fine when there is no such folder.
[[nodiscard]] base::Result<void> checkNotHeld(const QString& folder, const base::Address& account);

/// Writes a key file that only its owner reads (0600), named as geth does, into the folder, which
/// is made (0700) where it is not there; never over another. Returns its path.
[[nodiscard]] base::Result<QString> keepKeyFile(const QString& folder, const base::Address& account,
                                                const QByteArray& json);

} // namespace rollscope::wallet
