#pragma once
#include "net/transport.hpp"
#include <QByteArray>
#include <functional>
#include <memory>
#include <simdjson.h>

namespace rollscope::test {

/// A connection whose answers can be changed on the way.
class BentTransport final : public net::Transport
{
public:
    using Bend = std::function<QByteArray(QByteArray)>;
    BentTransport(std::unique_ptr<net::Transport> inner, const Bend& bend)
        : m_inner(std::move(inner)), m_bend(bend)
    {}
    void open(Handlers handlers) override
    {
        const auto frame = handlers.frame;
        handlers.frame = [this, frame](std::string_view text) {
            QByteArray bent(text.data(), qsizetype(text.size()));
            if (m_bend)
                bent = m_bend(bent);
            const qsizetype size = bent.size();
            bent.append(qsizetype(simdjson::SIMDJSON_PADDING), ' ');
            frame(std::string_view(bent.constData(), std::size_t(size)));
        };
        m_inner->open(std::move(handlers));
    }
    bool send(std::string text) override { return m_inner->send(std::move(text)); }
    void close() override { m_inner->close(); }
    void ping() override { m_inner->ping(); }
    [[nodiscard]] bool pushes() const override { return m_inner->pushes(); }
    [[nodiscard]] net::ByteCount bytes() const override { return m_inner->bytes(); }
    [[nodiscard]] qint64 lastHeardMs() const override { return m_inner->lastHeardMs(); }

private:
    std::unique_ptr<net::Transport> m_inner;
    const Bend& m_bend;
};

} // namespace rollscope::test
