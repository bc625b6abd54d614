#include "stake/wizard_state.hpp"
#include "eth/units.hpp"
#include "stake/stake_text.hpp"
#include "stake/way_text.hpp"

namespace rollscope::ui {
namespace {

/// Nobody is asked while one still types.
constexpr int kTypingMs = 200;

} // namespace

WizardState::WizardState(QObject* parent)
    : QObject(parent), m_parameters(this), m_facts(this), m_findings(this), m_ways(this),
      m_review(this), m_stages(this)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &WizardState::look);
    connect(&m_review, &StakeReview::changed, this, &WizardState::changed);
    connect(&m_parameters, &ParameterModel::edited, this, [this] {
        // What was read stays in sight while it is asked again; nobody goes on by it.
        m_order.texts = m_parameters.texts();
        m_waysRead = false;
        m_lookAsk.cancel();
        m_looking = m_account >= 0;
        m_typing.start();
        Q_EMIT changed();
    });
}

void WizardState::setHost(StakeHost* host)
{
    if (m_host != nullptr)
        disconnect(m_host, nullptr, this, nullptr);
    reset();
    m_host = host;
    m_review.setHost(host);
    if (host == nullptr)
        return;
    connect(host, &StakeHost::flowsChanged, this, &WizardState::flowsChanged);
    connect(host, &StakeHost::readingsChanged, this, &WizardState::readingsChanged);
    connect(host, &StakeHost::guardChanged, this, &WizardState::changed);
    connect(host, &StakeHost::troubleChanged, this, &WizardState::changed);
    connect(host, &StakeHost::passwordWanted, this, [this](const QString& file) {
        m_passwordFor = file;
        Q_EMIT changed();
    });
    connect(host, &StakeHost::accountsChanged, this, [this] {
        m_accounts = m_host->accounts();
        const auto mine = std::ranges::find(m_accounts, m_order.account, &StakeAccount::address);
        m_account = m_account < 0 || mine == m_accounts.end()
                        ? -1
                        : static_cast<int>(mine - m_accounts.begin());
        Q_EMIT changed();
    });
    m_accounts = host->accounts();
    Q_EMIT changed();
}

void WizardState::setFile(const QString& path)
{
    m_path = path;
    const auto left = readLeftWay(path);
    m_left = left ? std::optional(*left) : std::nullopt;
    Q_EMIT changed();
}

const StakeReading* WizardState::reading() const
{
    if (m_host == nullptr)
        return nullptr;
    const auto& all = m_host->readings();
    const auto found = std::ranges::find_if(all, [this](const StakeReading& one) {
        return one.protocol != nullptr && one.protocol->id == m_order.protocol;
    });
    return found == all.end() ? nullptr : &*found;
}

const StakeFlow* WizardState::flow() const
{
    if (m_host == nullptr || m_order.flow.isEmpty())
        return nullptr;
    const auto& all = m_host->flows();
    const auto found = std::ranges::find_if(
        all, [this](const StakeFlow& one) { return one.flow.id == m_order.flow; });
    return found == all.end() ? nullptr : &*found;
}

void WizardState::readingsChanged()
{
    // The protocols of the host may be others now.
    const auto* const read = reading();
    if (m_action != nullptr)
        m_action = read == nullptr ? nullptr : read->protocol->action(m_order.action);
    Q_EMIT changed();
}

void WizardState::reset()
{
    m_typing.stop();
    m_lookAsk.cancel();
    m_signAsk.cancel();
    m_step = Protocol;
    m_order = {};
    m_action = nullptr;
    m_account = -1;
    m_look.reset();
    m_lookTrouble.clear();
    m_signTrouble.clear();
    m_outcome = Outcome::Nothing;
    m_looking = m_waysRead = m_signing = m_waiting = false;
    m_more = m_replacing = m_cancelling = m_revoking = false;
    m_parameters.clear();
    m_review.clear();
    m_stages.take(nullptr, {});
    tellLook();
}

void WizardState::begin(const QString& protocol, const QString& action)
{
    (void)beginWith({protocol, action, {}, {}, {}});
}

bool WizardState::beginWith(const StakeOrder& order)
{
    // A signer is asked just now: who answers it must find what was asked.
    if (m_signing)
        return false;
    reset();
    m_order = order;
    const auto* const read = reading();
    m_action = read == nullptr ? nullptr : read->protocol->action(order.action);
    if (m_action == nullptr || read->protocol->support == stake::Support::Watch) {
        reset();
        return false;
    }
    m_accounts = m_host->accounts();
    const auto mine = std::ranges::find(m_accounts, order.account, &StakeAccount::address);
    if (!order.account.isZero() && mine != m_accounts.end())
        m_account = static_cast<int>(mine - m_accounts.begin());
    m_parameters.take(*read->protocol, *m_action, order.texts);
    go(Amount);
    look();
    return true;
}

