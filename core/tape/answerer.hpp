#pragma once
#include "tape/answer_book.hpp"
#include "tape/block_shelf.hpp"
#include "tape/hearing.hpp"
#include "tape/rpc_text.hpp"
#include "tape/tape.hpp"

namespace rollscope::tape {

/// What a frame of the tape is to those who listen.
struct Heard
{
    enum class Kind : quint8 {
        Nothing, ///< a question, an answer: nobody is told
        Push,    ///< a notification of `topic`
        Raw,     ///< no JSON-RPC at all: told as it is, as the node did
    };
    Kind kind = Kind::Nothing;
    quint32 topic = 0;
    std::size_t idAt = 0,
                idSize = 0; ///< where the subscription id stands in the text, quotes included
};

/// Knows what was recorded, as far as the tape was read, and answers questions from it.
/// docs/tapes.md has the rules. Feeder and player share it. Pure but for its memory; one thread.
class Answerer
{
public:
    explicit Answerer(TapeHeader header);

    /// Takes in the next frame of the tape (in order).
    Heard learn(const TapeFrame& frame);
    /// Tape time goes on to `now` (ms since start; never back): what is too old may be forgotten.
    void advance(qint64 now);
    /// The tape has no more frames.
    void finish() { m_hearing.finish(); }

    /// Appends `"result":…` or `"error":{…}`, as endpoint `c` would answer now; SIMDJSON_PADDING
    /// bytes must be readable behind `params`.
    void answer(quint32 c, std::string_view method, std::string_view params, std::string& out);
    /// The topic of an `eth_subscribe`; nullopt when this endpoint has none such (answer() then
    /// tells the recorded refusal).
    [[nodiscard]] std::optional<quint32> subscribe(quint32 c, std::string_view params);
    /// How long this endpoint took to answer lately, ms.
    [[nodiscard]] qint64 latencyMs(quint32 c) const;
    /// False while the endpoint was silent on the tape.
    [[nodiscard]] bool audible(quint32 c) const { return m_hearing.audible(c, m_now); }
    /// Bytes held; reading ahead should pause above a limit.
    [[nodiscard]] std::size_t bytes() const { return m_blocks.bytes() + m_book.bytes(); }

private:
    struct Asked
    {
        qint64 t = 0;
        std::string method, params; ///< params: canonical
    };
    struct Head
    {
        qint64 t = 0;
        BlockShelf::Seen block;
    };
    struct Connection
    {
        std::size_t chain = 0;
        std::unordered_map<std::string, Asked> asked; ///< by raw id
        std::deque<std::pair<qint64, std::string>> askedOrder;
        std::unordered_map<std::string, quint32> subscriptions; ///< raw id -> topic
        std::unordered_map<std::string, bool> topics;           ///< canonical params -> accepted
        std::deque<Head> heads;
        qint64 latencyMs = 1;
        bool headers = false; ///< answers eth_getHeaderBy…
    };

    void learnQuestion(Connection& connection, const RpcMessage& message, qint64 t);
    void learnAnswer(quint32 c, const RpcMessage& message, qint64 t);
    Heard learnPush(quint32 c, const RpcMessage& message, const TapeFrame& frame);
    void learnBlockAnswer(quint32 c, const Asked& asked, const RpcMessage& message, qint64 t);
    void learnHead(quint32 c, const BlockShelf::Seen& seen, qint64 t);
    [[nodiscard]] std::optional<BlockShelf::Seen> head(quint32 c, bool ownOnly) const;
    [[nodiscard]] const Head* firstHead(std::size_t chain) const;
    [[nodiscard]] std::optional<std::string> blockAnswer(quint32 c, std::string_view method,
                                                         std::string_view params);
    [[nodiscard]] std::optional<base::Hash32> blockByTag(quint32 c, std::string_view tag);
    [[nodiscard]] std::string question(quint32 c, std::string_view method,
                                       const std::string& params) const;
    quint32 topicOf(const std::string& params);

    TapeHeader m_header;
    std::vector<Connection> m_connections;
    std::vector<std::string> m_topics;
    BlockShelf m_blocks;
    AnswerBook m_book;
    Hearing m_hearing;
    RpcText m_text, m_parts;
    qint64 m_now = 0;
};

} // namespace rollscope::tape
