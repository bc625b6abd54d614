#pragma once
#include "theme/palette.hpp"
#include <QFont>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace rollscope::ui {

/// What QML asks for colours, sizes, fonts and durations. One object per QML engine, given to it
/// with provide(); GUI thread. Sizes are in device-independent pixels, multiplied by `scale`.
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ isDark NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Theme::Mode mode READ mode WRITE setMode NOTIFY changed)
    Q_PROPERTY(qreal scale READ scale WRITE setScale NOTIFY scaled)

    Q_PROPERTY(QColor window READ window NOTIFY changed)
    Q_PROPERTY(QColor surface READ surface NOTIFY changed)
    Q_PROPERTY(QColor raised READ raised NOTIFY changed)
    Q_PROPERTY(QColor hover READ hover NOTIFY changed)
    Q_PROPERTY(QColor pressed READ pressed NOTIFY changed)
    Q_PROPERTY(QColor selected READ selected NOTIFY changed)
    Q_PROPERTY(QColor border READ border NOTIFY changed)
    Q_PROPERTY(QColor borderStrong READ borderStrong NOTIFY changed)
    Q_PROPERTY(QColor text READ text NOTIFY changed)
    Q_PROPERTY(QColor textMuted READ textMuted NOTIFY changed)
    Q_PROPERTY(QColor textFaint READ textFaint NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY changed)
    Q_PROPERTY(QColor focus READ focus NOTIFY changed)
    Q_PROPERTY(QColor live READ live NOTIFY changed)
    Q_PROPERTY(QColor degraded READ degraded NOTIFY changed)
    Q_PROPERTY(QColor stalled READ stalled NOTIFY changed)
    Q_PROPERTY(QColor halted READ halted NOTIFY changed)
    Q_PROPERTY(QColor rolledBack READ rolledBack NOTIFY changed)
    Q_PROPERTY(QColor unknown READ unknown NOTIFY changed)
    Q_PROPERTY(QColor chartLine READ chartLine NOTIFY changed)
    Q_PROPERTY(QColor chartBand READ chartBand NOTIFY changed)
    Q_PROPERTY(QColor chartFill READ chartFill NOTIFY changed)
    Q_PROPERTY(QColor chartGap READ chartGap NOTIFY changed)
    Q_PROPERTY(QColor chartGrid READ chartGrid NOTIFY changed)
    Q_PROPERTY(QColor shade READ shade NOTIFY changed)
    Q_PROPERTY(QList<QColor> series READ series NOTIFY changed)
    Q_PROPERTY(QColor infoGround READ infoGround NOTIFY changed)
    Q_PROPERTY(QColor infoText READ infoText NOTIFY changed)
    Q_PROPERTY(QColor warnGround READ warnGround NOTIFY changed)
    Q_PROPERTY(QColor warnText READ warnText NOTIFY changed)
    Q_PROPERTY(QColor troubleGround READ troubleGround NOTIFY changed)
    Q_PROPERTY(QColor troubleText READ troubleText NOTIFY changed)

    Q_PROPERTY(QFont small READ small NOTIFY scaled)
    Q_PROPERTY(QFont body READ body NOTIFY scaled)
    Q_PROPERTY(QFont strong READ strong NOTIFY scaled)
    Q_PROPERTY(QFont title READ title NOTIFY scaled)
    Q_PROPERTY(QFont heading READ heading NOTIFY scaled)
    Q_PROPERTY(QFont display READ display NOTIFY scaled)
    Q_PROPERTY(QFont figure READ figure NOTIFY scaled)
    Q_PROPERTY(QFont figureStrong READ figureStrong NOTIFY scaled)
    Q_PROPERTY(QFont figureSmall READ figureSmall NOTIFY scaled)

    Q_PROPERTY(qreal unit READ unit NOTIFY scaled)
    Q_PROPERTY(qreal hairline READ hairline CONSTANT)
    Q_PROPERTY(qreal radius READ radius NOTIFY scaled)
    Q_PROPERTY(qreal rowHeight READ rowHeight NOTIFY scaled)
    Q_PROPERTY(qreal controlHeight READ controlHeight NOTIFY scaled)
    Q_PROPERTY(int quick READ quick NOTIFY motionChanged)
    Q_PROPERTY(bool motion READ motion WRITE setMotion NOTIFY motionChanged)

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    /// Both shipped palettes and the figure fonts; fails when a token is missing.
    static base::Result<std::unique_ptr<Theme>> load();
    ~Theme() override;

    /// Makes this object the one that `engine` hands to QML; it must outlive the engine.
    void provide(QQmlEngine& engine);
    static Theme* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] const Palette& palette() const;
    [[nodiscard]] bool isDark() const { return palette().dark; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// The next of light and dark; leaves "system" behind.
    Q_INVOKABLE void toggle();
    [[nodiscard]] qreal scale() const { return m_scale; }
    /// Clamped to 0.8 … 2.
    void setScale(qreal scale);
    [[nodiscard]] bool motion() const { return m_motion; }
    void setMotion(bool on);

    [[nodiscard]] QColor window() const { return palette().window; }
    [[nodiscard]] QColor surface() const { return palette().surface; }
    [[nodiscard]] QColor raised() const { return palette().raised; }
    [[nodiscard]] QColor hover() const { return palette().hover; }
    [[nodiscard]] QColor pressed() const { return palette().pressed; }
    [[nodiscard]] QColor selected() const { return palette().selected; }
    [[nodiscard]] QColor border() const { return palette().border; }
    [[nodiscard]] QColor borderStrong() const { return palette().borderStrong; }
    [[nodiscard]] QColor text() const { return palette().text; }
    [[nodiscard]] QColor textMuted() const { return palette().textMuted; }
    [[nodiscard]] QColor textFaint() const { return palette().textFaint; }
    [[nodiscard]] QColor accent() const { return palette().accent; }
    [[nodiscard]] QColor onAccent() const { return palette().onAccent; }
    [[nodiscard]] QColor focus() const { return palette().focus; }
    [[nodiscard]] QColor live() const { return palette().live; }
    [[nodiscard]] QColor degraded() const { return palette().degraded; }
    [[nodiscard]] QColor stalled() const { return palette().stalled; }
    [[nodiscard]] QColor halted() const { return palette().halted; }
    [[nodiscard]] QColor rolledBack() const { return palette().rolledBack; }
    [[nodiscard]] QColor unknown() const { return palette().unknown; }
    [[nodiscard]] QColor chartLine() const { return palette().chartLine; }
    [[nodiscard]] QColor chartBand() const { return palette().chartBand; }
    [[nodiscard]] QColor chartFill() const { return palette().chartFill; }
    [[nodiscard]] QColor chartGap() const { return palette().chartGap; }
    [[nodiscard]] QColor chartGrid() const { return palette().chartGrid; }
    [[nodiscard]] QColor shade() const { return palette().shade; }
    /// The eight colours of lines that share a chart.
    [[nodiscard]] QList<QColor> series() const { return seriesColors(palette()); }
    [[nodiscard]] QColor infoGround() const { return palette().infoGround; }
    [[nodiscard]] QColor infoText() const { return palette().infoText; }
    [[nodiscard]] QColor warnGround() const { return palette().warnGround; }
    [[nodiscard]] QColor warnText() const { return palette().warnText; }
    [[nodiscard]] QColor troubleGround() const { return palette().troubleGround; }
    [[nodiscard]] QColor troubleText() const { return palette().troubleText; }

    [[nodiscard]] QFont small() const { return textFont(12, QFont::Normal); }
    [[nodiscard]] QFont body() const { return textFont(13, QFont::Normal); }
    [[nodiscard]] QFont strong() const { return textFont(13, QFont::DemiBold); }
    [[nodiscard]] QFont title() const { return textFont(15, QFont::DemiBold); }
    [[nodiscard]] QFont heading() const { return textFont(20, QFont::DemiBold); }
    [[nodiscard]] QFont display() const { return textFont(28, QFont::DemiBold); }
    [[nodiscard]] QFont figure() const { return figureFont(13, QFont::Normal); }
    [[nodiscard]] QFont figureStrong() const { return figureFont(13, QFont::DemiBold); }
    [[nodiscard]] QFont figureSmall() const { return figureFont(12, QFont::Normal); }

    [[nodiscard]] qreal unit() const { return 8 * m_scale; }
    [[nodiscard]] qreal hairline() const { return 1; }
    [[nodiscard]] qreal radius() const { return 6 * m_scale; }
    [[nodiscard]] qreal rowHeight() const { return qRound(36 * m_scale); }
    [[nodiscard]] qreal controlHeight() const { return qRound(32 * m_scale); }
    /// Milliseconds of a short transition; 0 without motion.
    [[nodiscard]] int quick() const { return m_motion ? 120 : 0; }

Q_SIGNALS:
    void changed();
    void scaled();
    void motionChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Theme(Palette light, Palette dark);
    [[nodiscard]] QFont textFont(int pixels, QFont::Weight weight) const;
    [[nodiscard]] QFont figureFont(int pixels, QFont::Weight weight) const;

    Palette m_light, m_dark;
    Mode m_mode = Mode::System;
    bool m_systemDark = false;
    bool m_motion = true;
    qreal m_scale = 1;
    QStringList m_textFamilies, m_figureFamilies;
};

} // namespace rollscope::ui
