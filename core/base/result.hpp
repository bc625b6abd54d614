#pragma once
#include <QString>
#include <tl/expected.hpp>

namespace rollscope::base {

/// What kind of trouble, so that a caller can decide (retry, put aside, exit code) without reading
/// text.
enum class ErrorKind {
    BadInput,    ///< the user's or a file's value is wrong; exit code 2 at the command line
    NotFound,    ///< a named thing does not exist
    Network,     ///< connection refused, reset, name not resolved, TLS refused
    Timeout,     ///< no answer in time
    RateLimited, ///< the peer asked for fewer requests
    Protocol,    ///< the peer broke a rule of its protocol (malformed, too large, wrong type)
    Refused,     ///< the peer answered with an error of its own
    Io,          ///< file, disk or database
    Cancelled,   ///< the caller withdrew
    Internal,    ///< our own fault
};

/// An error for a person: what happened, where (file, key, endpoint, byte offset), and what to do.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString what;
    QString where;
    QString hint;

    /// "where: what (hint)" in one line that a terminal shows as it stands, without secrets.
    [[nodiscard]] QString text() const;
};

template <class T> using Result = tl::expected<T, Error>;

/// Shorthand for returning a failed Result.
[[nodiscard]] tl::unexpected<Error> fail(ErrorKind kind, QString what, QString where = {},
                                         QString hint = {});

} // namespace rollscope::base
