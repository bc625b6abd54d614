#pragma once
#include "theme/theme.hpp"
#include <QDir>
#include <QImage>

namespace rollscope::test {

/// The sheet with one of them ("enki", "lido", "metis-lock", "unknown", …); null with a line on
/// standard error when it cannot be drawn.
QImage reviewPicture(const QString& name, ui::Theme::Mode mode);

/// Draws the sheet that reads transactions, with each kind of review, into `folder`: those with
/// `only` in the name.
bool shootReviews(const QDir& folder, const QString& only);

} // namespace rollscope::test
