#pragma once
#include "base/clock.hpp"
#include "endpoint_probe.hpp"
#include "gui/shell.hpp"
#include <map>

namespace rollscope::app {

/// The registry and the probe behind the window's chain settings. GUI thread.
class ChainWorkshop
{
public:
    /// `shell` must outlive it. `dataDir` holds the user's own chain files.
    ChainWorkshop(Shell& shell, const QString& dataDir);
    ~ChainWorkshop();

    /// Reads the registry for the list of chains to choose from; not before somebody needs it, as
    /// it takes some milliseconds.
    void fillCatalog();

private:
    [[nodiscard]] QString fileOf(const QString& chain) const;
    void test(const ui::EndpointChoice& choice, std::function<void(ui::EndpointAnswer)> told);
    base::Result<void> save(const QString& chain, const QString& name, qulonglong chainId,
                            const std::vector<ui::EndpointChoice>& nodes);

    Shell& m_shell;
    QString m_userDir;
    base::RealClock m_clock;
    std::map<int, std::unique_ptr<EndpointProbe>> m_probes; // running
    int m_next = 0;
    QObject m_context;
};

} // namespace rollscope::app
