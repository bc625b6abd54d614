#pragma once
#include <atomic>

namespace rollscope::test {

/// A disk that can be told to fail: SQLite's own file system with writes that return a chosen code.
/// Made the default one for as long as it lives; at most one at a time.
class FaultDisk
{
public:
    FaultDisk();
    ~FaultDisk();
    FaultDisk(const FaultDisk&) = delete;
    FaultDisk& operator=(const FaultDisk&) = delete;

    /// Every write and sync of a database or its log returns `code` from now on; 0 = all is well.
    void fail(int code);
    /// Every sync takes this long.
    void slowSync(int ms);
    /// Syncs begun so far.
    [[nodiscard]] int syncs() const;

    struct State;

private:
    State* m_state;
};

} // namespace rollscope::test
