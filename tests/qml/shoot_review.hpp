#pragma once
#include <QDir>

namespace rollscope::test {

/// Draws the sheet that reads transactions, with each kind of review, into `folder`: those with
/// `only` in the name.
bool shootReviews(const QDir& folder, const QString& only);

} // namespace rollscope::test
