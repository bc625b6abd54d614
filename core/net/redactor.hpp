#pragma once
#include "base/result.hpp"
#include <QUrl>
#include <string>
#include <string_view>
#include <vector>

namespace rollscope::net {

/// Takes the secrets of one endpoint out of what its node says, lest a key that it repeats is shown
/// or recorded. With no secrets (most endpoints) it costs one test.
class Redactor
{
public:
    Redactor() = default;
    /// Values shorter than six bytes are words, not keys, and are left alone.
    explicit Redactor(const QStringList& secrets);

    [[nodiscard]] bool idle() const { return m_secrets.empty(); }
    /// Each secret replaced by "•••"; also one that was cut off at the end.
    [[nodiscard]] QString clean(QString text) const;
    [[nodiscard]] base::Error clean(base::Error error) const;
    /// True when `frame` holds a secret: then `out` is the frame without it.
    bool strip(std::string_view frame, std::string& out) const;

private:
    std::vector<std::string> m_secrets; ///< longest first
};

/// What in a resolved URL is secret besides the `${NAME}` values: user info, query values and long
/// path segments; each as written and decoded.
[[nodiscard]] QStringList secretsOf(const QUrl& url);

} // namespace rollscope::net
