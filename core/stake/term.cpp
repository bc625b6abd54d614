#include "stake/term.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;

constexpr int kMaxDepth = 4;
constexpr qsizetype kMaxMembers = 64;

base::Result<Term> parseText(const QString& text)
{
    static const QRegularExpression name(u"^\\$([A-Za-z][A-Za-z0-9]*(?:#[A-Za-z]+)?)"
                                         "((?:\\.(?:[A-Za-z_][A-Za-z0-9_]*|[0-9]+|\\*))*)$"_s);
    static const QRegularExpression role(u"^@([A-Za-z][A-Za-z0-9]*)$"_s);
    Term term;
    if (text.startsWith(u'$')) {
        const auto match = name.match(text);
        if (!match.hasMatch())
            return base::fail(ErrorKind::BadInput,
                              u"'%1' is no name with a path"_s.arg(text.left(60)));
        term.kind = Term::Kind::Name;
        term.name = match.captured(1);
        term.path = match.captured(2).split(u'.', Qt::SkipEmptyParts);
    } else if (text.startsWith(u'@')) {
        const auto match = role.match(text);
        if (!match.hasMatch())
            return base::fail(ErrorKind::BadInput, u"'%1' names no role"_s.arg(text.left(60)));
        term.kind = Term::Kind::Role;
        term.name = match.captured(1);
    } else if (text.startsWith(u'#')) {
        term.kind = Term::Kind::Hash;
        term.name = text.mid(1);
    } else {
        term.constant = text;
    }
    return term;
}

base::Result<Term> parseDeep(const QJsonValue& json, int depth)
{
    if (json.isString())
        return parseText(json.toString());
    if (json.isBool()) {
        Term term;
        term.constant = json;
        return term;
    }
    if (!json.isArray())
        return base::fail(ErrorKind::BadInput,
                          u"must be a text, true, false or a list; numbers are texts of digits"_s);
    const QJsonArray array = json.toArray();
    if (depth >= kMaxDepth || array.size() > kMaxMembers)
        return base::fail(ErrorKind::BadInput, u"is too long or too deep a list"_s);
    Term term;
    term.kind = Term::Kind::List;
    for (const QJsonValue one : array) {
        auto member = parseDeep(one, depth + 1);
        if (!member)
            return member;
        term.members.push_back(std::move(*member));
    }
    return term;
}

} // namespace

QString Term::text() const
{
    switch (kind) {
    case Kind::Constant:
        return constant.isBool() ? (constant.toBool() ? u"true"_s : u"false"_s)
                                 : constant.toString();
    case Kind::Name:
        return path.isEmpty() ? QString(u'$' + name)
                              : QString(u'$' + name + u'.' + path.join(u'.'));
    case Kind::Role:
        return u'@' + name;
    case Kind::Hash:
        return u'#' + name;
    case Kind::List:
        break;
    }
    QStringList parts;
    for (const Term& member : members)
        parts << member.text();
    return u'[' + parts.join(u", "_s) + u']';
}

base::Result<Term> parseTerm(const QJsonValue& json)
{
    return parseDeep(json, 0);
}

void collect(const Term& term, std::set<QString>& names, std::set<QString>& roles)
{
    if (term.kind == Term::Kind::Name)
        names.insert(term.name);
    if (term.kind == Term::Kind::Role)
        roles.insert(term.name);
    for (const Term& member : term.members)
        collect(member, names, roles);
}

} // namespace rollscope::stake
