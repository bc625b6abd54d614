#include "navigation/command_list.hpp"
#include "navigation/actions.hpp"
#include "navigation/fuzzy.hpp"
#include "navigation/pages.hpp"
#include "navigation/route.hpp"
#include <algorithm>

namespace rollscope::ui {

static constexpr std::size_t kMostShown = 60;

CommandList::CommandList(QObject* parent) : QAbstractListModel(parent) {}

void CommandList::setChains(QAbstractItemModel* chains)
{
    if (m_chains != chains) {
        m_chains = chains;
        refresh();
        Q_EMIT chainsChanged();
    }
}

void CommandList::refresh()
{
    gather();
    choose();
}

void CommandList::setTyped(const QString& typed)
{
    if (m_typed != typed) {
        m_typed = typed;
        choose();
    }
}

void CommandList::gather()
{
    m_all.clear();
    const bool chainPage = findPage(QStringLiteral("chain")) != nullptr;
    int place = 0;
    for (const auto& page : pages()) {
        ++place;
        m_all.push_back({Kind::Page, QLatin1String(page.id), pageTitle(page), tr("Page"),
                         place <= 9 ? QStringLiteral("Ctrl+%1").arg(place) : QString(),
                         QLatin1String(page.id), static_cast<int>(page.sign), -1});
    }
    if (m_chains && chainPage) {
        const auto names = m_chains->roleNames();
        const int id = names.key("chainId"), name = names.key("name"), stack = names.key("stack"),
                  state = names.key("chainState");
        for (int row = 0; row < m_chains->rowCount(); ++row) {
            const auto at = m_chains->index(row, 0);
            m_all.push_back({Kind::Chain,
                             QString(QStringLiteral("chain/") + at.data(id).toString()),
                             at.data(name).toString(),
                             at.data(stack).toString(),
                             {},
                             at.data(id).toString(),
                             -1,
                             at.data(state).toInt()});
        }
    }
    for (const auto& action : actions()) {
        if (action.place == ActionEntry::Place::Window &&
            QLatin1String(action.id) != QLatin1String("palette")) {
            m_all.push_back({Kind::Action,
                             *action.route != '\0' ? QString(QLatin1String(action.route))
                                                   : QString(u'!' + QLatin1String(action.id)),
                             Actions::titleOf(action), tr("Action"),
                             Actions::keysText(action, true), QLatin1String(action.id),
                             static_cast<int>(Symbol::Command), -1, Actions::alsoOf(action)});
        }
    }
}

void CommandList::choose()
{
    beginResetModel();
    std::erase_if(m_all, [](const Command& command) { return command.kind == Kind::Route; });
    const auto typed = m_typed.trimmed();
    if (const auto route = Route::parse(typed);
        route && (typed.contains(u'/') || typed.contains(u'?'))) {
        m_all.push_back({Kind::Route,
                         route->text(),
                         route->text(),
                         tr("Go to"),
                         {},
                         typed,
                         static_cast<int>(Symbol::ArrowRight),
                         -1});
    }
    struct Hit
    {
        int score;
        std::size_t at;
    };
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const auto& command = m_all[i];
        const auto byTitle = fuzzyScore(typed, command.title);
        const auto byId = fuzzyScore(typed, command.also);
        const auto byWords = wordScore(typed, command.words);
        if (byTitle || byId || byWords) {
            hits.push_back(
                {std::max({byTitle.value_or(-1), byId.value_or(-1), byWords.value_or(-1)}), i});
        }
    }
    if (!typed.isEmpty()) {
        std::ranges::stable_sort(hits, std::greater<>(), &Hit::score);
    }
    m_shown.clear();
    for (const auto& hit : hits) {
        if (m_shown.size() < kMostShown) {
            m_shown.push_back(hit.at);
        }
    }
    endResetModel();
    Q_EMIT typedChanged();
}

QString CommandList::target(int row) const
{
    return row >= 0 && row < rowCount() ? m_all[m_shown[static_cast<std::size_t>(row)]].target
                                        : QString();
}

int CommandList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& command = m_all[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return command.title;
    case DetailRole:
        return command.detail;
    case KeysRole:
        return command.keys;
    case SignRole:
        return command.sign;
    case StateRole:
        return command.state;
    default:
        return {};
    }
}

QHash<int, QByteArray> CommandList::roleNames() const
{
    return {{TitleRole, "title"},
            {DetailRole, "detail"},
            {KeysRole, "keys"},
            {SignRole, "sign"},
            {StateRole, "chainState"}};
}

} // namespace rollscope::ui
