#pragma once
#include "base/clock.hpp"
#include "scripted_chain.hpp"
#include <QJsonArray>
#include <QJsonObject>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace rollscope::test {

/// An in-memory JSON-RPC node: serves a branch of a ScriptedChain, pushes heads, and can be made to
/// lag, freeze, die, forget and lie. All in the time of the clock it was given.
class ScriptedNode
{
public:
    ScriptedNode(base::Clock& clock, std::shared_ptr<ScriptedChain> chain);
    ~ScriptedNode();
    ScriptedNode(const ScriptedNode&) = delete;

    // What kind of node
    quint64 chainId = 31337;
    int latencyMs = 5;
    bool webSocket = true;
    bool subscriptions = true;
    bool pushes = true;            ///< false: subscriptions are accepted and then forgotten
    bool headerMethod = true;      ///< has eth_getHeaderByNumber
    bool headsCarryHashes = false; ///< like anvil
    bool hasTags = true;
    quint64 safeDistance = 4;
    /// Answers instead of the node: a JSON text for `result`; nullopt = as usual.
    std::function<std::optional<std::string>(const QString& method, const QJsonArray& params)>
        result;
    /// Refuses instead: a JSON text for `error`.
    std::function<std::optional<std::string>(const QString& method, const QJsonArray& params)>
        error;
    /// Bends a block's JSON before it goes out.
    std::function<void(QJsonObject&)> bend;

    // What happens
    const ScriptedBlock& mine(int txs = 3);
    /// A block of a parent chain with these transactions.
    const ScriptedBlock& mine(std::vector<QJsonObject> calls);
    void mineMany(int count, int txs = 3);
    /// Serves the branch that ends at `hash`; blocks that are new to it are announced, lowest
    /// first.
    void adopt(const base::Hash32& hash, bool announce = true);
    /// Replaces the newest `depth` blocks by as many others.
    void reorg(int depth);
    /// Drops blocks and tells nobody.
    void rollback(int blocks);
    void wipe(std::shared_ptr<ScriptedChain> chain);
    void down(); ///< closes every connection and refuses new ones
    void up();
    void freeze() { m_frozen = true; } ///< nothing goes in or out; what is sent is lost
    void thaw() { m_frozen = false; }
    void sendAll(const std::string& text);

    [[nodiscard]] const base::Hash32& head() const { return m_line.back(); }
    [[nodiscard]] const ScriptedBlock& headBlock() const { return m_chain->at(head()); }
    [[nodiscard]] const ScriptedBlock* byNumber(quint64 number) const;
    [[nodiscard]] int asked(const QString& method) const;
    [[nodiscard]] int connections() const;
    [[nodiscard]] bool frozen() const { return m_frozen; }
    [[nodiscard]] bool isDown() const { return m_down; }
    [[nodiscard]] base::Clock& clock() { return m_clock; }

    class Link; ///< one connection (scripted_link.hpp)
    void attach(const std::shared_ptr<Link>& link);
    [[nodiscard]] std::string answer(const std::string& text, Link& link);
    [[nodiscard]] QJsonObject blockJson(const ScriptedBlock& block, bool whole, bool objects) const;

private:
    void announce(const ScriptedBlock& block);
    void send(Link& link, const std::string& text);
    [[nodiscard]] QJsonObject answerOne(const QJsonObject& call, Link& link);
    [[nodiscard]] QJsonValue resultOf(const QString& method, const QJsonArray& params, Link& link,
                                      QJsonObject& refusal);
    [[nodiscard]] const ScriptedBlock* byTag(const QString& tag) const;

    base::Clock& m_clock;
    std::shared_ptr<ScriptedChain> m_chain;
    std::vector<base::Hash32> m_line; ///< from genesis
    std::vector<std::weak_ptr<Link>> m_links;
    std::map<QString, int> m_asked;
    bool m_down = false, m_frozen = false;
    quint64 m_salt = 1, m_nextSubscription = 1;
};

} // namespace rollscope::test
