#pragma once
#include "accounts/accounts.hpp"

namespace rollscope::test {

/// How the accounts of a picture stand.
enum class AccountScene { Empty, Live, Trouble, Words, Password };

/// Fills them in memory: no wallet is asked and nothing is kept. `folder` is where made-up key
/// files may lie.
void fillAccounts(ui::Accounts& accounts, AccountScene scene, const QString& folder);

} // namespace rollscope::test
