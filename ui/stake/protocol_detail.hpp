#pragma once
#include "review/review_line_model.hpp"
#include "stake/finding_model.hpp"
#include "stake/ways_out_model.hpp"

namespace rollscope::ui {

/// One protocol whole: what was read of it with contract and block, what stands against it, the
/// ways out, and what can be done. GUI thread.
class ProtocolDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Staking.detail")
    Q_PROPERTY(QString protocol READ protocol WRITE setProtocol NOTIFY chosen)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    Q_PROPERTY(QString watchWords READ watchWords NOTIFY changed)
    Q_PROPERTY(QStringList actions READ actions NOTIFY changed)
    Q_PROPERTY(QStringList actionTitles READ actionTitles NOTIFY changed)
    Q_PROPERTY(rollscope::ui::ReviewLineModel* figures READ figures CONSTANT)
    Q_PROPERTY(rollscope::ui::FindingModel* findings READ findings CONSTANT)
    Q_PROPERTY(rollscope::ui::WaysOutModel* ways READ ways CONSTANT)

public:
    explicit ProtocolDetail(QObject* parent);

    [[nodiscard]] QString protocol() const { return m_protocol; }
    void setProtocol(const QString& protocol);
    void take(const std::vector<StakeReading>& readings);

    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString note() const { return m_note; }
    /// That a person gave its address, and that address; empty: the registry has it.
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] QString address() const { return m_address; }
    /// Block, endpoint and time of what was read.
    [[nodiscard]] QString origin() const { return m_origin; }
    /// Why nothing can be signed for it here; empty where it can.
    [[nodiscard]] QString watchWords() const { return m_watchWords; }
    [[nodiscard]] QStringList actions() const { return m_actions; }
    [[nodiscard]] QStringList actionTitles() const { return m_titles; }
    [[nodiscard]] ReviewLineModel* figures() { return &m_figures; }
    [[nodiscard]] FindingModel* findings() { return &m_findings; }
    [[nodiscard]] WaysOutModel* ways() { return &m_ways; }

Q_SIGNALS:
    void chosen();
    void changed();

private:
    QString m_protocol, m_name, m_note, m_typed, m_address, m_origin, m_watchWords;
    QStringList m_actions, m_titles;
    bool m_found = false;
    ReviewLineModel m_figures;
    FindingModel m_findings;
    WaysOutModel m_ways;
};

} // namespace rollscope::ui
