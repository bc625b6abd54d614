#pragma once
#include "engine/snapshot.hpp"
#include <functional>

namespace rollscope::test {

enum class Scene {
    Mixed, ///< most chains live, some degraded, halted, unknown; gaps, reorgs, failing endpoints
    AllLive,
    Starting,
    Unreachable,
    Empty,
    Tape,
    Offline,
};

/// A deterministic engine: the same count, scene and tick give the same snapshot.
class FakeSnapshots
{
public:
    explicit FakeSnapshots(int chains, Scene scene = Scene::Mixed);
    /// The next tick, 250 ms later.
    engine::SnapshotPtr next();
    /// The same after `change`, without moving time.
    engine::SnapshotPtr with(const std::function<void(engine::Snapshot&)>& change);
    [[nodiscard]] const engine::Snapshot& current() const { return m_now; }

private:
    void fill();
    void fillL1();

    Scene m_scene;
    engine::Snapshot m_now;
};

} // namespace rollscope::test
