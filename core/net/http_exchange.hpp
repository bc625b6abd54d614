#pragma once
#include "net/gzip_reader.hpp"
#include "net/http_transport.hpp"
#include <QNetworkReply>
#include <QObject>

namespace rollscope::net {

/// One request and its answer. Deletes itself from the event loop once it is over or abandoned.
class HttpExchange final : public QObject
{
public:
    /// How it went; set when HttpTransport::finished() is called.
    struct Outcome
    {
        std::optional<base::Error> error;
        bool endpointLost = false; ///< the error is the endpoint's, not only this request's
        qint64 retryAfterMs = 0;
    };

    HttpExchange(HttpTransport& owner, std::string text);
    void abandon();
    [[nodiscard]] const Outcome& outcome() const { return m_outcome; }
    [[nodiscard]] std::string_view sent() const { return m_text; }
    /// The answer, padded for simdjson.
    [[nodiscard]] std::string_view body() const { return m_body.view(); }

private:
    /// The request went out: its bytes count now, not when it was made.
    void left();
    void onMeta();
    void onReadyRead();
    void onFinished();
    void end(base::Error error, bool endpointLost);
    void judge(int status);
    void networkError();

    HttpTransport* m_owner; ///< null once abandoned
    std::string m_text;
    quint64 m_toSend = 0; ///< bytes that are not on the wire yet
    QNetworkReply* m_reply = nullptr;
    base::Timer m_timeout;
    std::unique_ptr<GzipReader> m_gzip;
    PaddedBuffer m_body;
    qint64 m_announced = 0; ///< Content-Length, 0 when not stated
    qint64 m_received = 0;
    QString m_tlsTrouble;
    Outcome m_outcome;
};

} // namespace rollscope::net
