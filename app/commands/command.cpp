#include "commands/command.hpp"
#include <array>

namespace rollscope::app {

std::span<const Command> commands()
{
    static constexpr std::array kCommands{
        Command{"watch", "live figures in the terminal", watch},
        Command{"record", "record a tape while watching", record},
        Command{"play", "serve a tape as nodes", play},
        Command{"analyze", "verdicts, rollbacks and incidents of a tape, at full speed", analyze},
        Command{"scenario", "build the tape of a known incident", scenario},
        Command{"collect", "headless: store and metrics", collect},
        Command{"export", "series and blocks as CSV or JSON lines", exportData},
        Command{"report", "render a view to a picture", report, true},
        Command{"alerts", "dry-run: what alert rules would have sent", alerts},
        Command{"tx", "what a raw transaction really does: decode, hash", tx},
        Command{"abi", "calldata by a contract's ABI: encode, decode", abi},
        Command{"wallet", "key files: list, import, export", walletKeys},
        Command{"stake", "staking: what there is, positions, plans, simulations", stakeProtocols},
        Command{"chains", "the registry: list, show, add, check", chains},
    };
    return kCommands;
}

} // namespace rollscope::app
