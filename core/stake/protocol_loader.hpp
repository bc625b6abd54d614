#pragma once
#include "registry/json_fields.hpp"
#include "stake/protocol.hpp"

namespace rollscope::stake {

inline constexpr int kMaxEntries = 256; ///< of each list of a file

/// Fills a protocol from the objects of its file, key by key; what is wrong is kept by the fields.
/// Whether it hangs together is checkProtocol()'s business.
class Loader
{
public:
    explicit Loader(Protocol& out) : m_out(out) {}
    void all(registry::JsonFields& file);

private:
    using Fields = registry::JsonFields;
    void head(Fields& file);
    void tokens(Fields& file);
    void roles(Fields& file);
    void role(const QString& name, Fields& entry);
    void abi(Role& role, Fields& entry);
    void reads(Fields& file);
    void read(const QString& name, Fields& entry);
    void checks(Fields& file);
    void elsewhere(Fields& file);
    void actions(Fields& file);
    void action(Fields& entry);
    void act(Fields& entry, Action& action);
    void cairo(Fields& entry, Action& action);
    void rules(Fields& entry, Action& action);
    void exits(Fields& file);
    void positions(Fields& file);
    void health(Fields& file);

    Parameter parameter(const QString& name, Fields& entry);
    Amount amount(Fields& entry);
    Term term(Fields& entry, QLatin1StringView key);
    std::optional<Term> optionalTerm(Fields& entry, QLatin1StringView key);
    std::vector<Term> terms(Fields& entry, QLatin1StringView key, bool required);
    base::Wei scale(Fields& entry);
    /// The function, or event, that "role.name" means.
    std::optional<std::pair<QString, eth::abi::Item>>
    member(Fields& entry, QLatin1StringView key, eth::abi::ItemKind kind, const eth::abi::Abi* of);

    Protocol& m_out;
};

/// Adds the reads that every protocol has: code of roles, balances and decimals of tokens,
/// allowances of actions, who can replace the code of proxies.
void addStandardReads(Protocol& protocol);

/// Names are defined, nothing needs itself, terms fit what they are used as, and actions are told
/// all that their reads need. BadInput with place and rule.
[[nodiscard]] base::Result<void> checkProtocol(const Protocol& protocol);

/// The storage slots of EIP-1967.
[[nodiscard]] base::Hash32 implementationSlot();
[[nodiscard]] base::Hash32 adminSlot();

/// Where the keys of a file are described.
[[nodiscard]] const QString& keyHint();

} // namespace rollscope::stake
