#pragma once
#include "base/types.hpp"
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace rollscope::tape {

/// Recorded answers by question: "the latest one recorded at or before now, else the next one", the
/// asker's own endpoint before others of its chain. Bounded memory; the oldest answers go first.
class AnswerBook
{
public:
    struct Entry
    {
        qint64 t = 0;
        quint32 c = 0;
        bool isError = false;
        std::string json;                  ///< the result or error
        std::optional<base::Hash32> block; ///< instead of json: this block
    };
    /// `now`: entries that another one has replaced by then are dropped.
    void add(const std::string& question, Entry entry, qint64 now);
    /// nullptr when the question was never asked on the tape (as far as it was read).
    [[nodiscard]] const Entry* find(const std::string& question, quint32 c, qint64 now,
                                    bool ahead = true) const;
    void trim(std::size_t maxBytes);
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    struct Page
    {
        std::string question;
        std::vector<Entry> entries; ///< in the order of the tape
    };
    struct Age
    {
        qint64 t = 0;
        std::weak_ptr<Page> page;
    };
    void drop(Page& page, std::size_t index);

    std::unordered_map<std::string, std::shared_ptr<Page>> m_pages;
    std::deque<Age> m_ages;
    std::size_t m_bytes = 0;
};

} // namespace rollscope::tape
