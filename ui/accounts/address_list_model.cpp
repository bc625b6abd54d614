#include "accounts/address_list_model.hpp"
#include "format/address_text.hpp"
#include "format/trouble_text.hpp"
#include <algorithm>

namespace rollscope::ui {

namespace {

constexpr qsizetype kWhole = 42; // "0x" and 40 digits

bool mayBecomeAddress(const QString& text)
{
    const bool begins = text.startsWith(u"0x") || text == u"0";
    return begins && text.size() < kWhole &&
           std::all_of(text.begin() + std::min<qsizetype>(2, text.size()), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') ||
                      (c >= u'A' && c <= u'F');
           });
}

} // namespace

AddressListModel::AddressListModel(AccountStore& store, Which which, QObject* parent)
    : QAbstractListModel(parent), m_store(store), m_which(which)
{
    connect(&store, &AccountStore::opened, this, [this] {
        beginResetModel();
        endResetModel();
        Q_EMIT countChanged();
    });
    connect(&store, &AccountStore::changed, this, [this] {
        if (!m_changing && rowCount() > 0) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TwinRole});
        }
    });
}

const std::vector<wallet::NamedAddress>& AddressListModel::list() const
{
    return m_which == Which::Watched ? m_store.book().watched : m_store.book().known;
}

std::vector<wallet::NamedAddress>& AddressListModel::listToEdit()
{
    return m_which == Which::Watched ? m_store.edit().watched : m_store.edit().known;
}

QString AddressListModel::twinText(const base::Address& address) const
{
    const auto twin = m_store.twinOf(address);
    return twin
               ? tr("It begins and ends like %1 (%2), and is another address. Compare every digit.")
                     .arg(twin->name, fullAddress(twin->address))
               : QString();
}

void AddressListModel::say(Tone tone, const QString& said, const QString& typed)
{
    m_tone = tone;
    m_said = said;
    m_typed = typed;
    Q_EMIT judged();
}

void AddressListModel::judge(const QString& text)
{
    const QString word = text.trimmed();
    if (word.isEmpty()) {
        say(Nothing, {});
        return;
    }
    if (mayBecomeAddress(word)) {
        say(Unfinished,
            tr("%n more digit(s)", "of an address", static_cast<int>(kWhole - word.size())));
        return;
    }
    const auto read = wallet::readAddress(word);
    if (!read) {
        say(Bad, troubleText(read.error()));
        return;
    }
    const QString typed = groupedAddress(read->address);
    if (const QString twin = twinText(read->address); !twin.isEmpty()) {
        say(Twin, twin, typed);
    } else if (read->spelling == wallet::Spelling::Plain) {
        say(Unchecked,
            tr("Written without a checksum: no mistyped digit would be found. Compare it."), typed);
    } else if (read->spelling == wallet::Spelling::Eip1191) {
        say(Good, tr("Its checksum fits, by EIP-1191 for chain %1.").arg(read->chain->value),
            typed);
    } else {
        say(Good, tr("Its checksum fits (EIP-55)."), typed);
    }
}

QString AddressListModel::add(const QString& text, const QString& name, const QString& chain,
                              bool compared)
{
    const auto read = wallet::readAddress(text);
    if (!read) {
        return troubleText(read.error());
    }
    wallet::NamedAddress fresh{read->address, name.simplified()};
    if (m_which == Which::Watched && fresh.name.isEmpty()) {
        fresh.name = shortAddress(fresh.address);
    }
    if (const auto fine = wallet::checkName(fresh.name); !fine) {
        return troubleText(fine.error());
    }
    if (const QString word = chain.trimmed(); !word.isEmpty()) {
        bool number = false;
        const auto id = word.toULongLong(&number);
        if (!number || id == 0 || id >= (1ULL << 53)) {
            return tr("A chain is given by its number, as 8453; none means every chain.");
        }
        fresh.chain = base::ChainId{id};
    }
    const auto same = std::ranges::find_if(list(), [&fresh](const auto& one) {
        return one.address == fresh.address && one.chain == fresh.chain;
    });
    if (same != list().end()) {
        return tr("It is in the list already, as %1.").arg(same->name);
    }
    if (const QString twin = twinText(fresh.address); !twin.isEmpty() && !compared) {
        return twin;
    }
    if (list().size() >= wallet::kMostEntries) {
        return tr("The list is full.");
    }
    m_changing = true;
    beginInsertRows({}, rowCount(), rowCount());
    listToEdit().push_back(std::move(fresh));
    endInsertRows();
    m_changing = false;
    m_store.commit();
    say(Nothing, {});
    Q_EMIT countChanged();
    return {};
}

QString AddressListModel::rename(int row, const QString& name)
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const QString word = name.simplified();
    if (const auto fine = wallet::checkName(word); !fine) {
        return troubleText(fine.error());
    }
    auto& entry = listToEdit()[static_cast<std::size_t>(row)];
    if (entry.name != word) {
        entry.name = word;
        Q_EMIT dataChanged(index(row), index(row), {NameRole, Qt::DisplayRole});
        m_store.commit();
    }
    return {};
}

void AddressListModel::remove(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    m_changing = true;
    beginRemoveRows({}, row, row);
    listToEdit().erase(listToEdit().begin() + row);
    endRemoveRows();
    m_changing = false;
    m_store.commit();
    Q_EMIT countChanged();
}

int AddressListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(list().size());
}

QVariant AddressListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& entry = list()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.name;
    case AddressRole:
        return fullAddress(entry.address);
    case GroupedRole:
        return groupedAddress(entry.address);
    case ChainRole:
        return entry.chain ? m_store.chainText(*entry.chain) : QString();
    case TwinRole:
        return twinText(entry.address);
    default:
        return {};
    }
}

QHash<int, QByteArray> AddressListModel::roleNames() const
{
    return {{AddressRole, "address"},
            {GroupedRole, "grouped"},
            {NameRole, "name"},
            {ChainRole, "chain"},
            {TwinRole, "twin"}};
}

} // namespace rollscope::ui
