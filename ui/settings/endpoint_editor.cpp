#include "settings/endpoint_editor.hpp"
#include "format/formatter.hpp"
#include "format/names.hpp"
#include "format/trouble_text.hpp"
#include "qml_single.hpp"
#include <QPointer>
#include <QQmlEngine>
#include <QRegularExpression>
#include <algorithm>

namespace rollscope::ui {

EndpointEditor::EndpointEditor(QObject* parent) : QAbstractListModel(parent) {}

void EndpointEditor::provide(QQmlEngine& engine)
{
    lendSingle(engine, this);
}

EndpointEditor* EndpointEditor::create(QQmlEngine* engine, QJSEngine*)
{
    return lentSingle<EndpointEditor>(engine);
}

void EndpointEditor::open(const QString& chain)
{
    beginResetModel();
    m_chain = chain;
    m_rows.clear();
    if (m_hooks.endpointsOf && !chain.isEmpty()) {
        for (auto& choice : m_hooks.endpointsOf(chain)) {
            m_rows.push_back({std::move(choice), Untested, {}});
        }
    }
    endResetModel();
    Q_EMIT chainChanged();
    Q_EMIT testingChanged();
}

bool EndpointEditor::testing() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.tone == Testing; });
}

QString EndpointEditor::describe(const EndpointAnswer& answer)
{
    const Formatter format;
    QStringList parts;
    if (answer.latencyMs) {
        parts << format.latency(*answer.latencyMs);
    }
    if (answer.subscriptions) {
        parts << (*answer.subscriptions ? tr("pushes new blocks") : tr("is asked for new blocks"));
    }
    if (!answer.client.isEmpty()) {
        parts << answer.client;
    }
    return parts.join(QStringLiteral(" · "));
}

void EndpointEditor::setRow(const QString& url, Tone tone, const QString& verdict)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].choice.url == url) {
            m_rows[i].tone = tone;
            m_rows[i].verdict = verdict;
            const auto at = index(static_cast<int>(i));
            Q_EMIT dataChanged(at, at, {VerdictRole, ToneRole});
        }
    }
    Q_EMIT testingChanged();
}

void EndpointEditor::testAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        test(row);
    }
}

void EndpointEditor::test(int row)
{
    if (row < 0 || row >= rowCount() || !m_hooks.test) {
        return;
    }
    const auto choice = m_rows[static_cast<std::size_t>(row)].choice;
    if (m_rows[static_cast<std::size_t>(row)].tone == Testing) {
        return;
    }
    setRow(choice.url, Testing, tr("asking …"));
    const auto wanted = m_hooks.chainIdOf ? m_hooks.chainIdOf(m_chain) : 0;
    m_hooks.test(choice, [self = QPointer(this), chain = m_chain, url = choice.url,
                          wanted](const EndpointAnswer& answer) {
        if (!self || self->m_chain != chain) {
            return;
        }
        if (!answer.trouble.isEmpty()) {
            self->setRow(url, Bad, answer.trouble);
        } else if (wanted != 0 && answer.chainId != wanted) {
            self->setRow(url, Bad,
                         tr("This node serves chain %1, not %2.").arg(answer.chainId).arg(wanted));
        } else {
            self->setRow(url, Good, describe(answer));
        }
    });
}

