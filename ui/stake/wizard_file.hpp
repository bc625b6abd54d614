#pragma once
#include "base/result.hpp"
#include "stake/stake_values.hpp"

namespace rollscope::ui {

/// A way through the wizard that was left, as its file keeps it. Nothing of it is signed from: all
/// is read and planned again.
struct LeftWay
{
    StakeOrder order;
    int step = 0; ///< WizardState::Step
    bool operator==(const LeftWay&) const = default;
};

/// Version 1. NotFound without a file; BadInput for what is none of ours.
[[nodiscard]] base::Result<LeftWay> readLeftWay(const QString& path);
/// Written whole or not at all, readable by the user alone.
[[nodiscard]] base::Result<void> writeLeftWay(const QString& path, const LeftWay& way);

} // namespace rollscope::ui
