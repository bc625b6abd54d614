#include "base/result.hpp"
#include "base/text.hpp"

namespace rollscope::base {

QString Error::text() const
{
    QString line = where.isEmpty() ? what : QString(where + QStringLiteral(": ") + what);
    if (!hint.isEmpty())
        line += QStringLiteral(" (") + hint + QStringLiteral(")");
    return printable(line); // a file's name, a node's answer
}

tl::unexpected<Error> fail(ErrorKind kind, QString what, QString where, QString hint)
{
    return tl::unexpected<Error>(Error{kind, std::move(what), std::move(where), std::move(hint)});
}

} // namespace rollscope::base
