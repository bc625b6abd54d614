#pragma once
#include "models/endpoint_list_model.hpp"
#include <QObject>

namespace rollscope::ui {

/// What an opened row shows beyond its cells: one chain, at the last tick. Made by ChainListModel,
/// kept current while anyone asked for it. GUI thread.
class ChainDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from ChainListModel")
    Q_PROPERTY(rollscope::ui::EndpointListModel* endpoints READ endpoints CONSTANT)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString blockTime READ blockTime NOTIFY changed)
    Q_PROPERTY(QString tps READ tps NOTIFY changed)
    Q_PROPERTY(QString userTps READ userTps NOTIFY changed)
    Q_PROPERTY(QString headTime READ headTime NOTIFY changed)
    Q_PROPERTY(QString headHash READ headHash NOTIFY changed)
    Q_PROPERTY(QString gas READ gas NOTIFY changed)
    Q_PROPERTY(QString safeLag READ safeLag NOTIFY changed)
    Q_PROPERTY(QString finalizedLag READ finalizedLag NOTIFY changed)
    Q_PROPERTY(QString traffic READ traffic NOTIFY changed)
    Q_PROPERTY(QString counted READ counted NOTIFY changed)

public:
    explicit ChainDetail(QObject* parent = nullptr);
    void update(const engine::ChainRow& row, base::UnixMs now);
    void retranslate() { m_endpoints.retranslate(); }

    [[nodiscard]] EndpointListModel* endpoints() { return &m_endpoints; }
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] QString blockTime() const { return m_blockTime; }
    [[nodiscard]] QString tps() const { return m_tps; }
    [[nodiscard]] QString userTps() const { return m_userTps; }
    [[nodiscard]] QString headTime() const { return m_headTime; }
    /// Shortened, with what we know of its truth.
    [[nodiscard]] QString headHash() const { return m_headHash; }
    [[nodiscard]] QString gas() const { return m_gas; }
    [[nodiscard]] QString safeLag() const { return m_safeLag; }
    [[nodiscard]] QString finalizedLag() const { return m_finalizedLag; }
    [[nodiscard]] QString traffic() const { return m_traffic; }
    [[nodiscard]] QString counted() const { return m_counted; }

Q_SIGNALS:
    void changed();

private:
    EndpointListModel m_endpoints;
    Formatter m_format;
    QString m_reason, m_blockTime, m_tps, m_userTps, m_headTime, m_headHash, m_gas, m_safeLag,
        m_finalizedLag, m_traffic, m_counted;
};

} // namespace rollscope::ui
