#pragma once
#include "stake/protocol.hpp"

namespace rollscope::stake {

/// The names and roles that something is made from.
struct Needs
{
    std::set<QString> names, roles;

    void add(const Term& term) { collect(term, names, roles); }
    void add(const std::optional<Term>& term)
    {
        if (term)
            add(*term);
    }
    void add(const std::vector<Term>& terms)
    {
        for (const Term& term : terms)
            add(term);
    }
    /// Amounts need their token's decimals too.
    void add(const Protocol& protocol, const Amount& amount);
    void addToken(const Protocol& protocol, const QString& token);
};

/// Of one read itself, without what that needs in turn; `item` is not among them.
[[nodiscard]] Needs needsOf(const Read& read);
/// Of its preflight, its bytes and its ways out.
[[nodiscard]] Needs needsOf(const Protocol& protocol, const Action& action);
[[nodiscard]] Needs needsOfPositions(const Protocol& protocol);
[[nodiscard]] Needs needsOfHealth(const Protocol& protocol);

/// All names that these rest on, themselves among them, down to parameters.
[[nodiscard]] std::set<QString> closure(const Protocol& protocol, const Needs& needs);

} // namespace rollscope::stake
