#include "stake_memory.hpp"
#include "base/file.hpp"
#include "base/hex.hpp"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;

constexpr qint64 kMostBytes = 4 << 20;
constexpr int kVersion = 1;

} // namespace

StakeMemory::StakeMemory(QString path, base::UnixMs now) : m_path(std::move(path))
{
    if (auto done = read(); !done) {
        m_codes.clear();
        m_outages.clear();
        m_lost = now;
        m_changed = true; // the next run has to know as well
        m_trouble = std::move(done.error());
    }
}

base::Result<void> StakeMemory::read()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    const auto damaged = [this] {
        return fail(ErrorKind::BadInput, u"what earlier visits saw cannot be read"_s, m_path,
                    u"every chain counts as recovered now, and code behind contracts "
                    "as not comparable until you sign with it in sight"_s);
    };
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return damaged();
    const auto document = QJsonDocument::fromJson(file.readAll());
    const QJsonObject json = document.object();
    if (json["version"_L1].toInt() != kVersion || !json["code"_L1].isObject() ||
        !json["chains"_L1].isObject())
        return damaged();
    const QJsonObject protocols = json["code"_L1].toObject();
    for (auto one = protocols.begin(); one != protocols.end(); ++one) {
        const QJsonObject roles = one.value().toObject();
        for (auto role = roles.begin(); role != roles.end(); ++role) {
            const auto code = base::addressFromHex(role.value().toString().toStdString());
            if (!code)
                return damaged();
            accept(one.key(), role.key(), *code);
        }
    }
    const QJsonObject chains = json["chains"_L1].toObject();
    for (auto one = chains.begin(); one != chains.end(); ++one) {
        bool number = false;
        const quint64 id = one.key().toULongLong(&number);
        const QJsonObject said = one.value().toObject();
        if (!number || !said["down"_L1].isBool())
            return damaged();
        Outage outage{said["down"_L1].toBool(), std::nullopt};
        if (said["recoveredAt"_L1].isDouble())
            outage.recoveredAt = base::UnixMs{said["recoveredAt"_L1].toInteger()};
        setOutage({id}, outage);
    }
    if (json["lost"_L1].isDouble())
        m_lost = base::UnixMs{json["lost"_L1].toInteger()};
    else if (json.contains("lost"_L1))
        return damaged();
    m_changed = false;
    return {};
}

bool StakeMemory::isForgotten(const QString& protocol, const QStringList& roles) const
{
    const Codes& known = codes(protocol);
    return m_lost && std::any_of(roles.begin(), roles.end(),
                                 [&known](const QString& role) { return known.count(role) == 0; });
}

const StakeMemory::Codes& StakeMemory::codes(const QString& protocol) const
{
    static const Codes kNone;
    const auto found = m_codes.find(protocol);
    return found == m_codes.end() ? kNone : found->second;
}

void StakeMemory::meet(const QString& protocol, const QString& role, const base::Address& code)
{
    if (!m_lost && codes(protocol).count(role) == 0)
        accept(protocol, role, code);
}

void StakeMemory::accept(const QString& protocol, const QString& role, const base::Address& code)
{
    const Codes& known = codes(protocol);
    const auto same = known.find(role);
    if (same != known.end() && same->second == code)
        return;
    const bool room = (m_codes.count(protocol) > 0 || m_codes.size() < kMostProtocols) &&
                      (same != known.end() || known.size() < kMostRoles);
    if (!room || protocol.size() > kMostName || role.size() > kMostName)
        return;
    m_codes[protocol].insert_or_assign(role, code);
    m_changed = true;
}

StakeMemory::Outage StakeMemory::outage(base::ChainId chain) const
{
    const auto found = m_outages.find(chain);
    return found == m_outages.end() ? Outage{false, m_lost} : found->second;
}

void StakeMemory::setOutage(base::ChainId chain, const Outage& outage)
{
    const bool known = m_outages.count(chain) > 0;
    if (this->outage(chain) == outage || (!known && m_outages.size() >= kMostChains))
        return;
    m_outages.insert_or_assign(chain, outage);
    m_changed = true;
}

void StakeMemory::save()
{
    if (!m_changed)
        return;
    QJsonObject protocols, chains;
    for (const auto& [protocol, codes] : m_codes) {
        QJsonObject roles;
        for (const auto& [role, code] : codes)
            roles.insert(role, base::toQString(base::toHex(code)));
        protocols.insert(protocol, roles);
    }
    for (const auto& [chain, outage] : m_outages) {
        QJsonObject said{{u"down"_s, outage.down}};
        if (outage.recoveredAt)
            said.insert(u"recoveredAt"_s, outage.recoveredAt->value);
        chains.insert(QString::number(chain.value), said);
    }
    QJsonObject json{{u"version"_s, kVersion}, {u"code"_s, protocols}, {u"chains"_s, chains}};
    if (m_lost)
        json.insert(u"lost"_s, m_lost->value);
    const auto written = base::writeWhole(m_path, QJsonDocument(json).toJson(),
                                          QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (written)
        m_changed = false;
    else
        m_trouble = written.error();
}

} // namespace rollscope::app
