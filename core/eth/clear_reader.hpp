#pragma once
#include "eth/clear_descriptor.hpp"

/// Inside of the descriptor's reading; others include clear_descriptor.hpp.
namespace rollscope::eth::clear {

/// Keeps the first thing that is wrong with a descriptor, so that it can be read straight through
/// and asked once at the end.
class Complaints
{
public:
    explicit Complaints(QString file) : m_file(std::move(file)) {}

    void bad(const QString& where, const QString& rule);
    void bad(const QString& where, const base::Error& error);
    [[nodiscard]] bool any() const { return m_error.has_value(); }
    [[nodiscard]] const std::optional<base::Error>& first() const { return m_error; }

    /// Keys beyond `known`; those that begin with "$" are notes unless they are references.
    void onlyKeys(const QJsonObject& object, const QStringList& known, const QString& where);
    /// A member that must be an object; an empty one when it is absent or wrong.
    QJsonObject object(const QJsonObject& from, const QString& key, const QString& where);
    /// A bounded text without control characters; empty when absent.
    QString text(const QJsonObject& from, const QString& key, const QString& where);
    QString text(const QJsonValue& value, const QString& where);
    /// A path; an empty one when it is wrong.
    Path path(const QJsonValue& value, const QString& where);
    std::optional<base::Address> address(const QString& text, const QString& where);

private:
    QString m_file;
    std::optional<base::Error> m_error;
};

/// The file with its includes merged under it; an empty object after a complaint.
[[nodiscard]] QJsonObject readMerged(const QByteArray& json, const QString& name,
                                     const Include& include, Complaints& wrong);

/// Reads the `fields` of one format.
class FieldReader
{
public:
    /// `file` is the merged descriptor, `whole` the type of what is signed.
    FieldReader(const QJsonObject& file, const abi::Type& whole, Complaints& wrong);

    std::vector<Node> nodes(const QJsonValue& fields, const Path& group, const QString& where,
                            int depth);

private:
    Node node(QJsonObject field, const Path& group, const QString& where, int depth);
    QJsonObject resolved(const QJsonObject& field, const QString& where);
    void readFormat(Node& node, const QJsonObject& field, const Path& group, const QString& where);
    void readParams(Node& node, const QJsonObject& params, const Path& group, const QString& where);
    void readVisible(Node& node, const QJsonValue& rule, const abi::Type& type,
                     const QString& where);
    Operand operand(const QJsonObject& params, const QString& key, const Path& group,
                    const QString& where);
    std::vector<base::Address> addresses(const QJsonValue& value, const QString& where);
    QJsonValue constant(const QJsonValue& value, const QString& where);
    QJsonValue atFile(const QString& path, const QString& where);
    void checkPath(const Path& path, const QString& where);
    /// A list without brackets means all that is in it.
    void takeAll(Path& path) const;

    const QJsonObject& m_file;
    const abi::Type& m_whole;
    Complaints& m_wrong;
    int m_count = 0;
};

} // namespace rollscope::eth::clear
