#include "accounts/key_maker.hpp"
#include "format/address_text.hpp"
#include "format/formatter.hpp"
#include "format/trouble_text.hpp"
#include "wallet/key_keeping.hpp"
#include "wallet/keystore_folder.hpp"
#include "wallet/mnemonic.hpp"
#include "wallet/password.hpp"
#include <QFile>
#include <QRandomGenerator>
#include <algorithm>

namespace rollscope::ui {

namespace {

constexpr int kAsked = 3;
constexpr int kTickMs = 200;
constexpr qint64 kMostFile = 64 * 1024;

std::shared_ptr<wallet::Secret> secretOf(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    auto out = std::make_shared<wallet::Secret>(std::span(
        reinterpret_cast<const quint8*>(utf8.constData()), static_cast<std::size_t>(utf8.size())));
    utf8.fill('\0');
    return out;
}

/// The sentence of the entropy; empty where there is none.
QString sentenceOf(const std::optional<wallet::Secret>& entropy)
{
    return entropy
               ? wallet::mnemonicOf(entropy->bytes(), QStringLiteral("english")).value_or(QString())
               : QString();
}

/// What opening the file costs, as a run of scrypt of the usual r that takes as much memory.
std::optional<wallet::ScryptCost> costOf(const QByteArray& json)
{
    const auto described = wallet::describeKeystore(json);
    if (!described || described->memory == 0) {
        return std::nullopt;
    }
    wallet::ScryptCost cost;
    cost.n = described->memory / (128 * cost.r);
    return cost;
}

} // namespace

KeyMaker::KeyMaker(QObject* parent) : QObject(parent)
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &KeyMaker::progressed);
}

KeyMaker::~KeyMaker() = default;

void KeyMaker::go(Step step)
{
    m_step = step;
    m_trouble.clear();
    m_longEnough = m_varied = m_notDigits = m_same = false;
    Q_EMIT judged();
    Q_EMIT changed();
}

void KeyMaker::complain(const QString& trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
}

void KeyMaker::forget()
{
    m_entropy.reset();
    m_key.reset();
    m_json.clear();
    m_asked.clear();
    m_account.clear();
    m_file.clear();
    m_address = {};
}

void KeyMaker::create(int count)
{
    if (isWorking()) {
        return;
    }
    forget();
    auto entropy = wallet::newEntropy(count == 24 ? 32 : 16);
    if (!entropy) {
        go(Idle);
        complain(troubleText(entropy.error()));
        return;
    }
    m_entropy = std::move(*entropy);
    go(Words);
}

QStringList KeyMaker::words() const
{
    if (m_step != Words) {
        return {};
    }
    QString sentence = sentenceOf(m_entropy);
    const QStringList out = sentence.split(u' ', Qt::SkipEmptyParts);
    wallet::wipe(sentence);
    return out;
}

void KeyMaker::wordsWritten()
{
    if (m_step != Words || !m_entropy) {
        return;
    }
    const int count = static_cast<int>(m_entropy->bytes().size()) * 3 / 4;
    m_asked.clear();
    while (m_asked.size() < kAsked) {
        const int place = static_cast<int>(QRandomGenerator::system()->bounded(count)) + 1;
        if (!m_asked.contains(place)) {
            m_asked << place;
        }
    }
    std::ranges::sort(m_asked);
    go(Check);
}

void KeyMaker::answer(const QStringList& words)
{
    if (m_step != Check || isWorking()) {
        return;
    }
    QString sentence = sentenceOf(m_entropy);
    // Views: copies of single words would stay in freed memory.
    const auto all = QStringView(sentence).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_asked.size(); ++i) {
        const QStringView typed =
            i < words.size() ? QStringView(words[i]).trimmed() : QStringView();
        if (typed.compare(all.value(m_asked[i] - 1), Qt::CaseInsensitive) != 0) {
            wallet::wipe(sentence);
            complain(tr("Word %1 is another one. Look at what you wrote down.").arg(m_asked[i]));
            return;
        }
    }
    auto held = secretOf(sentence);
    wallet::wipe(sentence);
    open(
        [held = std::move(held)](wallet::Withdrawal&) {
            return wallet::keyOfMnemonic(held->bytes(), wallet::kUsualPath.toString());
        },
        std::nullopt);
}

void KeyMaker::importPhrase()
{
    if (!isWorking()) {
        forget();
        go(Phrase);
    }
}

void KeyMaker::takePhrase(const QString& words, const QString& path)
{
    if (m_step != Phrase || isWorking()) {
        return;
    }
    const QString way = path.trimmed().isEmpty() ? wallet::kUsualPath.toString() : path.trimmed();
    open([held = secretOf(words),
          way](wallet::Withdrawal&) { return wallet::keyOfMnemonic(held->bytes(), way); },
         std::nullopt);
}

void KeyMaker::importFile(const QString& path)
{
    if (isWorking()) {
        return;
    }
    forget();
    go(Idle);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    const QByteArray json = file.read(kMostFile);
    const auto described = wallet::describeKeystore(json);
    if (!described) {
        complain(tr("%1 is no key file: %2").arg(path, troubleText(described.error())));
        return;
    }
    m_json = json;
    m_file = path;
    m_account = described->address ? groupedAddress(*described->address) : QString();
    go(FilePassword);
}

