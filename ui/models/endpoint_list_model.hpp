#pragma once
#include "engine/snapshot.hpp"
#include "format/formatter.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// What a row shows of an endpoint; QML's name for it is `EndpointState`.
namespace endpoint_state {
Q_NAMESPACE
QML_NAMED_ELEMENT(EndpointState)
enum State { Spare, Connecting, Ok, Resting, Unreachable, PutAside };
Q_ENUM_NS(State)
} // namespace endpoint_state

/// The endpoints of one chain, in the registry's order. Fed by ChainDetail; GUI thread.
class EndpointListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from ChainDetail.endpoints")
public:
    enum Role {
        OperatorRole = Qt::UserRole + 1,
        UrlRole,
        TransportRole,
        StateRole,
        StateTextRole,
        SinceRole,
        LatencyRole,
        HeadRole,
        BehindRole,
        InRole,
        OutRole,
        ErrorsRole,
        ReasonRole,
        BriefRole, ///< the reason without what to do about it
    };

    explicit EndpointListModel(QObject* parent = nullptr);

    /// Takes the endpoints of a new snapshot; emits for what differs only. `chainHead` is the
    /// chain's head.
    void update(const std::vector<chain::EndpointView>& endpoints, std::optional<quint64> chainHead,
                base::UnixMs now);
    /// All texts again, in the language and by the locale of now.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<chain::EndpointView> m_endpoints;
    std::optional<quint64> m_chainHead;
    base::UnixMs m_now;
    Formatter m_format;
};

/// The operator of an endpoint; with its transport, or its host, where it has several.
[[nodiscard]] QString distinctName(const std::vector<chain::EndpointView>& endpoints,
                                   std::size_t at);
/// The endpoint's state as shown, and in a word.
[[nodiscard]] endpoint_state::State shownState(const chain::EndpointView& endpoint);
[[nodiscard]] QString stateText(const chain::EndpointView& endpoint);

} // namespace rollscope::ui
