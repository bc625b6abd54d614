#pragma once
#include "engine/engine.hpp"
#include "session_options.hpp"
#include "tape/feeder.hpp"
#include "tape/tape.hpp"
#include <memory>

namespace rollscope::app {

/// Everything one run needs, wired from its options: registry, clock, sockets or tape, engine.
class Session
{
public:
    struct Hooks
    {
        engine::EventSink* sink = nullptr;
        net::FrameTap* tap = nullptr;
        bool ownThread = true;
        QString defaultStore; ///< path used when the options name none; empty = keep nothing
        std::function<void()> tapeEnded; ///< once, unless the tape loops
        int tickMs = 250;
        alert::Watched watched; ///< transactions and accounts to look for
    };
    /// What will be watched, before anything is connected; `record` writes it into the tape's
    /// header.
    struct Plan
    {
        std::vector<registry::ChainSpec> chains;
        std::vector<registry::ChainSpec> rollups; ///< all that the registry knows
        engine::SourceInfo source;
        std::vector<QString> notices;
        QString tapePath; ///< empty = live
    };
    [[nodiscard]] static base::Result<Plan> plan(const SessionOptions& options);
    /// Opens files, starts nothing.
    [[nodiscard]] static base::Result<std::unique_ptr<Session>>
    create(const SessionOptions& options, Plan plan, Hooks hooks);
    ~Session();

    /// Starts the engine (and the tape).
    base::Result<void> start();
    void stop();
    [[nodiscard]] engine::Engine& engine();
    /// Why the tape ended before its end (damaged), if it did. After stop(), or on the engine's
    /// thread.
    [[nodiscard]] std::optional<base::Error> tapeTrouble() const;
    [[nodiscard]] base::Clock& clock();
    [[nodiscard]] const Plan& plan() const;

private:
    Session();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Path of the tape that ships with the program.
[[nodiscard]] QString shippedTape();
/// True when an interface other than loopback is up and has an address.
[[nodiscard]] bool networkIsUp();

} // namespace rollscope::app
