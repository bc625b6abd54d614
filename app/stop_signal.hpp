#pragma once
#include <QObject>
#include <functional>
#include <memory>

namespace rollscope::app {

/// Calls `onStop` on this thread at the first SIGINT, SIGTERM or SIGHUP (Ctrl-C on Windows); a
/// second one ends the process at once. One at a time.
class StopSignal : public QObject
{
    Q_OBJECT
public:
    explicit StopSignal(std::function<void()> onStop);
    ~StopSignal() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::app
