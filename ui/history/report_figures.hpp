#pragma once
#include "history/chain_history.hpp"
#include <QVariantList>

namespace rollscope::ui {

/// What the report's figures count, from the histories of several chains over one range. Sums are
/// of what is known: a gap counts for nothing, and `known` says how much of the range it is.
class ReportFigures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool drawable READ isDrawable CONSTANT)
    Q_PROPERTY(QVariantList shares READ shares NOTIFY changed)
    Q_PROPERTY(QStringList intervalLabels READ intervalLabels NOTIFY changed)
    Q_PROPERTY(QVariantList intervalShares READ intervalShares NOTIFY changed)
    Q_PROPERTY(QStringList gasTimes READ gasTimes NOTIFY changed)
    Q_PROPERTY(QVariantList gasSets READ gasSets NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(double gasTop READ gasTop NOTIFY changed)
    Q_PROPERTY(double gasStep READ gasStep NOTIFY changed)
    Q_PROPERTY(double known READ known NOTIFY changed)

public:
    using QObject::QObject;

    /// One chain's lines; the first is the one whose block intervals are counted.
    struct Chain
    {
        QString name;
        Spark tps, gas, blockTime;
        double from = 0, to = 1;
    };
    void setChains(const std::vector<Chain>& chains);
    /// The same from QML: ChainHistory objects, and their chains' names in the same order. Many
    /// calls are counted once.
    Q_INVOKABLE void gather(const QList<QObject*>& histories, const QStringList& names);
    /// Qt Charts needs a QApplication; without one (some pictures, tests) it must not be loaded.
    [[nodiscard]] bool isDrawable() const;

    /// {name, value (transactions), share 0 … 1}, greatest first, the rest as one beyond seven.
    [[nodiscard]] QVariantList shares() const { return m_shares; }
    [[nodiscard]] QStringList intervalLabels() const { return m_intervalLabels; }
    /// Percent of the first chain's blocks in each class.
    [[nodiscard]] QVariantList intervalShares() const { return m_intervalShares; }
    [[nodiscard]] QStringList gasTimes() const { return m_gasTimes; }
    /// {name, values (Mgas/s)} in the order of the shares.
    [[nodiscard]] QVariantList gasSets() const { return m_gasSets; }
    /// The chain whose block intervals are counted.
    [[nodiscard]] QString subject() const { return m_subject; }
    /// Upper edge of the gas axis, and the distance of its ticks.
    [[nodiscard]] double gasTop() const { return m_gasTop; }
    [[nodiscard]] double gasStep() const { return m_gasStep; }
    [[nodiscard]] double known() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    void count();
    void countShares(const std::vector<Chain>& chains);
    void countIntervals(const Chain& chain);
    void countGas(const std::vector<Chain>& chains);

    QVariantList m_shares, m_intervalShares, m_gasSets;
    QString m_subject;
    std::vector<QPointer<ChainHistory>> m_histories;
    QStringList m_names;
    bool m_posted = false;
    QStringList m_intervalLabels, m_gasTimes;
    std::vector<std::size_t> m_order; ///< chains by their share
    double m_known = 0, m_gasTop = 1, m_gasStep = 1;
};

} // namespace rollscope::ui
