#pragma once
#include "tape/feeder.hpp"
#include "tape_maker.hpp"
#include <QStringList>

namespace rollscope::test {

/// A transport of the feeder and what came out of it, with the time of the tape's clock.
struct Line
{
    Line(tape::TapeFeeder& feeder, base::ManualClock& manual, const QString& url) : clock(manual)
    {
        auto made = feeder.make({}, {}, {url, {}, true});
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        transport = std::move(*made);
    }

    void open()
    {
        transport->open({[this] { ++opened; },
                         [this](std::string_view text) {
                             frames.emplace_back(clock.steadyMs(), std::string(text));
                             if (onFrame)
                                 onFrame();
                         },
                         [this](const base::Error& reason) { closed.append(reason.what); }});
    }

    void subscribe() { transport->send(ask(1, "eth_subscribe", R"(["newHeads"])")); }

    base::ManualClock& clock;
    std::unique_ptr<net::Transport> transport;
    int opened = 0;
    std::vector<std::pair<qint64, std::string>> frames;
    std::function<void()> onFrame;
    QStringList closed;
};

inline QString url(const char* path)
{
    return QStringLiteral("tape://") + QString::fromLatin1(path);
}

/// Blocks 1…n on both endpoints of alpha, one per second, the second endpoint 50 ms later.
inline std::vector<tape::TapeFrame> steady(unsigned n)
{
    std::vector<tape::TapeFrame> frames{out(0, 0, ask(1, "eth_subscribe", R"(["newHeads"])")),
                                        out(0, 1, ask(1, "eth_subscribe", R"(["newHeads"])")),
                                        in(20, 0, tell(1, "\"0xaaa\"")),
                                        in(40, 1, tell(1, "\"0xbbb\""))};
    for (unsigned i = 1; i <= n; ++i) {
        frames.push_back(in(i * 1000, 0, head("0xaaa", block(i))));
        frames.push_back(in(i * 1000 + 50, 1, head("0xbbb", block(i))));
    }
    return frames;
}

/// The same, but endpoint one says nothing between `from` and `until` (ms), although it is asked.
inline std::vector<tape::TapeFrame> steadyBut(unsigned n, qint64 from, qint64 until)
{
    std::vector<tape::TapeFrame> frames;
    for (auto& frame : steady(n)) {
        if (frame.t == from + 1000)
            frames.push_back(out(from + 500, 0, ask(9, "eth_gasPrice")));
        if (frame.c != 0 || frame.t <= from || frame.t >= until)
            frames.push_back(std::move(frame));
    }
    return frames;
}

} // namespace rollscope::test
