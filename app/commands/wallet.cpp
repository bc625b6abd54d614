#include "base/file.hpp"
#include "base/hex.hpp"
#include "base/text.hpp"
#include "commands/command.hpp"
#include "eth/address.hpp"
#include "json_writer.hpp"
#include "output_file.hpp"
#include "session_options.hpp"
#include "typed_secret.hpp"
#include "wallet/key_keeping.hpp"
#include "wallet/keystore_folder.hpp"
#include "wallet/password.hpp"
#include <QFile>
#include <cstdio>

namespace rollscope::app {
namespace {

using base::ErrorKind;
using base::Result;
using wallet::Secret;

constexpr auto kOnlyMe = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString shown(const std::optional<base::Address>& address)
{
    return address ? eth::checksumText(*address) : u"-"_qs;
}

void addPlaces(QCommandLineParser& parser)
{
    parser.addOption(
        {u"folder"_qs, u"where key files lie (keys, in the data folder)"_qs, u"folder"_qs});
    parser.addOption({u"data-dir"_qs, u"where user files live"_qs, u"dir"_qs});
    parser.addOption({u"profile"_qs, u"a name of your own for it"_qs, u"name"_qs});
}

Result<QString> folderOf(const QCommandLineParser& parser)
{
    if (parser.isSet(u"folder"_qs))
        return parser.value(u"folder"_qs);
    const auto dir = dataDirOf(parser.value(u"data-dir"_qs), parser.value(u"profile"_qs));
    if (!dir)
        return dir;
    return QString(*dir + u"/keys"_qs);
}

Result<Secret> keyOfFile(const QString& path, const QString& passwordFd)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::BadInput, file.errorString(), path);
    const QByteArray json = file.read(64 * 1024);
    const auto described = wallet::describeKeystore(json);
    if (!described)
        return tl::unexpected(described.error());
    const auto password = readTypedSecret(u"password of "_qs + path, passwordFd);
    if (!password)
        return tl::unexpected(password.error());
    return wallet::openKeystore(json, password->bytes());
}

/// `key` as the text of a key file, under a new password.
Result<QByteArray> sealedAnew(const Secret& key, const QString& passwordFd)
{
    const auto password = readNewSecret(u"new password"_qs, passwordFd);
    if (!password)
        return tl::unexpected(password.error());
    if (!wallet::judgePassword(password->bytes()).holds())
        return base::fail(ErrorKind::BadInput,
                          u"it needs %1 characters, %2 of them different, and more than digits"_qs
                              .arg(wallet::kPasswordLength)
                              .arg(wallet::kPasswordVariety),
                          u"new password"_qs);
    return wallet::sealKey(key, password->bytes());
}

/// To a file that only its owner reads, never over another.
Result<void> writeKey(const Secret& key, const QString& path, const QString& passwordFd)
{
    if (QFile::exists(path))
        return base::fail(ErrorKind::BadInput, u"it exists already"_qs, path);
    const auto json = sealedAnew(key, passwordFd);
    return json ? base::writeWhole(path, *json, kOnlyMe)
                : Result<void>(tl::unexpected(json.error()));
}

int list(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The key files of a folder, and what is wrong with the others. Asks for no password."_qs);
    addPlaces(parser);
    parser.addOption({u"format"_qs, u"text or jsonl (text)"_qs, u"form"_qs, u"text"_qs});
    if (const auto code = parseOrExit(parser, u"wallet list"_qs, words))
        return *code;
    const auto folder = folderOf(parser);
    const auto found = folder ? wallet::readKeyFolder(*folder)
                              : Result<wallet::KeyFolder>(tl::unexpected(folder.error()));
    if (!found)
        return complain(found.error());
    const bool json = parser.value(u"format"_qs) == u"jsonl";
    for (const auto& file : found->good) {
        const QString line =
            json ? base::toQString(JsonObject()
                                       .integer("v", 1)
                                       .text("type", std::string_view("keyFile"))
                                       .text("address", shown(file.address))
                                       .text("kdf", file.kdf)
                                       .text("file", file.path)
                                       .finish())
                 : base::revealed(shown(file.address) + u"  " + file.kdf + u"  " + file.path);
        std::puts(line.toUtf8().constData());
    }
    for (const auto& error : found->bad)
        std::fprintf(stderr, "%s\n", qUtf8Printable(base::revealed(error.text())));
    return found->bad.empty() ? kFine : kNo;
}

