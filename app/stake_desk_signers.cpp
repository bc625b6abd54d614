// Who signs: wallets that are connected, and key files of this profile.
#include "stake_desk_p.hpp"
#include "wallet/eip1193_signer.hpp"
#include "wallet/local_signer.hpp"
#include <QFile>
#include <QFileInfo>

namespace rollscope::app {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;

namespace {

constexpr qint64 kMostKeyFile = 64 * 1024;

}

std::vector<ui::StakeAccount> StakeDesk::accounts() const
{
    std::vector<ui::StakeAccount> out;
    const auto add = [&out](const base::Address& address, const QString& name,
                            const QString& signer) {
        const auto known = std::ranges::find(out, address, &ui::StakeAccount::address);
        if (known == out.end()) {
            out.push_back({address, name, signer});
            return;
        }
        if (!name.isEmpty())
            known->name = name;
    };
    // A key file is asked before a wallet that has the same account: it only ever signs bytes.
    for (const auto& file : m_accounts.keys()->found().good)
        if (file.address) {
            add(*file.address, {}, tr("your key file"));
            out.back().keyFile = true;
        }
    for (const auto& address : m_accounts.signers()->accounts())
        add(address, {}, tr("your wallet"));
    const auto& watched = *m_accounts.watched();
    for (int row = 0; row < watched.count(); ++row) {
        const auto at = watched.index(row, 0);
        const auto text = at.data(ui::AddressListModel::AddressRole).toString();
        if (const auto address = wallet::readAddress(text))
            add(address->address, at.data(ui::AddressListModel::NameRole).toString(), {});
    }
    return out;
}

base::Result<wallet::Signer*> StakeDesk::signerOf(const base::Address& account, bool maySend)
{
    for (const auto& file : m_accounts.keys()->found().good)
        if (file.address == account)
            return keySignerOf(file);
    const auto& list = *m_accounts.signers();
    for (int row = 0; row < list.count(); ++row) {
        const auto at = list.index(row, 0);
        const QString url = at.data(ui::SignerListModel::UrlRole).toString();
        if (at.data(ui::SignerListModel::StateRole).toInt() != ui::SignerListModel::Connected)
            continue;
        const auto has = [&] {
            for (const auto& text : at.data(ui::SignerListModel::AccountsRole).toStringList())
                if (const auto read = wallet::readAddress(text); read && read->address == account)
                    return true;
            return false;
        };
        if (!has())
            continue;
        auto& signer = m_signers[maySend ? url : QString(url + u"#bytes"_s)];
        if (signer)
            return signer.get();
        wallet::RpcSignerConfig config;
        config.url = url;
        config.maySend = maySend;
        const bool operates =
            at.data(ui::SignerListModel::KindRole).toInt() == ui::SignerListModel::Web3Signer;
        if (operates) {
            auto made = wallet::Web3Signer::make(config, m_clock);
            if (!made)
                return tl::unexpected(made.error());
            signer = std::move(*made);
        } else {
            auto made = wallet::Eip1193Signer::make(config, m_clock);
            if (!made)
                return tl::unexpected(made.error());
            signer = std::move(*made);
        }
        return signer.get();
    }
    return fail(ErrorKind::NotFound, u"nobody signs for this account here"_s, {},
                u"connect its wallet in Settings"_s);
}

base::Result<wallet::Signer*> StakeDesk::keySignerOf(const wallet::KeyFile& key)
{
    auto& signer = m_signers[u"file:"_s + key.path];
    if (signer)
        return signer.get();
    QFile file(key.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, file.errorString(), key.path);
    auto made = wallet::LocalSigner::make(
        file.read(kMostKeyFile), *key.address,
        [this, name = QFileInfo(key.path).fileName()](
            const QString&, std::function<void(std::optional<wallet::Secret>)> reply) {
            m_passwordReply = std::move(reply);
            Q_EMIT passwordWanted(name);
        },
        m_clock);
    if (!made)
        return tl::unexpected(made.error());
    signer = std::move(*made);
    return signer.get();
}

void StakeDesk::givePassword(std::optional<wallet::Secret> password)
{
    if (const auto reply = std::exchange(m_passwordReply, nullptr))
        reply(std::move(password));
}

} // namespace rollscope::app
