#include "wizard_hand.hpp"
#include "made_items.hpp"
#include "own_display.hpp"
#include <QDir>
#include <QSet>

namespace rollscope::test {

using namespace Qt::StringLiterals;
using ui::WizardState;

namespace {

constexpr int kFewMs = 5'000;

bool isEnabledButton(QQuickItem* item)
{
    return item->isEnabled() && item->metaObject()->indexOfSignal("clicked()") >= 0;
}

/// Of pixels; a step that looks like the one before was not shown.
double changed(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 1;
    qint64 differ = 0, all = 0;
    for (int y = 0; y < a.height(); y += 2)
        for (int x = 0; x < a.width(); x += 2, ++all)
            differ += a.pixel(x, y) == b.pixel(x, y) ? 0 : 1;
    return static_cast<double>(differ) / static_cast<double>(all);
}

} // namespace

QQuickItem* WizardHand::shown(const char* type, QQuickItem* below,
                              const std::function<bool(QQuickItem*)>& fits)
{
    const auto items = itemsOf(below == nullptr ? m_window->contentItem() : below, type);
    for (auto* item : items)
        if (!fits || fits(item))
            return item;
    return nullptr;
}

bool WizardHand::until(const std::function<bool()>& holds, const QString& otherwise, int patienceMs)
{
    if (QTest::qWaitFor(holds, patienceMs))
        return true;
    m_error = otherwise + u": step %1, \"%2\", \"%3\""_s.arg(wizard().step())
                              .arg(wizard().whyNot(), wizard().signTrouble());
    return false;
}

bool WizardHand::activate()
{
    m_window->requestActivate();
    if (!QTest::qWaitForWindowActive(m_window, kFewMs)) // there is no window manager
        hand({u"windowfocus"_s, QString::number(m_window->winId())});
    return until([this] { return m_window->isActive(); }, u"the window has no keyboard"_s, kFewMs);
}

bool WizardHand::moveTo(QQuickItem* item)
{
    const auto at =
        m_window->mapToGlobal(item->mapToScene({item->width() / 2, item->height() / 2})).toPoint();
    return hand({u"mousemove"_s, QString::number(at.x()), QString::number(at.y())});
}

/// Turns the wheel until it is in sight.
bool WizardHand::reach(QQuickItem* item)
{
    auto* area = item->parentItem();
    while (area != nullptr && !area->inherits("QQuickFlickable"))
        area = area->parentItem();
    if (area == nullptr)
        return true;
    bool turned = false;
    for (int turn = 0; turn < 80; ++turn) {
        const qreal middle =
            area->mapRectFromItem(item, QRectF(0, 0, item->width(), item->height())).center().y();
        const bool inSight = middle > 8 && middle < area->height() - 8;
        if (inSight && !turned)
            return true;
        if (!inSight && (!moveTo(area) || !hand({u"click"_s, middle < 9 ? u"4"_s : u"5"_s})))
            return false;
        QTest::qWait(inSight ? 400 : 60); // it goes on by itself for a while
        turned = !inSight;
    }
    return false;
}

bool WizardHand::click(const QString& what, const std::function<QQuickItem*()>& find)
{
    QQuickItem* item = nullptr;
    if (!until([&] { return (item = find()) != nullptr; }, u"there is no "_s + what))
        return false;
    QTest::qWait(50); // layouts
    if (!reach(item) || (item = find()) == nullptr || !moveTo(item) ||
        !hand({u"click"_s, u"1"_s})) {
        m_error = u"cannot click "_s + what;
        return false;
    }
    return true;
}

bool WizardHand::choose(const QString& protocol)
{
    const auto card = [&] {
        return shown("ProtocolCard", nullptr, [&](QQuickItem* item) {
            return item->property("protocolId").toString() == protocol;
        });
    };
    // The list makes what is in sight.
    for (int turn = 0; turn < 40 && !QTest::qWaitFor([&] { return card() != nullptr; }, 200);
         ++turn)
        if (auto* const list = shown("CardTable"); list != nullptr && moveTo(list))
            hand({u"click"_s, u"5"_s});
    const QString route = u"stake/"_s + protocol;
    return click(u"card of "_s + protocol, card) &&
           until([&] { return m_shell.router().route() == route; }, u"it was not chosen"_s, kFewMs);
}

bool WizardHand::begin(const QString& action)
{
    const auto entry = [&]() -> QQuickItem* {
        const int at = static_cast<int>(m_shell.staking().detail()->actions().indexOf(action));
        return shown("ActionEntry", nullptr, [at](QQuickItem* item) {
            return item->property("index").toInt() == at && isEnabledButton(item);
        });
    };
    return click(u"action "_s + action, entry) &&
           until([this] { return wizard().step() == WizardState::Amount; }, u"it did not begin"_s,
                 kFewMs);
}

bool WizardHand::type(QQuickItem* field, const QByteArray& text)
{
    if (!until([field] { return field->hasActiveFocus(); }, u"the field has no keyboard"_s, kFewMs))
        return false;
    for (const char c : text)
        QTest::keyClick(m_window, c);
    return true;
}

bool WizardHand::give(const QString& text)
{
    const auto account = [this]() -> QQuickItem* {
        auto* const list = shown("PickList");
        return list == nullptr ? nullptr : shown("QQuickRadioButton", list);
    };
    const auto field = [this]() -> QQuickItem* {
        auto* const first = shown("ParameterField");
        return first == nullptr ? nullptr : shown("LineField", first);
    };
    return click(u"account"_s, account) &&
           until([this] { return wizard().account() == 0; }, u"no account is chosen"_s, kFewMs) &&
           click(u"field"_s, field) && type(field(), text.toLatin1()) &&
           until([this] { return wizard().canGoOn(); }, u"it does not go on"_s);
}

bool WizardHand::readWays()
{
    const auto tick = [this]() -> QQuickItem* {
        auto* const ways = shown("StepWays");
        return ways == nullptr ? nullptr : shown("CheckMark", ways);
    };
    return click(u"tick"_s, tick) &&
           until([this] { return wizard().areWaysRead(); }, u"it is not ticked"_s, kFewMs);
}

bool WizardHand::press()
{
    const auto on = [this]() -> QQuickItem* {
        auto* const footer = shown("WizardFooter");
        return footer == nullptr ? nullptr : shown("PushButton", footer, [this](QQuickItem* item) {
            return isEnabledButton(item) && item->property("text") == wizard().nextText();
        });
    };
    return until([this] { return wizard().canGoOn(); }, u"it does not go on"_s) &&
           click(u"button"_s, on);
}

bool WizardHand::next(WizardState::Step step)
{
    return press() && until([this, step] { return wizard().step() == step; },
                            u"it did not go on to %1"_s.arg(step), kFewMs);
}

bool WizardHand::sign(const QByteArray& password)
{
    const auto over = [this] {
        return wizard().step() != WizardState::Sign || wizard().isWaiting() ||
               !wizard().signTrouble().isEmpty();
    };
    const auto wanted = [this] { return !wizard().passwordFor().isEmpty(); };
    if (!press() || !until([&] { return over() || wanted(); }, u"the signer is silent"_s))
        return false;
    if (wanted()) {
        const auto field = [this] { return shown("PasswordField"); };
        if (!click(u"password"_s, field) || !type(field(), password))
            return false;
        QTest::keyClick(m_window, Qt::Key_Return);
    }
    return until(over, u"it was not signed"_s) &&
           until([this] { return wizard().signTrouble().isEmpty(); }, u"it was refused"_s, 0);
}

bool WizardHand::toTheTrack(const std::function<void()>& mine, const QByteArray& password)
{
    if (wizard().step() == WizardState::Amount &&
        !next(wizard().hasWays() ? WizardState::Ways : WizardState::Review))
        return false;
    if (wizard().step() == WizardState::Ways && (!readWays() || !next(WizardState::Review)))
        return false;
    for (int round = 0; round < 4 && wizard().step() != WizardState::Track; ++round) {
        if (wizard().step() == WizardState::Review && !next(WizardState::Sign))
            return false;
        if (!sign(password))
            return false;
        if (wizard().isWaiting())
            mine();
        if (!until([this] { return wizard().step() != WizardState::Sign; }, u"no block came"_s))
            return false;
    }
    return until([this] { return wizard().step() == WizardState::Track; }, u"no end of it"_s, 0);
}

bool WizardHand::finish()
{
    const auto close = [this]() -> QQuickItem* {
        auto* const footer = shown("WizardFooter");
        return footer == nullptr ? nullptr : shown("PushButton", footer, [this](QQuickItem* item) {
            return isEnabledButton(item) && item->property("text") == wizard().backText();
        });
    };
    return click(u"close"_s, close) &&
           until([this] { return !wizard().isActive(); }, u"it did not end"_s, kFewMs);
}

bool WizardHand::claim()
{
    const auto button = [this]() -> QQuickItem* {
        const auto rows = itemsOf(m_window->contentItem(), "PositionRow");
        for (auto* row : rows)
            if (row->property("canClaim").toBool())
                return shown("PushButton", row, isEnabledButton);
        return nullptr;
    };
    return click(u"claim"_s, button) &&
           until([this] { return wizard().step() == WizardState::Amount && wizard().isActive(); },
                 u"the claim did not begin"_s, kFewMs);
}

bool WizardHand::shoot(const QString& step)
{
    QTest::qWait(300); // what moves comes to rest
    const QImage now = m_window->grabWindow().convertToFormat(QImage::Format_RGB32);
    QSet<QRgb> colors;
    double grey = 0;
    int count = 0;
    for (int y = 0; y < now.height(); y += 3)
        for (int x = 0; x < now.width(); x += 3, ++count) {
            colors.insert(now.pixel(x, y));
            grey += qGray(now.pixel(x, y));
        }
    const auto mean = count == 0 ? -1.0 : grey / count;
    constexpr qsizetype kColors = 32;
    constexpr double kDark = 90, kLight = 165, kMoved = 0.0005;
    if (colors.size() < kColors)
        m_error = u"%1 is blank: it has %2 colors"_s.arg(step).arg(colors.size());
    else if (m_theme == u"dark" ? mean > kDark : mean < kLight)
        m_error = u"%1 is not %2: its mean is %3 of 255"_s.arg(step, m_theme).arg(mean);
    else if (changed(now, m_last) < kMoved)
        m_error = u"%1 looks like the picture before it"_s.arg(step);
    else
        m_error.clear();
    m_last = now;
    const QString folder = qEnvironmentVariable("ROLLSCOPE_PICTURES");
    const QString name = u"wizard-%1-%2.png"_s.arg(m_theme, step);
    if (!folder.isEmpty() &&
        !(QDir(folder).mkpath(u"."_s) && now.save(QDir(folder).filePath(name))))
        m_error = u"%1 cannot be written into %2"_s.arg(name, folder);
    return m_error.isEmpty();
}

} // namespace rollscope::test
