#include "eth/json_keys.hpp"
#include <QJsonArray>

namespace rollscope::eth {
namespace {

qsizetype membersOf(const QJsonValue& value)
{
    qsizetype count = 0;
    for (const auto& member : value.toArray())
        count += membersOf(member);
    const QJsonObject object = value.toObject();
    for (const auto& member : object)
        count += 1 + membersOf(member);
    return count;
}

} // namespace

bool hasDoubleKeys(const QByteArray& json, const QJsonObject& read)
{
    // In valid JSON each key has one colon outside of texts.
    qsizetype colons = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (inText && json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            inText = !inText;
        else if (!inText && json[i] == ':')
            ++colons;
    }
    return colons != membersOf(read);
}

} // namespace rollscope::eth
