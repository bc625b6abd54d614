#pragma once
#include <QCoreApplication>

namespace rollscope::ui {

/// Whose sentences a review's are, for the translations.
struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::ReviewText)
};

} // namespace rollscope::ui
