#include "accounts/signer_list_model.hpp"
#include "format/address_text.hpp"
#include "format/trouble_text.hpp"
#include <algorithm>

namespace rollscope::ui {

using Seen = wallet::SignerSight::State;

SignerListModel::SignerListModel(AccountStore& store, QObject* parent)
    : QAbstractListModel(parent), m_store(store)
{
    connect(&store, &AccountStore::opened, this, [this] {
        beginResetModel();
        m_rows.clear();
        for (const auto& link : m_store.book().signers) {
            m_rows.push_back(rowFor(link));
        }
        endResetModel();
        m_awake = false;
        Q_EMIT countChanged();
    });
}

SignerListModel::~SignerListModel() = default;

SignerListModel::Row SignerListModel::rowFor(const wallet::SignerLink& link)
{
    Row row{link, nullptr, {}};
    auto watch = wallet::SignerWatch::make(link, m_clock);
    if (!watch) {
        row.sight = {Seen::Refused, {}, {}, watch.error()};
        return row;
    }
    row.watch = std::move(*watch);
    row.watch->onChange([this, watch = row.watch.get()] { saw(watch); });
    return row;
}

void SignerListModel::wake()
{
    if (std::exchange(m_awake, true)) {
        return;
    }
    for (const auto& row : m_rows) {
        if (row.watch && row.link.wanted) {
            row.watch->connect(false);
        }
    }
}

QString SignerListModel::add(Kind kind, const QString& url)
{
    const wallet::SignerLink link{kind == Provider ? wallet::SignerKind::Provider
                                                   : wallet::SignerKind::Web3Signer,
                                  url.trimmed(), true};
    const bool known = std::ranges::any_of(m_rows, [&link](const Row& row) {
        return row.link.url == link.url && row.link.kind == link.kind;
    });
    if (known) {
        return tr("It is in the list already.");
    }
    if (m_rows.size() >= wallet::kMostEntries) {
        return tr("The list is full.");
    }
    if (const auto fine = wallet::SignerWatch::make(link, m_clock); !fine) {
        auto error = fine.error();
        error.where.clear();
        return troubleText(error);
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(rowFor(link));
    endInsertRows();
    keep();
    Q_EMIT countChanged();
    m_rows.back().watch->connect(true);
    return {};
}

SignerListModel::Action SignerListModel::actionOf(const Row& row)
{
    switch (row.sight.state) {
    case Seen::Connecting:
        return Withdraw;
    case Seen::Connected:
        return row.sight.accounts.empty() ? AskAgain : Disconnect;
    case Seen::Refused:
        return AskAgain;
    case Seen::Lost:
        return TryAgain;
    case Seen::Off:
        break;
    }
    return Connect;
}

void SignerListModel::act(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    auto& entry = m_rows[static_cast<std::size_t>(row)];
    if (!entry.watch) {
        return;
    }
    const auto action = actionOf(entry);
    entry.link.wanted = action != Disconnect && action != Withdraw;
    keep();
    if (entry.link.wanted) {
        entry.watch->connect(true);
    } else {
        entry.watch->disconnect();
    }
}

void SignerListModel::remove(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    beginRemoveRows({}, row, row);
    auto gone = std::move(m_rows[static_cast<std::size_t>(row)]);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    keep();
    Q_EMIT countChanged();
    Q_EMIT accountsChanged();
}

void SignerListModel::keep()
{
    auto& signers = m_store.edit().signers;
    signers.clear();
    for (const auto& row : m_rows) {
        signers.push_back(row.link);
    }
    m_store.commit();
}

void SignerListModel::saw(const wallet::SignerWatch* watch)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[static_cast<std::size_t>(row)].watch.get() == watch) {
            tell(row, watch->sight());
        }
    }
}

void SignerListModel::tell(int row, wallet::SignerSight sight)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    m_rows[static_cast<std::size_t>(row)].sight = std::move(sight);
    Q_EMIT dataChanged(index(row), index(row),
                       {StateRole, StateTextRole, DetailRole, AccountsRole, ActionRole});
    Q_EMIT accountsChanged();
}

std::vector<base::Address> SignerListModel::accounts() const
{
    std::vector<base::Address> out;
    for (const auto& row : m_rows) {
        out.insert(out.end(), row.sight.accounts.begin(), row.sight.accounts.end());
    }
    return out;
}

QString SignerListModel::stateText(const Row& row)
{
    const bool wallet = row.link.kind == wallet::SignerKind::Provider;
    switch (row.sight.state) {
    case Seen::Off:
        return tr("not connected");
    case Seen::Connecting:
        return wallet ? tr("connecting; the wallet may ask you there") : tr("connecting");
    case Seen::Connected:
        return row.sight.accounts.empty() ? tr("connected, but it offers no account")
                                          : tr("connected");
    case Seen::Refused:
        return tr("refused");
    case Seen::Lost:
        break;
    }
    return tr("connection lost");
}

QString SignerListModel::detailOf(const Row& row) const
{
    const auto& sight = row.sight;
    if (sight.state == Seen::Connected) {
        if (sight.accounts.empty()) {
            return tr("Choose in the wallet which accounts Rollscope may see.");
        }
        const QString many = tr("%n account(s)", nullptr, static_cast<int>(sight.accounts.size()));
        return sight.chain
                   ? tr("%1, on %2", "accounts, chain").arg(many, m_store.chainText(*sight.chain))
                   : many;
    }
    if (sight.reason.what.isEmpty()) {
        return {};
    }
    auto reason = sight.reason;
    reason.where.clear();
    return troubleText(reason);
}

int SignerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SignerListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole:
        return row.link.kind == wallet::SignerKind::Provider ? Provider : Web3Signer;
    case Qt::DisplayRole:
    case TitleRole:
        return row.link.kind == wallet::SignerKind::Provider ? tr("Wallet") : tr("Web3Signer");
    case UrlRole:
        return row.link.url;
    case StateRole:
        return static_cast<int>(row.sight.state);
    case StateTextRole:
        return stateText(row);
    case DetailRole:
        return detailOf(row);
    case AccountsRole: {
        QStringList accounts;
        for (const auto& account : row.sight.accounts) {
            accounts << groupedAddress(account);
        }
        return accounts;
    }
    case ActionRole:
        return actionOf(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> SignerListModel::roleNames() const
{
    return {{KindRole, "kind"},         {TitleRole, "title"},         {UrlRole, "url"},
            {StateRole, "signerState"}, {StateTextRole, "stateText"}, {DetailRole, "detail"},
            {AccountsRole, "accounts"}, {ActionRole, "action"}};
}

} // namespace rollscope::ui
