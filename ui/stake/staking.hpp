#pragma once
#include "stake/activity_model.hpp"
#include "stake/ask_model.hpp"
#include "stake/position_model.hpp"
#include "stake/positions_seal.hpp"
#include "stake/protocol_card_model.hpp"
#include "stake/protocol_detail.hpp"
#include "stake/sequencer_model.hpp"
#include "stake/vault_adder.hpp"
#include "stake/wizard_doubt.hpp"

class QQmlEngine;
class QJSEngine;

namespace rollscope::ui {

/// Staking for the pages: cards, the wizard, what is held. A door for QML (provide()); without a
/// host everything is empty, and says so. GUI thread.
class Staking : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(rollscope::ui::ProtocolCardModel* cards READ cards CONSTANT)
    Q_PROPERTY(rollscope::ui::ProtocolDetail* detail READ detail CONSTANT)
    Q_PROPERTY(rollscope::ui::WizardState* wizard READ wizard CONSTANT)
    Q_PROPERTY(rollscope::ui::WizardDoubt* doubt READ doubt CONSTANT)
    Q_PROPERTY(rollscope::ui::PositionModel* positions READ positions CONSTANT)
    Q_PROPERTY(rollscope::ui::AskModel* asks READ asks CONSTANT)
    Q_PROPERTY(rollscope::ui::ActivityModel* activity READ activity CONSTANT)
    Q_PROPERTY(rollscope::ui::SequencerModel* sequencers READ sequencers CONSTANT)
    Q_PROPERTY(rollscope::ui::PositionsSeal* seal READ seal CONSTANT)
    Q_PROPERTY(rollscope::ui::VaultAdder* vaults READ vaults CONSTANT)
    Q_PROPERTY(Condition condition READ condition NOTIFY changed)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)
    Q_PROPERTY(bool watching READ isWatching NOTIFY changed)
    Q_PROPERTY(bool portfolioKnown READ isPortfolioKnown NOTIFY changed)
    Q_PROPERTY(QString portfolioTrouble READ portfolioTrouble NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(bool blocked READ isBlocked NOTIFY changed)
    Q_PROPERTY(History history READ history NOTIFY changed)
    Q_PROPERTY(QStringList portfolioGaps READ portfolioGaps NOTIFY changed)
    Q_PROPERTY(QString portfolioWords READ portfolioWords NOTIFY changed)

public:
    /// Why there is what there is.
    enum Condition {
        Absent,    ///< this run cannot ask contracts
        Offline,   ///< nothing may be asked
        Recording, ///< a tape plays
        Known,
    };
    Q_ENUM(Condition)
    /// How much of what came and went is known.
    enum History { HistoryReading, HistoryPart, HistoryWhole };
    Q_ENUM(History)

    explicit Staking(QObject* parent);

    void provide(QQmlEngine& engine);
    static Staking* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    /// Whoever asks and signs; it outlives this object or is taken away with null.
    void setHost(StakeHost* host);
    void setBook(ReviewBook* book);
    /// Keeps what is left half-way in this folder.
    void open(const QString& dataDir);
    void retranslate();

    /// A page is looked at, and is not any more.
    Q_INVOKABLE void wake();
    Q_INVOKABLE void sleep();
    Q_INVOKABLE void refresh(const QString& protocol);
    /// Begins the claim of a position; false when it cannot be claimed, and while a signer is asked
    /// for something else, which refused() tells.
    Q_INVOKABLE bool claim(const QString& position);
    /// Leaves what the wizard shows, for something else; false while a signer is asked, which
    /// refused() tells.
    Q_INVOKABLE bool leaveWizard();
    /// Positions of a protocol of `asks` are read with this from now on, or (`show` false) not any
    /// more; why not, in words, else nothing.
    Q_INVOKABLE QString choose(const QString& protocol, const QString& text, bool show);
    /// "csv", "json" or "signed" (the JSON under a signature, which the signer is asked for) into
    /// the user's documents; what became of it is told by exported().
    Q_INVOKABLE void exportTo(const QString& format);

    [[nodiscard]] ProtocolCardModel* cards() { return &m_cards; }
    [[nodiscard]] ProtocolDetail* detail() { return &m_detail; }
    [[nodiscard]] WizardState* wizard() { return &m_wizard; }
    [[nodiscard]] WizardDoubt* doubt() { return &m_doubt; }
    [[nodiscard]] PositionModel* positions() { return &m_positions; }
    [[nodiscard]] AskModel* asks() { return &m_asks; }
    [[nodiscard]] ActivityModel* activity() { return &m_activity; }
    [[nodiscard]] SequencerModel* sequencers() { return &m_sequencers; }
    [[nodiscard]] PositionsSeal* seal() { return &m_seal; }
    [[nodiscard]] VaultAdder* vaults() { return &m_vaults; }
    [[nodiscard]] Condition condition() const;
    /// Some protocol is being read for the first time.
    [[nodiscard]] bool isReading() const;
    /// There is an address whose positions can be read.
    [[nodiscard]] bool isWatching() const;
    [[nodiscard]] bool isPortfolioKnown() const;
    [[nodiscard]] QString portfolioTrouble() const;
    [[nodiscard]] History history() const;
    /// What is not in the lists, or not all of it, each with the reason.
    [[nodiscard]] QStringList portfolioGaps() const;
    [[nodiscard]] QString portfolioWords() const;
    /// What is wrong with the journal or with following what was sent; empty: nothing.
    [[nodiscard]] QString trouble() const;
    /// Nothing can be signed before that is mended.
    [[nodiscard]] bool isBlocked() const;
    Q_INVOKABLE void dismissTrouble();

Q_SIGNALS:
    void changed();
    /// `text` is the path, or what went wrong.
    void exported(bool good, const QString& text);
    /// Why what was asked for does not begin.
    void refused(const QString& text);

private:
    [[nodiscard]] static QString historyGap(const PortfolioGap& gap);
    void takeReadings();
    void takePortfolio();

    StakeHost* m_host = nullptr;
    int m_awake = 0; ///< pages that are looked at
    ProtocolCardModel m_cards;
    ProtocolDetail m_detail;
    WizardState m_wizard;
    WizardDoubt m_doubt;
    PositionModel m_positions;
    AskModel m_asks;
    ActivityModel m_activity;
    SequencerModel m_sequencers;
    PositionsSeal m_seal;
    VaultAdder m_vaults;
    QTimer m_tick; ///< ages and waits go on
};

} // namespace rollscope::ui