void WizardState::go(Step step)
{
    m_step = step;
    m_signTrouble.clear();
    m_outcome = Outcome::Nothing;
    keep();
    Q_EMIT changed();
}

void WizardState::next()
{
    if (!canGoOn())
        return;
    switch (m_step) {
    case Protocol:
        return;
    case Amount:
        go(hasWays() ? Ways : Review);
        break;
    case Ways:
        go(Review);
        break;
    case Review:
        m_review.setAt(0); // whose hash is compared on the device: the one that is signed
        go(Sign);
        return;
    case Sign:
        sign();
        return;
    case Track:
        claim();
        return;
    }
    if (m_step == Review)
        again();
}

void WizardState::back()
{
    if (m_signing)
        return;
    switch (m_step) {
    case Protocol:
        return;
    case Amount:
        leave();
        return;
    case Ways:
        go(Amount);
        return;
    case Review:
        m_review.clear();
        if (std::exchange(m_replacing, false))
            go(Track);
        else if (std::exchange(m_revoking, false))
            go(Amount);
        else
            go(hasWays() ? Ways : Amount);
        return;
    case Sign:
        if (isHeld())
            m_review.clear();
        go(isHeld() ? Track : Review);
        return;
    case Track:
        leave();
        return;
    }
}

void WizardState::goTo(int step)
{
    if (m_signing || isHeld() || step >= m_step || m_step == Track)
        return;
    if (m_replacing) { // steps before it are of what waits: that is followed, not begun again
        m_replacing = false;
        m_review.clear();
        go(Track);
        return;
    }
    while (m_step > step && m_step > Protocol)
        back();
}

void WizardState::setAccount(int account)
{
    if (account == m_account || account < 0 || account >= static_cast<int>(m_accounts.size()))
        return;
    m_account = account;
    m_order.account = m_accounts[static_cast<std::size_t>(account)].address;
    m_order.flow.clear(); // it is of the other account
    m_waysRead = false;
    m_look.reset();
    look();
    keep();
}

void WizardState::setWaysRead(bool read)
{
    if (read == m_waysRead)
        return;
    m_waysRead = read;
    Q_EMIT changed();
}

void WizardState::useMost(int row)
{
    const auto* const read = reading();
    if (!hasMost() || read == nullptr)
        return;
    const auto decimals = decimalsOf(*read->protocol, m_look->facts, m_look->token);
    if (decimals)
        m_parameters.edit(row, QString::fromStdString(eth::formatUnits(*m_look->most, *decimals)));
}

void WizardState::look()
{
    m_typing.stop();
    m_lookAsk.cancel();
    m_lookTrouble.clear();
    m_looking = m_host != nullptr && m_action != nullptr && m_account >= 0;
    if (m_looking) {
        m_lookAsk = m_host->look(m_order, [this](base::Result<StakeLook> result) {
            m_looking = false;
            m_look.reset();
            if (result)
                m_look = std::move(*result);
            else
                m_lookTrouble = saidText(result.error().text());
            tellLook();
        });
    }
    tellLook();
}

bool WizardState::hasWays() const
{
    return m_action != nullptr && !m_action->exits.isEmpty();
}

void WizardState::again()
{
    if (m_replacing)
        return m_review.prepareReplacement(m_order.flow, m_cancelling);
    StakeOrder order = m_order;
    order.revoke = m_revoking && m_action != nullptr;
    if (order.revoke)
        for (const auto& param : m_action->params)
            if (!param.token.isEmpty())
                order.texts[param.name] = QStringLiteral("0"); // how much is no matter of it
    m_review.prepare(order);
}

/// Another way that was left stays kept: one that is followed has the journal, and a beginning is
/// not worth what was signed for.
bool WizardState::keepsAnother() const
{
    if (!m_left || m_left->order.flow == m_order.flow)
        return false;
    if (m_action == nullptr)
        return true;
    if (m_step != Amount || m_left->order.flow.isEmpty() || m_host == nullptr)
        return false;
    return std::ranges::any_of(m_host->flows(), [this](const StakeFlow& one) {
        return one.flow.id == m_left->order.flow && (!isOver(one) || stake::goesOn(one.flow));
    });
}

void WizardState::keep()
{
    if (m_path.isEmpty() || m_step == Protocol || m_order.protocol.isEmpty() || keepsAnother())
        return;
    // A way that cannot be kept goes on all the same: what is signed is in the journal.
    const auto written = writeLeftWay(m_path, {m_order, m_step});
    if (written)
        m_left = LeftWay{m_order, m_step};
}

} // namespace rollscope::ui