void EndpointEditor::remove(int row)
{
    if (row < 0 || row >= rowCount() || !m_hooks.save) {
        return;
    }
    std::vector<EndpointChoice> rest;
    for (int i = 0; i < rowCount(); ++i) {
        if (i != row) {
            rest.push_back(m_rows[static_cast<std::size_t>(i)].choice);
        }
    }
    if (const auto saved = m_hooks.save(m_chain, {}, 0, rest); !saved) {
        m_trouble = troubleText(saved.error());
        Q_EMIT foundChanged();
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT chainChanged();
    Q_EMIT this->saved(m_chain);
}

EndpointEditor::Origin EndpointEditor::origin() const
{
    return m_hooks.originOf && !m_chain.isEmpty() ? m_hooks.originOf(m_chain) : Shipped;
}

void EndpointEditor::restore()
{
    if (!m_hooks.discard || origin() == Shipped) {
        return;
    }
    const auto chain = m_chain;
    const bool gone = origin() == Own;
    if (const auto done = m_hooks.discard(chain); !done) {
        m_trouble = troubleText(done.error());
        Q_EMIT foundChanged();
        return;
    }
    open(gone ? QString() : chain);
    Q_EMIT saved(chain);
}

void EndpointEditor::forget()
{
    ++m_attempt;
    m_trying = m_needsName = false;
    m_found.clear();
    m_foundChain.clear();
    m_trouble.clear();
    Q_EMIT foundChanged();
}

void EndpointEditor::tryUrl(const QString& url)
{
    forget();
    if (!m_hooks.read || !m_hooks.test) {
        return;
    }
    const auto choice = m_hooks.read(url.trimmed());
    if (!choice) {
        m_trouble = troubleText(choice.error());
        Q_EMIT foundChanged();
        return;
    }
    m_trying = true;
    Q_EMIT foundChanged();
    m_hooks.test(*choice, [self = QPointer(this), attempt = m_attempt,
                           choice = *choice](const EndpointAnswer& answer) {
        if (self && self->m_attempt == attempt) {
            self->judgeTry(choice, answer);
        }
    });
}

void EndpointEditor::judgeTry(const EndpointChoice& choice, const EndpointAnswer& answer)
{
    m_trying = false;
    if (!answer.trouble.isEmpty()) {
        m_trouble = answer.trouble;
    } else {
        m_candidate = choice;
        m_candidateChainId = answer.chainId;
        const auto known = m_hooks.match(answer.chainId);
        m_needsName = !known;
        m_foundChain = known ? known->first : QString();
        m_found = known ? tr("This is a node of %1 (chain %2): %3")
                              .arg(known->second)
                              .arg(answer.chainId)
                              .arg(describe(answer))
                        : tr("This is a node of chain %1, which Rollscope does not know: %2")
                              .arg(answer.chainId)
                              .arg(describe(answer));
    }
    Q_EMIT foundChanged();
}

QString EndpointEditor::addFound(const QString& name, bool own)
{
    if (m_found.isEmpty()) {
        return tr("Test the address first.");
    }
    auto chain = m_foundChain;
    if (m_needsName) {
        static const QRegularExpression kOther(QStringLiteral("[^a-z0-9]+"));
        chain = name.toLower().replace(kOther, QStringLiteral("-"));
        while (chain.startsWith(u'-')) {
            chain.remove(0, 1);
        }
        while (chain.endsWith(u'-')) {
            chain.chop(1);
        }
        if (chain.isEmpty()) {
            return tr("Give the chain a name of letters and digits.");
        }
    }
    auto nodes = m_hooks.endpointsOf(chain);
    std::erase_if(nodes,
                  [this](const EndpointChoice& node) { return node.url == m_candidate.url; });
    if (own) {
        m_candidate.operatorName = QStringLiteral("own");
    }
    nodes.insert(own ? nodes.begin() : nodes.end(), m_candidate);
    if (const auto saved = m_hooks.save(chain, name, m_candidateChainId, nodes); !saved) {
        return troubleText(saved.error());
    }
    forget();
    Q_EMIT this->saved(chain);
    open(chain);
    return {};
}

int EndpointEditor::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EndpointEditor::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case UrlRole:
        return row.choice.shown.isEmpty() ? row.choice.url : row.choice.shown;
    case OperatorRole:
        return operatorText(row.choice.operatorName);
    case TransportRole:
        return row.choice.webSocket ? tr("WebSocket") : tr("HTTP");
    case VerdictRole:
        return row.verdict;
    case ToneRole:
        return row.tone;
    default:
        return {};
    }
}

QHash<int, QByteArray> EndpointEditor::roleNames() const
{
    return {{UrlRole, "url"},
            {OperatorRole, "operatorName"},
            {TransportRole, "transport"},
            {VerdictRole, "verdict"},
            {ToneRole, "tone"}};
}

} // namespace rollscope::ui
