#pragma once
#include "stake/card_words.hpp"
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// The protocols of the user's chains, the soundest first. GUI thread.
class ProtocolCardModel : public RowModel<ProtocolCard>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Staking.cards")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        KindRole,
        TokenRole,
        LevelRole,
        VerdictRole,
        DetailRole,
        ChainRole,
        ChainStateRole,
        ChainWordsRole,
        WeekRole,
        MonthRole,
        QuarterRole,
        RewardsRole,
        ClaimedRole,
        DisagreementRole,
        ExitRole,
        CoverageRole,
        CoverageLevelRole,
        AdminRole,
        AdminLevelRole,
        FlagsRole,
        LastRewardRole,
        RewardLevelRole,
        SizeRole,
        SequencerRole,
        ShareRole,
        AgeRole,
        WatchOnlyRole,
        TroubleRole,
        SummaryRole,
        TypedRole,
    };
    enum Level { Good, Caution, Unknown, Bad };
    Q_ENUM(Level)

    explicit ProtocolCardModel(QObject* parent);

    void take(const std::vector<StakeReading>& readings, base::UnixMs now);
    /// By name, token or chain.
    void setFilter(const QString& filter);
    [[nodiscard]] QString filter() const { return m_filter; }
    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE int rowOf(const QString& protocol) const;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVariant valueOf(const ProtocolCard& row, int role) const override;

private:
    void show();

    std::vector<ProtocolCard> m_all;
    QString m_filter;
};

} // namespace rollscope::ui
