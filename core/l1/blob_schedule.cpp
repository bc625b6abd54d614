#include "l1/blob_schedule.hpp"
#include "registry/json_fields.hpp"
#include <QFile>
#include <QJsonDocument>
#include <algorithm>

namespace rollscope::l1 {
namespace {

using namespace Qt::StringLiterals;
using registry::JsonFields;

constexpr qint64 kMaxExactInteger = (1LL << 53) - 1;
constexpr qint64 kMostBlobs = 4096; ///< far above what any fork plans
constexpr qsizetype kMostForks = 100;
constexpr auto kReservePriceFrom = "osaka"_L1;
constexpr auto kCalldataFloorFrom = "prague"_L1;

quint32 small(const std::optional<qint64>& value)
{
    return static_cast<quint32>(value.value_or(0));
}

BlobFork readFork(JsonFields& entry)
{
    entry.refuseUnknown({u"fork"_s, u"activationTimestamp"_s, u"activationUtc"_s,
                         u"activationEpoch"_s, u"targetBlobs"_s, u"maxBlobs"_s,
                         u"baseFeeUpdateFraction"_s, u"blobParametersChanged"_s, u"basis"_s});
    BlobFork fork;
    fork.name = entry.text("fork"_L1, true);
    fork.activation =
        entry.integer("activationTimestamp"_L1, true, 0, kMaxExactInteger).value_or(0);
    fork.targetBlobs = small(entry.integer("targetBlobs"_L1, true, 0, kMostBlobs));
    fork.maxBlobs = small(entry.integer("maxBlobs"_L1, true, 1, kMostBlobs));
    fork.updateFraction = static_cast<quint64>(
        entry.integer("baseFeeUpdateFraction"_L1, true, 1, kMaxExactInteger).value_or(1));
    if (fork.targetBlobs > fork.maxBlobs)
        entry.refuse(u"targetBlobs"_s, u"is above maxBlobs"_s);
    return fork;
}

} // namespace

bool sameParameters(const BlobFork& a, const BlobFork& b)
{
    return a.targetBlobs == b.targetBlobs && a.maxBlobs == b.maxBlobs &&
           a.updateFraction == b.updateFraction;
}

base::Result<BlobSchedule> BlobSchedule::parse(const QByteArray& json, const QString& file)
{
    QJsonParseError wrong{};
    const auto document = QJsonDocument::fromJson(json, &wrong);
    if (!document.isObject())
        return base::fail(
            base::ErrorKind::BadInput,
            u"is not a JSON object: %1, at byte %2"_s.arg(wrong.errorString()).arg(wrong.offset),
            file);
    std::optional<base::Error> error;
    JsonFields root(document.object(), file, {}, error);
    if (root.integer("schemaVersion"_L1, true, 1, kMaxExactInteger).value_or(1) != 1)
        root.refuse(u"schemaVersion"_s, u"is newer than this program"_s);
    const auto names = document.object().value("networks"_L1).toObject().keys();
    JsonFields networks = root.object("networks"_L1, true);
    BlobSchedule out;
    for (const QString& name : names) {
        const QByteArray key = name.toLatin1();
        JsonFields network = networks.object(QLatin1StringView(key), true);
        const auto id = network.integer("chainId"_L1, true, 1, kMaxExactInteger).value_or(0);
        auto& forks = out.m_networks[base::ChainId{static_cast<quint64>(id)}];
        bool reserve = false, floor = false;
        network.eachObject("forks"_L1, true, kMostForks, [&](JsonFields& entry) {
            BlobFork fork = readFork(entry);
            reserve = reserve || fork.name == kReservePriceFrom;
            fork.reservePrice = reserve;
            floor = floor || fork.name == kCalldataFloorFrom;
            fork.calldataFloor = floor;
            if (!forks.empty() && fork.activation <= forks.back().activation)
                entry.refuse(u"activationTimestamp"_s, u"is not after the fork before it"_s);
            forks.push_back(fork);
        });
    }
    if (error)
        return tl::unexpected(*error);
    return out;
}

base::Result<BlobSchedule> BlobSchedule::shipped()
{
    const QString path = u":/rollscope/ethereum/blob-schedule.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::Internal, file.errorString(), path);
    return parse(file.readAll(), path);
}

std::span<const BlobFork> BlobSchedule::forks(base::ChainId network) const
{
    const auto found = m_networks.find(network);
    if (found == m_networks.end())
        return {};
    return found->second;
}

const BlobFork* BlobSchedule::next(base::ChainId network, qint64 timestamp) const
{
    const auto list = forks(network);
    const auto after =
        std::upper_bound(list.begin(), list.end(), timestamp,
                         [](qint64 t, const BlobFork& fork) { return t < fork.activation; });
    return after == list.end() ? nullptr : &*after;
}

const BlobFork* BlobSchedule::at(base::ChainId network, qint64 timestamp) const
{
    const auto list = forks(network);
    const BlobFork* const after = next(network, timestamp);
    const auto index = after ? static_cast<std::size_t>(after - list.data()) : list.size();
    return index == 0 ? nullptr : &list[index - 1];
}

base::Result<bool> BlobSchedule::knows(base::ChainId network, const BlobFork& fork) const
{
    const auto wrong = [&](const QString& what) {
        return base::fail(base::ErrorKind::BadInput, what,
                          u"eth_config of chain %1"_s.arg(network.value));
    };
    if (fork.updateFraction == 0 || fork.maxBlobs == 0 || fork.targetBlobs > fork.maxBlobs ||
        fork.maxBlobs > kMostBlobs)
        return wrong(u"the blob parameters from %1 on cannot be"_s.arg(fork.activation));
    const auto list = forks(network);
    const auto place =
        std::lower_bound(list.begin(), list.end(), fork.activation,
                         [](const BlobFork& f, qint64 t) { return f.activation < t; });
    if (place != list.end() && place->activation == fork.activation) {
        if (!sameParameters(*place, fork))
            return wrong(u"the blob parameters of %1 differ from what is known"_s.arg(place->name));
        return true;
    }
    // Between two known forks there is no room for an unknown one: those are final.
    if (place != list.end())
        return sameParameters(*place, fork) ||
                       (place != list.begin() && sameParameters(*(place - 1), fork))
                   ? base::Result<bool>(true)
                   : wrong(u"a fork at %1 is before %2, which is known"_s.arg(fork.activation)
                               .arg(place->name));
    if (list.size() >= static_cast<std::size_t>(kMostForks))
        return wrong(u"tells more than %1 forks"_s.arg(kMostForks));
    return false;
}

base::Result<bool> BlobSchedule::learn(base::ChainId network, const BlobFork& fork)
{
    const auto known = knows(network, fork);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return false;
    auto& list = m_networks[network];
    BlobFork added = fork;
    added.learnt = true;
    // A node of a network that is not listed is asked for what holds today: after Osaka everywhere.
    added.reservePrice = list.empty() || list.back().reservePrice;
    added.calldataFloor = list.empty() || list.back().calldataFloor;
    list.push_back(added);
    return true;
}

bool BlobSchedule::forget(base::ChainId network, qint64 activation)
{
    const auto found = m_networks.find(network);
    return found != m_networks.end() && std::erase_if(found->second, [&](const BlobFork& fork) {
                                            return fork.learnt && fork.activation == activation;
                                        }) > 0;
}

} // namespace rollscope::l1
