#include "base/log.hpp"

namespace rollscope::base {

Q_LOGGING_CATEGORY(lcNet, "rollscope.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcChain, "rollscope.chain", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "rollscope.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcTape, "rollscope.tape", QtWarningMsg)
Q_LOGGING_CATEGORY(lcEngine, "rollscope.engine", QtWarningMsg)
Q_LOGGING_CATEGORY(lcRegistry, "rollscope.registry", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "rollscope.ui", QtWarningMsg)

} // namespace rollscope::base
