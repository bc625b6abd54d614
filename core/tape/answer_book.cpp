#include "tape/answer_book.hpp"
#include <algorithm>

namespace rollscope::tape {
namespace {

constexpr std::size_t kTidyAt = 8;
constexpr std::size_t kMaxEntries = 64; // per question
constexpr std::size_t kMaxAges = 100'000;
constexpr std::size_t kEntryCost = 200; // of the tables, per entry

} // namespace

void AnswerBook::drop(Page& page, std::size_t index)
{
    m_bytes -= kEntryCost + page.entries[index].json.size();
    page.entries.erase(page.entries.begin() + static_cast<std::ptrdiff_t>(index));
}

void AnswerBook::add(const std::string& question, Entry entry, qint64 now)
{
    auto& page = m_pages[question];
    if (!page) {
        page = std::make_shared<Page>();
        page->question = question;
        m_bytes += 2 * question.size();
    }
    auto& entries = page->entries;
    if (entries.size() >= kTidyAt) {
        for (std::size_t i = entries.size(); i-- > 0;) {
            const bool replaced = std::any_of(
                entries.begin() + static_cast<std::ptrdiff_t>(i) + 1, entries.end(),
                [&](const Entry& later) { return later.c == entries[i].c && later.t <= now; });
            if (replaced)
                drop(*page, i);
        }
        while (entries.size() >= kMaxEntries)
            drop(*page, 0);
    }
    m_bytes += kEntryCost + entry.json.size();
    m_ages.push_back({entry.t, page});
    entries.push_back(std::move(entry));
}

const AnswerBook::Entry* AnswerBook::find(const std::string& question, quint32 c, qint64 now,
                                          bool ahead) const
{
    const auto page = m_pages.find(question);
    if (page == m_pages.end())
        return nullptr;
    const Entry *mine = nullptr, *other = nullptr, *myNext = nullptr, *next = nullptr;
    for (const auto& entry : page->second->entries) {
        if (entry.t <= now)
            (entry.c == c ? mine : other) = &entry;
        else if (entry.c == c && !myNext)
            myNext = &entry;
        else if (!next)
            next = &entry;
    }
    if (mine || other || !ahead)
        return mine ? mine : other;
    return myNext ? myNext : next;
}

void AnswerBook::trim(std::size_t maxBytes)
{
    while (!m_ages.empty() && (m_bytes > maxBytes || m_ages.size() > kMaxAges)) {
        const Age age = m_ages.front();
        m_ages.pop_front();
        const auto page = age.page.lock();
        if (!page)
            continue;
        while (!page->entries.empty() && page->entries.front().t <= age.t)
            drop(*page, 0);
        if (page->entries.empty()) {
            m_bytes -= 2 * page->question.size();
            m_pages.erase(page->question);
        }
    }
}

} // namespace rollscope::tape
