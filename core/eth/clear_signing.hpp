#pragma once
#include "eth/clear_descriptor.hpp"
#include "eth/transaction.hpp"
#include <QStringList>

/// The review of what is to be signed, in words that descriptors give it. Pure; any thread.
namespace rollscope::eth::clear {

/// Descriptors that do not contradict each other.
class Library
{
public:
    /// BadInput when a contract's function, or a message, has words already, or a token has others.
    [[nodiscard]] base::Result<void> add(Descriptor descriptor);

    [[nodiscard]] const std::vector<Descriptor>& all() const { return m_all; }
    /// Nullptr when there is none of that name.
    [[nodiscard]] const Descriptor* find(const QString& name) const;
    [[nodiscard]] const Token* token(const Deployment& at) const;
    /// The title of what is deployed there; empty when nobody says it.
    [[nodiscard]] QString nameOf(const Deployment& at) const;

private:
    std::vector<Descriptor> m_all;
    std::map<Deployment, Token> m_tokens;
    std::map<Deployment, QString> m_names;
};

/// A contract that the caller knows to be what a descriptor describes, such as a proxy whose
/// address another contract gave.
struct Binding
{
    Deployment at;
    QString descriptor; ///< its name
    QString basis;      ///< how it is known: "--bind", "seMetis.config() at block 123"
};

/// What the caller knows beyond the descriptors, from where it trusts.
struct Facts
{
    std::map<base::ChainId, Token> coins; ///< each chain's own coin
    std::map<base::ChainId, QString> chains;
    std::map<Deployment, Token> tokens;
    std::map<Deployment, QString> names;
    std::vector<Binding> bindings;
    std::optional<base::ChainId> chain = {}; ///< that the signer is on, where one is chosen
};

/// One thing that is shown.
struct Line
{
    QString label;
    QString words;
    QString raw;    ///< exactly what is signed
    QString source; ///< "calldata: _amount", "transaction: value", "descriptor"
    int depth = 0;  ///< of a call within a call
};

/// Where the words come from.
enum class Basis : quint8 {
    Descriptor,
    Abi,     ///< the caller's ABI: names of parameters, and nothing about their meaning
    Transfer ///< there is no calldata
};

/// Who gets something, or keeps it, by the name of a parameter; not the sender.
struct Payee
{
    QString label;
    Deployment at;
};

/// Until when what is signed can be used.
struct Deadline
{
    QString label;
    base::Wei seconds; ///< since 1970
};

struct Review
{
    Basis basis = Basis::Descriptor;
    QString intent;
    QString sentence; ///< the intent with its values; empty when a value has no words
    QString subject;  ///< whose contract it is, by the descriptor
    QString descriptor;
    QString function; ///< the signature, or the message's type
    std::vector<Line> lines;
    std::vector<Line> hidden; ///< what the descriptor leaves out; signed all the same
    QStringList warnings;
    std::vector<Payee> payees;
    std::vector<Deadline> deadlines;
    QStringList unlimited; ///< labels of allowances, and of amounts, without a limit
    /// Nobody should sign it, however well it reads: something goes to the contract of a token, or
    /// the message is for another chain than the signer's. The warnings say which.
    bool blocked = false;
    bool complete = true;                  ///< false: a call within it has no words
    base::Hash32 digest;                   ///< ERC-8213: of the calldata, or of EIP-712
    std::optional<TypedDataHashes> hashes; ///< of typed data
};

/// A call as it is signed.
struct Call
{
    base::ChainId chain;
    std::optional<base::Address> from; ///< absent: nobody has signed yet
    base::Address to;
    base::Wei value;
    std::string data;
};

/// By the descriptor of its contract, else by `abi`. NotFound when neither has words for it;
/// Protocol when the calldata is not what compilers write for the function, or breaks the
/// descriptor's rules. Everything that is signed is among `lines` or `hidden`.
[[nodiscard]] base::Result<Review> review(const Library& library, const Facts& facts,
                                          const Call& call, const abi::Abi* abi = nullptr);
/// The same of a transaction. BadInput for one that creates a contract, is valid on every chain, or
/// hands accounts over to code (EIP-7702): words of its call would hide that.
[[nodiscard]] base::Result<Review> review(const Library& library, const Facts& facts,
                                          const Transaction& transaction,
                                          std::optional<base::Address> from,
                                          const abi::Abi* abi = nullptr);
/// Of typed data, which must name its chain and contract.
[[nodiscard]] base::Result<Review> review(const Library& library, const Facts& facts,
                                          const TypedData& data);

} // namespace rollscope::eth::clear
