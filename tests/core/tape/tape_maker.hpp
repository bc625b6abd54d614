#pragma once
#include "tape/tape_reader.hpp"
#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <simdjson.h>

namespace rollscope::test {

/// Two chains, two operators each: connections 0, 1 (alpha, chain id 10) and 2, 3 (beta, 20).
inline tape::TapeHeader twoChains()
{
    tape::TapeHeader header;
    header.madeBy = QStringLiteral("test");
    header.madeAt = {1'790'000'000'000};
    header.source = QStringLiteral("frames made by a test");
    for (const char* id : {"alpha", "beta"}) {
        const QString name = QString::fromLatin1(id);
        header.chains.push_back({name,
                                 name.toUpper(),
                                 {id[0] == 'a' ? 10U : 20U},
                                 {{QStringLiteral("one"), QStringLiteral("wss://one.example")},
                                  {QStringLiteral("two"), QStringLiteral("wss://two.example")}}});
    }
    return header;
}

inline tape::TapeFrame in(qint64 t, quint32 c, std::string text)
{
    text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    return {t, c, net::Direction::In, std::move(text)};
}

inline tape::TapeFrame out(qint64 t, quint32 c, std::string text)
{
    auto frame = in(t, c, std::move(text));
    frame.direction = net::Direction::Out;
    return frame;
}

/// 32 bytes that tell the block and its fork.
inline std::string hashOf(unsigned number, char fork = 'a')
{
    std::string digits = std::to_string(number);
    return "0x" + std::string(63 - digits.size(), '0') + digits + fork;
}

inline std::string hexOf(unsigned number)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "0x%x", number);
    return text.data();
}

/// A block object; `transactions` as raw JSON, empty = the member is absent (a geth head).
inline std::string block(unsigned number, char fork = 'a', const std::string& transactions = "[]")
{
    std::string json = R"({"hash":")" + hashOf(number, fork) + R"(","parentHash":")" +
                       hashOf(number - 1, fork) + R"(","number":")" + hexOf(number) +
                       R"(","gasUsed":"0x5208","timestamp":"0x6a000000")";
    if (!transactions.empty())
        json += R"(,"transactions":)" + transactions;
    return json + "}";
}

inline std::string ask(int id, const std::string& method, const std::string& params = "[]")
{
    return R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"method":")" + method +
           R"(","params":)" + params + "}";
}

inline std::string tell(int id, const std::string& result)
{
    return R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"result":)" + result + "}";
}

inline std::string head(const std::string& subscription, const std::string& object)
{
    return R"({"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":")" +
           subscription + R"(","result":)" + object + "}}";
}

/// The frames of an endpoint that subscribes at `t` and is answered at once.
inline std::vector<tape::TapeFrame> subscribed(qint64 t, quint32 c, const std::string& id)
{
    return {out(t, c, ask(1, "eth_subscribe", R"(["newHeads"])")),
            in(t + 20, c, tell(1, '"' + id + '"'))};
}

/// Writes a tape into `dir`; fails the test when it cannot be written.
inline QString writeTape(const QTemporaryDir& dir, const std::vector<tape::TapeFrame>& frames,
                         const QString& name = QStringLiteral("t.rstape"),
                         const tape::TapeHeader& header = twoChains())
{
    const QString path = dir.filePath(name);
    auto writer = tape::TapeWriter::create(path, header);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().text()));
    for (const auto& frame : frames) {
        if (const auto done = (*writer)->write(frame); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    if (const auto done = (*writer)->close(); !done)
        qFatal("%s", qPrintable(done.error().text()));
    return path;
}

} // namespace rollscope::test
