#include "stake_vaults.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "eth/address.hpp"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;
using base::Result;
using stake::Vault;

constexpr qint64 kMostBytes = 1 << 20;
constexpr int kVersion = 1;

QJsonObject jsonOf(const Vault& vault)
{
    QJsonObject out{{u"id"_s, stake::vaultId(vault)},
                    {u"address"_s, eth::checksumText(vault.address)}};
    const auto put = [&out](const QString& key, const QString& text) {
        if (!text.isEmpty())
            out.insert(key, text);
    };
    put(u"name"_s, vault.name);
    put(u"symbol"_s, vault.symbol);
    put(u"assetSymbol"_s, vault.assetSymbol);
    if (vault.decimals)
        out.insert(u"decimals"_s, static_cast<int>(*vault.decimals));
    if (vault.assetDecimals)
        out.insert(u"assetDecimals"_s, static_cast<int>(*vault.assetDecimals));
    return out;
}

bool readText(const QJsonObject& json, const QString& key, QString& to)
{
    const QJsonValue value = json.value(key);
    to = value.toString();
    return (value.isUndefined() || value.isString()) && to.size() <= stake::kMostVaultText &&
           base::isPrintable(to);
}

bool readDecimals(const QJsonObject& json, const QString& key, std::optional<unsigned>& to)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined())
        return true;
    const int number = value.toInt(-1);
    to = static_cast<unsigned>(number);
    return number >= 0 && *to <= stake::kMostVaultDecimals;
}

/// The address stands twice: one that a hand changed in one place is no vault that was added.
std::optional<Vault> vaultOf(const QJsonObject& json)
{
    auto vault = stake::vaultFromId(json.value(u"id"_s).toString());
    const bool whole =
        vault && json.value(u"address"_s).toString() == eth::checksumText(vault->address) &&
        readText(json, u"name"_s, vault->name) && readText(json, u"symbol"_s, vault->symbol) &&
        readText(json, u"assetSymbol"_s, vault->assetSymbol) &&
        readDecimals(json, u"decimals"_s, vault->decimals) &&
        readDecimals(json, u"assetDecimals"_s, vault->assetDecimals);
    return whole ? std::optional(*vault) : std::nullopt;
}

} // namespace

StakeVaults::StakeVaults(QString path) : m_path(std::move(path))
{
    if (auto done = read(); !done) {
        m_all.clear();
        m_trouble = std::move(done.error());
    }
}

Result<void> StakeVaults::read()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        m_foreign = true; // what cannot be read is not written over
        return fail(ErrorKind::Io, u"the vaults that you added cannot be read"_s, m_path,
                    file.errorString());
    }
    const auto document = QJsonDocument::fromJson(file.read(kMostBytes));
    file.close();
    const QJsonObject json = document.object();
    m_foreign = json.value(u"version"_s).toInt() > kVersion;
    if (m_foreign)
        return fail(ErrorKind::Refused, u"the vaults that you added are of a newer Rollscope"_s,
                    m_path, u"they are left as they are"_s);
    const auto damaged = [this] {
        const QString kept = m_path + u".bad"_s;
        QFile::remove(kept);
        m_foreign = !QFile::rename(m_path, kept);
        return fail(ErrorKind::BadInput,
                    u"the vaults that you added cannot be read: add them again"_s, m_path,
                    m_foreign ? QString() : u"the file is kept as %1"_s.arg(kept));
    };
    const QJsonArray list = json.value(u"vaults"_s).toArray();
    if (json.value(u"version"_s).toInt() != kVersion || !json.value(u"vaults"_s).isArray() ||
        list.size() > static_cast<qsizetype>(kMost))
        return damaged();
    for (const auto& entry : list) {
        auto vault = vaultOf(entry.toObject());
        if (!vault || find(stake::vaultId(*vault)) != nullptr)
            return damaged();
        m_all.push_back(std::move(*vault));
    }
    return {};
}

const Vault* StakeVaults::find(const QString& id) const
{
    const auto found = std::ranges::find(m_all, id, &stake::vaultId);
    return found == m_all.end() ? nullptr : &*found;
}

Result<void> StakeVaults::add(const Vault& vault)
{
    auto all = m_all;
    const auto same = std::ranges::find(all, stake::vaultId(vault), &stake::vaultId);
    if (same != all.end())
        *same = vault;
    else if (all.size() >= kMost)
        return fail(ErrorKind::BadInput,
                    u"there are as many vaults as the list takes: take one off first"_s);
    else
        all.push_back(vault);
    return write(std::move(all));
}

Result<void> StakeVaults::remove(const QString& id)
{
    auto all = m_all;
    if (std::erase_if(all, [&id](const Vault& one) { return stake::vaultId(one) == id; }) == 0)
        return fail(ErrorKind::NotFound, u"this vault is not in the list"_s, id);
    return write(std::move(all));
}

Result<void> StakeVaults::write(std::vector<Vault> all)
{
    if (m_foreign)
        return fail(ErrorKind::Refused, u"the list of vaults is not written over"_s, m_path,
                    m_trouble ? m_trouble->what : QString());
    QJsonArray list;
    for (const Vault& vault : all)
        list.append(jsonOf(vault));
    const QJsonObject json{{u"version"_s, kVersion}, {u"vaults"_s, list}};
    if (auto written = base::writeWhole(m_path, QJsonDocument(json).toJson(),
                                        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        !written)
        return written;
    m_all = std::move(all);
    return {};
}

} // namespace rollscope::app
