#include "l1/fork_config.hpp"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::l1 {
namespace {

using namespace Qt::StringLiterals;

constexpr double kMost = 9'007'199'254'740'991.0; // 2^53 - 1, the last exact integer of JSON

/// A whole number from 0 on; nullopt for anything else.
std::optional<qint64> whole(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > kMost || number != static_cast<double>(static_cast<qint64>(number)))
        return std::nullopt;
    return static_cast<qint64>(number);
}

} // namespace

base::Result<std::vector<BlobFork>> readForkConfig(const QByteArray& json)
{
    const auto wrong = [](const QString& what) {
        return base::fail(base::ErrorKind::BadInput, what, u"eth_config"_s);
    };
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return wrong(u"the answer is not an object"_s);
    std::vector<BlobFork> out;
    for (const auto key : {"current"_L1, "next"_L1, "last"_L1}) {
        const QJsonValue told = document.object().value(key);
        if (!told.isObject())
            continue; // null: no such fork is planned
        const QJsonObject entry = told.toObject();
        const QJsonValue schedule = entry.value("blobSchedule"_L1);
        if (!schedule.isObject())
            continue; // a fork before blobs
        const auto at = whole(entry.value("activationTime"_L1));
        const auto target = whole(schedule["target"_L1]);
        const auto max = whole(schedule["max"_L1]);
        const auto fraction = whole(schedule["baseFeeUpdateFraction"_L1]);
        constexpr qint64 kMostBlobs = 4096;
        if (!at || !target || !max || !fraction || *max > kMostBlobs || *target > *max ||
            *max == 0 || *fraction == 0)
            return wrong(u"\"%1\" has no blob parameters that can be"_s.arg(key));
        BlobFork fork;
        const QString id = entry.value("forkId"_L1).toString().left(16);
        fork.name = id.isEmpty() ? QString(key) : id;
        fork.activation = *at;
        fork.targetBlobs = static_cast<quint32>(*target);
        fork.maxBlobs = static_cast<quint32>(*max);
        fork.updateFraction = static_cast<quint64>(*fraction);
        const bool known = std::any_of(out.begin(), out.end(), [&](const BlobFork& f) {
            return f.activation == fork.activation;
        });
        if (!known)
            out.push_back(std::move(fork));
    }
    if (out.empty())
        return wrong(u"it tells no blob parameters"_s);
    std::sort(out.begin(), out.end(),
              [](const BlobFork& a, const BlobFork& b) { return a.activation < b.activation; });
    return out;
}

} // namespace rollscope::l1
