#pragma once
#include "stake/reads.hpp"

/// What logs say as a list; inside of this room.
namespace rollscope::stake {

/// Each log's parameters. Of more than Reading::kMaxItems the greatest amounts are kept, where they
/// have any; `lacks` tells then, in words, what is not there.
[[nodiscard]] base::Result<Typed> logsIn(const Read& read, const Answer& answer, QString& lacks);

} // namespace rollscope::stake
