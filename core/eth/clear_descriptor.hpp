#pragma once
#include "eth/abi.hpp"
#include "eth/clear_path.hpp"
#include "eth/typed_data.hpp"
#include <QJsonObject>
#include <functional>

namespace rollscope::eth::clear {

/// A contract: the same address on another chain is another one.
struct Deployment
{
    base::ChainId chain;
    base::Address address;
    auto operator<=>(const Deployment&) const = default;
};

struct Token
{
    QString ticker;
    unsigned decimals = 0;
    bool operator==(const Token&) const = default;
};

enum class Format : quint8 {
    Raw,
    Amount,
    TokenAmount,
    NftName,
    Date,
    Duration,
    Unit,
    Enum,
    Chain,
    Calldata,
    AddressName,
    TokenTicker
};

enum class Visible : quint8 { Always, Optional, Never, IfNotIn, MustMatch };

/// A parameter: nothing, a constant, what stands at a path, or a map's entry for what stands there.
struct Operand
{
    enum class Kind : quint8 { None, Constant, AtPath, Mapped };
    Kind kind = Kind::None;
    QString constant;
    Path path;
    std::map<QString, QString> map;
};

/// What formats take; each uses its own.
struct Params
{
    Operand subject; ///< token, collection or callee
    Operand chain, amount, spender, selector;
    std::vector<base::Address> native; ///< addresses that stand for the chain's own coin
    std::vector<base::Address> sender; ///< addresses that stand for the sender
    std::optional<base::Wei> threshold;
    QString message; ///< said from the threshold on
    bool blockHeight = false;
    QString unit;
    unsigned decimals = 0;
    bool prefix = false;
    std::map<QString, QString> names; ///< of an enum
};

/// One field, or a group of them.
struct Node
{
    Path path; ///< whole, from the data's root or the container
    QString label;
    bool isGroup = false;
    bool bundled = false; ///< a group's lists are shown element by element
    std::vector<Node> nodes;
    std::optional<QString> literal; ///< shown as it stands, without a path
    Format format = Format::Raw;
    Params params;
    Visible visible = Visible::Always;
    std::vector<abi::Value> values; ///< of IfNotIn and MustMatch
    QString separator;
};

/// Text, or the words of the field at a path.
struct Piece
{
    QString text;
    std::optional<Path> path;
};

/// How one function or one message is said.
struct FormatSpec
{
    QString key;
    abi::Type whole;                   ///< a tuple of the arguments or of the message's members
    std::optional<abi::Item> function; ///< absent for typed data
    QString intent;
    std::vector<Piece> sentence; ///< empty: there is none
    std::vector<Node> nodes;
    std::vector<Path> excluded;
};

/// A file of ERC-7730 (schemas 1 and 2), its includes merged and its references resolved.
struct Descriptor
{
    QString name; ///< of its file, without ".json"
    QString owner, contractName;
    bool isTypedData = false;
    std::vector<Deployment> deployments; ///< none: a template, which somebody has to bind
    QJsonObject domain;                  ///< members that the domain must have
    std::optional<base::Hash32> domainSeparator;
    std::optional<Token> token;
    std::vector<FormatSpec> formats;

    /// "ENKI seMetis": what it binds to, for a person.
    [[nodiscard]] QString title() const;
};

/// The text of an included file by its name.
using Include = std::function<base::Result<QByteArray>(const QString& name)>;

/// No file, with what it includes, may be larger.
inline constexpr qsizetype kMaxDescriptor = 1 << 20;

/// Refused by name and rule (BadInput): keys that the schema has not or that are given twice, paths
/// to what the data has not, references that lead nowhere or in a circle, formats that do not fit
/// the type, functions given twice, includes other than a plain file name, more than 1 MB.
[[nodiscard]] base::Result<Descriptor> parseDescriptor(const QByteArray& json, const QString& name,
                                                       const Include& include);

/// A struct of typed data as a tuple. BadInput for one that holds itself, or is too large.
[[nodiscard]] base::Result<abi::Type> structType(const TypedData& data, const std::string& name);
/// The types of "Mail(Person from)Person(string name)"; the first is the primary one. BadInput when
/// it is not what encodeType() writes.
[[nodiscard]] base::Result<TypedData> parseEncodedType(const QString& text);

} // namespace rollscope::eth::clear
