#pragma once
#include "base/result.hpp"
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <set>
#include <vector>

namespace rollscope::stake {

/// What stands for a value in a protocol file: a constant; "$name.member" of a read or parameter;
/// "@role", a contract's address; "#text", the Keccak-256 of a text; a list of such.
struct Term
{
    enum class Kind : quint8 { Constant, Name, Role, Hash, List };
    Kind kind = Kind::Constant;
    QJsonValue constant; ///< as eth::abi::fromJson() takes it
    QString name;        ///< of Name, Role and Hash
    QStringList path;    ///< of Name: members by name or index; "*" = of every element
    std::vector<Term> members;

    [[nodiscard]] static Term of(const QString& name) { return {Kind::Name, {}, name, {}, {}}; }
    [[nodiscard]] static Term role(const QString& name) { return {Kind::Role, {}, name, {}, {}}; }
    /// As a file writes it, for messages.
    [[nodiscard]] QString text() const;
};

/// BadInput tells what is wrong with it; the caller adds the place.
[[nodiscard]] base::Result<Term> parseTerm(const QJsonValue& json);

/// Names and roles that the term needs, added to the sets.
void collect(const Term& term, std::set<QString>& names, std::set<QString>& roles);

} // namespace rollscope::stake