void KeyMaker::unlock(SecretField* password)
{
    if (m_step != FilePassword || password == nullptr || isWorking()) {
        return;
    }
    auto held = std::make_shared<wallet::Secret>(password->take());
    open([held = std::move(held),
          json = m_json](wallet::Withdrawal&) { return wallet::openKeystore(json, held->bytes()); },
         costOf(m_json));
}

void KeyMaker::judge(SecretField* password, SecretField* again)
{
    if (password == nullptr || again == nullptr) {
        return;
    }
    const auto verdict = wallet::judgePassword(password->bytes());
    m_longEnough = verdict.longEnough;
    m_varied = verdict.varied;
    m_notDigits = verdict.notDigits;
    m_same = !password->bytes().empty() && std::ranges::equal(password->bytes(), again->bytes());
    Q_EMIT judged();
}

void KeyMaker::keep(SecretField* password, SecretField* again)
{
    if (m_step != Password || !m_key || isWorking() || password == nullptr || again == nullptr) {
        return;
    }
    judge(password, again);
    if (!m_same || !wallet::judgePassword(password->bytes()).holds()) {
        complain(m_same ? tr("Each of the rules below has to hold.")
                        : tr("The two passwords are not the same."));
        return;
    }
    if (m_folder.isEmpty()) {
        complain(tr("This run keeps nothing: there is no folder for key files."));
        return;
    }
    auto held = std::make_shared<wallet::Secret>(password->take());
    again->clear();
    m_trouble.clear();
    begin();
    m_work.start<QString>(
        [this, held, key = m_key, cost = m_cost, folder = m_folder,
         account = m_address](wallet::Withdrawal& withdrawal) -> base::Result<QString> {
            if (const auto expected = wallet::expectedScryptTime(cost)) {
                expect(2 * expected->count());
            }
            const auto json = wallet::sealKey(*key, held->bytes(), cost);
            if (!json) {
                return tl::unexpected(json.error());
            }
            return withdrawal.commit()
                       ? wallet::keepKeyFile(folder, account, *json)
                       : base::Result<QString>(base::fail(base::ErrorKind::Cancelled, QString()));
        },
        [this](const base::Result<QString>& path) {
            ended();
            if (!path) {
                complain(troubleText(path.error()));
                return;
            }
            m_key.reset();
            m_entropy.reset();
            m_json.clear();
            m_file = *path;
            go(Done);
            Q_EMIT made();
        });
    Q_EMIT changed();
}

void KeyMaker::cancel()
{
    if (!m_work.cancel()) {
        return;
    }
    ended();
    forget();
    go(Idle);
}

void KeyMaker::open(Open open, std::optional<wallet::ScryptCost> cost)
{
    m_trouble.clear();
    begin();
    m_work.start<OpenedKey>(
        [this, open = std::move(open), cost,
         folder = m_folder](wallet::Withdrawal& withdrawal) -> base::Result<OpenedKey> {
            const auto expected =
                cost ? wallet::expectedScryptTime(*cost).map([](auto time) { return time.count(); })
                     : base::Result<std::chrono::milliseconds::rep>(0);
            expect(expected.value_or(0));
            auto key = open(withdrawal);
            if (!key) {
                return tl::unexpected(key.error());
            }
            const auto account = eth::addressOf(eth::SecretKey(key->bytes().first<32>()));
            if (!account) {
                return tl::unexpected(account.error());
            }
            if (const auto fresh = wallet::checkNotHeld(folder, *account);
                !folder.isEmpty() && !fresh) {
                return tl::unexpected(fresh.error());
            }
            return OpenedKey{std::move(*key), *account};
        },
        [this](base::Result<OpenedKey> key) { opened(std::move(key)); });
    Q_EMIT changed();
}

void KeyMaker::opened(base::Result<OpenedKey> key)
{
    ended();
    if (!key) {
        complain(troubleText(key.error()));
        return;
    }
    m_entropy.reset();
    m_json.clear();
    m_key = std::make_shared<wallet::Secret>(std::move(key->key));
    m_address = key->account;
    m_account = groupedAddress(m_address);
    go(Password);
}

void KeyMaker::begin()
{
    m_expectedMs = 0;
    m_since.start();
    m_tick.start();
    Q_EMIT progressed();
}

void KeyMaker::ended()
{
    m_tick.stop();
    m_since.invalidate();
    Q_EMIT progressed();
    Q_EMIT changed(); // fields are of use again before a step gives one the keyboard
}

void KeyMaker::expect(qint64 ms)
{
    QMetaObject::invokeMethod(
        this, [this, ms] { m_expectedMs = ms; }, Qt::QueuedConnection);
}

QString KeyMaker::progress() const
{
    if (!m_since.isValid()) {
        return {};
    }
    const Formatter format;
    const QString elapsed = format.duration(m_since.elapsed());
    return m_expectedMs > 0 ? tr("%1 so far, about %2 expected on this machine", "durations")
                                  .arg(elapsed, format.duration(m_expectedMs))
                            : tr("%1 so far", "duration").arg(elapsed);
}

} // namespace rollscope::ui
