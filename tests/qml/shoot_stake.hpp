#pragma once
#include "theme/theme.hpp"
#include <QDir>
#include <QImage>

namespace rollscope::test {

/// The pages of staking in every state and step, in a window; those with `only` in the name.
bool shootStaking(const QDir& folder, const QString& only);

/// One of them by its name ("review"); a null picture for a name that there is not.
QImage stakePicture(const QString& name, ui::Theme::Mode mode);

} // namespace rollscope::test
