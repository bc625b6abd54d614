#include "net/redactor.hpp"
#include "net/transport_factory.hpp"
#include <QUrlQuery>
#include <algorithm>

namespace rollscope::net {
namespace {

constexpr std::size_t kShortest = 6;
constexpr std::size_t kShortestCut = 4; ///< of a secret's start at the end of a text
constexpr std::string_view kMask = "•••";

bool replaceAll(std::string& text, const std::string& secret)
{
    bool found = false;
    for (std::size_t at = text.find(secret); at != std::string::npos;
         at = text.find(secret, at + kMask.size())) {
        text.replace(at, secret.size(), kMask);
        found = true;
    }
    return found;
}

/// Messages of nodes are cut at a length: the last thing may be half a key.
void cutStart(std::string& text, const std::string& secret)
{
    constexpr std::string_view kDots = "…";
    std::string_view body = text;
    if (body.size() >= kDots.size() && body.substr(body.size() - kDots.size()) == kDots)
        body.remove_suffix(kDots.size());
    for (std::size_t n = std::min(secret.size() - 1, body.size()); n >= kShortestCut; --n) {
        if (body.substr(body.size() - n) != std::string_view(secret).substr(0, n))
            continue;
        text.resize(body.size() - n);
        text += kMask;
        return;
    }
}

} // namespace

Redactor::Redactor(const QStringList& secrets)
{
    for (const QString& secret : secrets) {
        const std::string text = secret.toStdString();
        if (text.size() >= kShortest &&
            std::find(m_secrets.begin(), m_secrets.end(), text) == m_secrets.end())
            m_secrets.push_back(text);
    }
    std::sort(m_secrets.begin(), m_secrets.end(),
              [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

QString Redactor::clean(QString text) const
{
    if (idle() || text.isEmpty())
        return text;
    std::string bytes = text.toStdString();
    for (const std::string& secret : m_secrets) {
        replaceAll(bytes, secret);
        cutStart(bytes, secret);
    }
    return QString::fromStdString(bytes);
}

base::Error Redactor::clean(base::Error error) const
{
    if (idle())
        return error;
    error.what = clean(std::move(error.what));
    error.where = clean(std::move(error.where));
    error.hint = clean(std::move(error.hint));
    return error;
}

bool Redactor::strip(std::string_view frame, std::string& out) const
{
    const bool any = std::any_of(m_secrets.begin(), m_secrets.end(), [&](const auto& secret) {
        return frame.find(secret) != std::string_view::npos;
    });
    if (!any)
        return false;
    out.assign(frame);
    for (const std::string& secret : m_secrets)
        replaceAll(out, secret);
    return true;
}

QStringList secretsOf(const QUrl& url)
{
    QStringList out;
    const auto add = [&out](const QString& encoded) {
        out << encoded << QUrl::fromPercentEncoding(encoded.toUtf8());
    };
    add(url.password(QUrl::FullyEncoded));
    if (!url.userName().isEmpty())
        add(url.userName(QUrl::FullyEncoded));
    const QString query = url.query(QUrl::FullyEncoded);
    const auto parts = query.split(QLatin1Char('&'));
    for (const QString& part : parts)
        add(part.mid(part.indexOf(QLatin1Char('=')) + 1));
    const auto segments = url.path(QUrl::FullyEncoded).split(QLatin1Char('/'));
    for (const QString& segment : segments) {
        if (looksSecret(segment))
            add(segment);
    }
    return out;
}

} // namespace rollscope::net
