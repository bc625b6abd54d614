#include "engine/cost_past.hpp"
#include "base/log.hpp"
#include <algorithm>

namespace rollscope::engine {

CostPast::CostPast(std::unique_ptr<store::Reader> reader, std::size_t chains)
    : m_reader(std::move(reader)), m_lines(chains)
{}

void CostPast::step(const std::function<QString(std::size_t)>& idOf,
                    const std::function<l1::FeeLedger*(std::size_t)>& ledgerOf)
{
    std::size_t rows = 0;
    for (int i = 0; m_reader && i < kSlices && rows < kRows; ++i) {
        std::optional<std::size_t> next;
        bool open = false;
        for (std::size_t chain = 0; chain < m_lines.size(); ++chain) {
            Line& line = m_lines[chain];
            const auto* ledger = line.done ? nullptr : ledgerOf(chain);
            line.done = ledger == nullptr;
            open = open || !line.done;
            if (line.done || !ledger->first())
                continue;
            if (!line.to) {
                line.to = ledger->first()->timestamp + 1;
                line.end = *line.to - l1::FeeLedger::kKeepSeconds;
            }
            if (!next || *line.to - line.end > *m_lines[*next].to - m_lines[*next].end)
                next = chain;
        }
        if (!open)
            m_reader.reset();
        if (!next)
            return;
        rows += readSlice(m_lines[*next], idOf(*next), *ledgerOf(*next));
    }
}

std::size_t CostPast::readSlice(Line& line, const QString& id, l1::FeeLedger& ledger)
{
    const qint64 from = std::max({line.end, *line.to - kSliceS, qint64(0)});
    std::vector<base::Block> blocks;
    const auto read = m_reader->blocks(id, {from * 1000}, {*line.to * 1000},
                                       [&](const store::StoredBlock& stored) {
                                           if (!stored.dropped)
                                               blocks.push_back(stored.block);
                                           return true;
                                       });
    if (!read && read.error().kind != base::ErrorKind::NotFound)
        qCWarning(base::lcEngine).noquote() << read.error().text();
    line.to = from;
    line.done = !read || !ledger.resume(blocks) || from <= line.end;
    return blocks.size();
}

} // namespace rollscope::engine
