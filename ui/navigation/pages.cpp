#include "navigation/pages.hpp"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace rollscope::ui {

std::span<const PageEntry> pages()
{
    static constexpr std::array kPages{
        PageEntry{"overview", QT_TRANSLATE_NOOP("Pages", "Overview"), Symbol::Rows,
                  "Overview/Overview.qml"},
        PageEntry{"chain", QT_TRANSLATE_NOOP("Pages", "Chain"), Symbol::Trace,
                  "Chain/ChainPage.qml", PageArgument::Chain},
        PageEntry{"compare", QT_TRANSLATE_NOOP("Pages", "Compare"), Symbol::Lines,
                  "Compare/ComparePage.qml"},
        PageEntry{"tvl", QT_TRANSLATE_NOOP("Pages", "Value locked"), Symbol::Vault,
                  "TvlPage/TvlPage.qml", PageArgument::Any},
        PageEntry{"blobs", QT_TRANSLATE_NOOP("Pages", "Blobs"), Symbol::Blocks,
                  "BlobsPage/BlobsPage.qml"},
        PageEntry{"incidents", QT_TRANSLATE_NOOP("Pages", "Incidents"), Symbol::Lanes,
                  "IncidentsPage/Incidents.qml", PageArgument::Any},
        PageEntry{"stake", QT_TRANSLATE_NOOP("Pages", "Stake"), Symbol::Stake,
                  "StakePage/StakePage.qml", PageArgument::Any},
        PageEntry{"portfolio", QT_TRANSLATE_NOOP("Pages", "Portfolio"), Symbol::Purse,
                  "PortfolioPage/PortfolioPage.qml"},
        PageEntry{"report", QT_TRANSLATE_NOOP("Pages", "Report"), Symbol::Donut,
                  "Report/ReportPage.qml"},
        PageEntry{"settings", QT_TRANSLATE_NOOP("Pages", "Settings"), Symbol::Sliders,
                  "SettingsPage/Settings.qml", PageArgument::Any},
    };
    return kPages;
}

const PageEntry* findPage(const QString& id)
{
    const auto all = pages();
    const auto found = std::ranges::find_if(
        all, [&id](const PageEntry& page) { return id == QLatin1String(page.id); });
    return found == all.end() ? nullptr : &*found;
}

QString pageTitle(const PageEntry& page)
{
    return QCoreApplication::translate("Pages", page.title);
}

QString pageWords()
{
    QStringList words;
    for (const auto& page : pages()) {
        words << (page.argument == PageArgument::Chain
                      ? QString(QLatin1String(page.id) + QStringLiteral("/ID"))
                      : QString(QLatin1String(page.id)));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace rollscope::ui