int importKey(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes a key file of another wallet, or the words of a mnemonic, into the folder, under a "
        u"new password. Secrets are typed without echo, or come through file descriptors; they are "
        u"never words of the command."_qs);
    addPlaces(parser);
    parser.addPositionalArgument(u"file"_qs, u"a key file; none with --mnemonic"_qs, u"[file]"_qs);
    parser.addOption({u"mnemonic"_qs, u"type the words of a mnemonic (BIP-39)"_qs});
    parser.addOption({u"path"_qs, u"of the key under the mnemonic (m/44'/60'/0'/0/0)"_qs,
                      u"path"_qs, u"m/44'/60'/0'/0/0"_qs});
    parser.addOption({u"secret-fd"_qs, u"the file's password, or the words"_qs, u"n"_qs});
    parser.addOption({u"new-password-fd"_qs, u"the password it gets here"_qs, u"n"_qs});
    if (const auto code = parseOrExit(parser, u"wallet import"_qs, words))
        return *code;
    const QStringList files = parser.positionalArguments();
    const bool mnemonic = parser.isSet(u"mnemonic"_qs);
    if (files.size() != (mnemonic ? 0 : 1))
        return complain({ErrorKind::BadInput,
                         u"one key file, or --mnemonic, is expected"_qs,
                         u"wallet import"_qs,
                         {}});
    const auto folder = folderOf(parser);
    if (!folder)
        return complain(folder.error());
    Result<Secret> key = base::fail(ErrorKind::Internal, {});
    if (mnemonic) {
        const auto typed = readTypedSecret(u"words"_qs, parser.value(u"secret-fd"_qs));
        key = typed ? wallet::keyOfMnemonic(typed->bytes(), parser.value(u"path"_qs))
                    : tl::unexpected(typed.error());
    } else {
        key = keyOfFile(files.first(), parser.value(u"secret-fd"_qs));
    }
    if (!key)
        return complain(key.error());
    const auto account = eth::addressOf(eth::SecretKey(key->bytes().first<32>()));
    if (!account)
        return complain(account.error());
    if (const auto fresh = wallet::checkNotHeld(*folder, *account); !fresh)
        return complain(fresh.error());
    const auto json = sealedAnew(*key, parser.value(u"new-password-fd"_qs));
    const auto path = json ? wallet::keepKeyFile(*folder, *account, *json)
                           : Result<QString>(tl::unexpected(json.error()));
    if (!path)
        return complain(path.error());
    std::puts(base::revealed(shown(account.value()) + u"  " + *path).toUtf8().constData());
    return kFine;
}

int exportKey(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes the key file of an account for another wallet, under a new password. The key "
        u"itself is never shown."_qs);
    addPlaces(parser);
    parser.addPositionalArgument(u"account"_qs, u"its address"_qs);
    parser.addOption({u"out"_qs, u"the file to write"_qs, u"file"_qs});
    parser.addOption({u"password-fd"_qs, u"the password it has here"_qs, u"n"_qs});
    parser.addOption({u"new-password-fd"_qs, u"the password it gets there"_qs, u"n"_qs});
    if (const auto code = parseOrExit(parser, u"wallet export"_qs, words))
        return *code;
    const QStringList given = parser.positionalArguments();
    if (given.size() != 1 || !parser.isSet(u"out"_qs))
        return complain({ErrorKind::BadInput,
                         u"one account and --out are expected"_qs,
                         u"wallet export"_qs,
                         {}});
    const auto account = eth::parseAddress(given.first().toStdString());
    if (!account)
        return complain(account.error());
    const auto folder = folderOf(parser);
    const auto held = folder ? wallet::readKeyFolder(*folder)
                             : Result<wallet::KeyFolder>(tl::unexpected(folder.error()));
    if (!held)
        return complain(held.error());
    for (const auto& file : held->good) {
        if (file.address != *account)
            continue;
        const auto key = keyOfFile(file.path, parser.value(u"password-fd"_qs));
        const auto done =
            key ? writeKey(*key, parser.value(u"out"_qs), parser.value(u"new-password-fd"_qs))
                : Result<void>(tl::unexpected(key.error()));
        return done ? int(kFine) : complain(done.error());
    }
    return complain({ErrorKind::NotFound, u"no key file is of this account"_qs, shown(*account),
                     u"rollscope wallet list"_qs});
}

} // namespace

int walletKeys(const QStringList& words)
{
    const QString verb = words.value(0);
    int (*const run)(const QStringList&) = verb == u"list"     ? list
                                           : verb == u"import" ? importKey
                                           : verb == u"export" ? exportKey
                                                               : nullptr;
    if (run != nullptr) {
        const int code = run(words.mid(1));
        const auto printed = flushStandardOutput();
        return printed ? code : complain(printed.error());
    }
    const bool help = verb == u"--help" || verb == u"-h" || verb == u"help";
    std::fputs("usage: rollscope wallet list [--folder DIR] [--format text|jsonl]   key files\n"
               "       rollscope wallet import FILE | --mnemonic                    take one in\n"
               "       rollscope wallet export ACCOUNT --out FILE                   hand one on\n"
               "       passwords are typed, or come through --…-fd N\n",
               help ? stdout : stderr);
    return help ? kFine : kUsage;
}

} // namespace rollscope::app
