#pragma once
#include "charts/symbol.hpp"
#include <span>

namespace rollscope::ui {

/// What may follow a page's name in a route.
enum class PageArgument {
    None,
    Chain, ///< a chain's id; without one the page of the last chain is meant
    Any,   ///< a word of the page's own, or nothing
};

/// One page of the window. A new page is one entry in pages.cpp and one QML module whose root is a
/// Page.
struct PageEntry
{
    const char* id;    ///< its word in a route
    const char* title; ///< source text of the context "Pages"
    Symbol::Sign sign;
    const char* file; ///< of the QML component, below qrc:/qt/qml/Rollscope/
    PageArgument argument = PageArgument::None;
};

/// All pages, in the order of the rail; the first one is where the window begins. The n-th opens
/// by Ctrl+n.
[[nodiscard]] std::span<const PageEntry> pages();
/// nullptr for an unknown id.
[[nodiscard]] const PageEntry* findPage(const QString& id);
/// In the language of the window.
[[nodiscard]] QString pageTitle(const PageEntry& page);
/// "overview, chain/ID, …", for messages.
[[nodiscard]] QString pageWords();

} // namespace rollscope::ui
