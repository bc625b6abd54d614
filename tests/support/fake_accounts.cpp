#include "fake_accounts.hpp"
#include "base/hex.hpp"
#include "wallet/key_keeping.hpp"
#include <QDir>
#include <QFile>
#include <QTest>

namespace rollscope::test {

namespace {

using State = wallet::SignerSight::State;

constexpr wallet::ScryptCost kCheap{1 << 12, 8, 1};
const auto kMine = QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
const auto kOther = QStringLiteral("0x70997970C51812dc3A010C7d01b50e0d17dc79C8");

base::Address address(const QString& text)
{
    return base::addressFromHex(text.toStdString()).value_or(base::Address{});
}

void put(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
}

/// A good key file and two that are none.
void fillFolder(const QString& folder, bool bad)
{
    QDir().mkpath(folder);
    const QByteArray secret(32, '\1'), password("x");
    const auto json = wallet::makeKeystore(
        eth::SecretKey(reinterpret_cast<const quint8*>(secret.constData()), 32),
        std::span(reinterpret_cast<const quint8*>(password.constData()), 1), kCheap);
    put(folder + QStringLiteral("/UTC--2026-11-21T10-00-00.000000000Z--"
                                "1a642f0e3c3af545e7acbd38b07251b3990914f1"),
        json.value_or(QByteArray()));
    if (bad) {
        put(folder + QStringLiteral("/notes.txt"), "buy milk");
        put(folder + QStringLiteral("/wallet-2014.json"),
            json.value_or(QByteArray()).replace("\"version\":3", "\"version\":1"));
    }
}

/// Signers are not wanted: nobody is asked when the page is drawn.
wallet::AccountBook bookOf(bool twin)
{
    wallet::AccountBook book;
    book.known = {{address(kMine), QStringLiteral("Exchange")},
                  {address(kOther), QStringLiteral("Treasury"), base::ChainId{8453}}};
    book.watched = {{address(QStringLiteral("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")),
                     QStringLiteral("Cold store")}};
    if (twin) {
        book.watched.push_back(
            {address(QStringLiteral("0xf39f5e4b1c0000000000000000000000009d2266")),
             QStringLiteral("Exchange 2")});
    }
    book.signers = {
        {wallet::SignerKind::Provider, QStringLiteral("ws://127.0.0.1:1248"), false},
        {wallet::SignerKind::Web3Signer, QStringLiteral("http://127.0.0.1:9000"), false},
        {wallet::SignerKind::Provider, QStringLiteral("http://127.0.0.1:8546"), false}};
    return book;
}

} // namespace

void fillAccounts(ui::Accounts& accounts, AccountScene scene, const QString& folder)
{
    if (scene == AccountScene::Empty) {
        return;
    }
    fillFolder(folder + QStringLiteral("/keys"), scene == AccountScene::Trouble);
    (void)wallet::writeAccountBook(folder + QStringLiteral("/accounts.json"),
                                   bookOf(scene == AccountScene::Trouble));
    accounts.open(folder);
    (void)QTest::qWaitFor([&accounts] { return !accounts.keys()->isReading(); });
    accounts.setChainName([](base::ChainId chain) {
        return chain.value == 8453 ? QStringLiteral("Base")
               : chain.value == 1  ? QStringLiteral("Ethereum")
                                   : QString();
    });
    auto& signers = *accounts.signers();
    if (scene == AccountScene::Trouble) {
        signers.tell(0, {State::Refused,
                         {},
                         {},
                         {base::ErrorKind::Refused,
                          QStringLiteral("refused in the wallet (4001)"),
                          {},
                          QStringLiteral("nothing was signed")}});
        signers.tell(1, {State::Lost,
                         {},
                         {},
                         {base::ErrorKind::Network,
                          QStringLiteral("refused the connection"),
                          {},
                          QStringLiteral("is the node running, and the port right?")}});
        signers.tell(2, {State::Connected, {}, base::ChainId{1}, {}});
        accounts.maker()->importFile(folder + QStringLiteral("/keys/notes.txt"));
    } else {
        signers.tell(0,
                     {State::Connected, {address(kMine), address(kOther)}, base::ChainId{1}, {}});
        signers.tell(1, {State::Connecting, {}, {}, {}});
        signers.tell(2, {State::Off, {}, {}, {}});
    }
    if (scene == AccountScene::Words) {
        accounts.maker()->create(12);
    } else if (scene == AccountScene::Password) {
        accounts.maker()->importPhrase();
        accounts.maker()->takePhrase(
            QStringLiteral("test test test test test test test test test test test junk"), {});
        (void)QTest::qWaitFor([&accounts] { return !accounts.maker()->isWorking(); });
    }
}

} // namespace rollscope::test
