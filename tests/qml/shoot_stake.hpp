#pragma once
#include <QDir>

namespace rollscope::test {

/// The pages of staking in every state and step, in a window; those with `only` in the name.
bool shootStaking(const QDir& folder, const QString& only);

} // namespace rollscope::test
