#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <QByteArray>
#include <QJsonObject>
#include <map>
#include <string>
#include <vector>

/// EIP-712: typed structured data.
namespace rollscope::eth {

/// A member of a struct: its type is elementary, the name of another struct, or arrays of these.
struct TypedMember
{
    std::string name;
    std::string type;
    bool operator==(const TypedMember&) const = default;
};

/// What eth_signTypedData_v4 asks to sign, checked: every type is known, and every struct of the
/// data has exactly its members.
struct TypedData
{
    std::map<std::string, std::vector<TypedMember>> types; ///< with EIP712Domain
    std::string primaryType;
    QJsonObject domain;
    QJsonObject message;
};

/// The three hashes that ERC-8213 lets a person compare with a device.
struct TypedDataHashes
{
    base::Hash32 domain;  ///< hashStruct(domain), the domain separator
    base::Hash32 message; ///< hashStruct(message)
    base::Hash32 digest;  ///< Keccak-256 of 0x1901, domain and message: what is signed
};

/// Reads {types, primaryType, domain, message}. EIP712Domain may be left out of the types: it then
/// has the standard's members that the domain has. Refused by name and rule (BadInput): other keys,
/// keys given twice, unknown types, more than 1 MB or 128 structs, values that do not fit or are
/// missing, members that no type has.
[[nodiscard]] base::Result<TypedData> parseTypedData(const QByteArray& json);

/// BadInput with the place of a value that does not fit its type.
[[nodiscard]] base::Result<TypedDataHashes> hashTypedData(const TypedData& data);

/// "Mail(Person from,Person to)Person(string name)": the struct, then those it needs by name.
[[nodiscard]] std::string encodeType(const TypedData& data, const std::string& name);
/// The type's hash and the members' words, whose Keccak-256 is hashStruct (EIP-712, encodeData).
[[nodiscard]] base::Result<std::string> encodeData(const TypedData& data, const std::string& name,
                                                   const QJsonValue& value);

} // namespace rollscope::eth
