// The shipped protocol files: all are read, obey their schema and say what the facts say; bad files
// are refused with place and rule.
#include "eth/keccak.hpp"
#include "fixtures.hpp"
#include "registry/registry.hpp"
#include "stake_rig.hpp"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace rollscope;
using namespace rollscope::test;

namespace {

QString staking()
{
    return qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") + u"/resources/staking"_s;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A whole protocol, small enough to be bent.
QByteArray small()
{
    return QByteArray(R"({
 'id': 'toy', 'name': 'Toy', 'kind': 'liquid-staking', 'support': 'full', 'chain': 'ethereum',
 'chainId': 1, 'token': 'TOK', 'sources': ['a test'],
 'tokens': {'TOK': {'role': 'token', 'decimals': 18}, 'ETH': {'decimals': 18}},
 'roles': {
  'token': {'title': 'TOK', 'address': '0x00000000000000000000000000000000000000b2', 'uses': ['erc20']},
  'pool': {'title': 'Pool', 'address': '0x00000000000000000000000000000000000000A1',
           'abi': ['0xb6b55f25 function deposit(uint256 amount)', 'function least() view returns (uint256)',
                   'function who(address a) view returns (address)']},
  'lost': {'title': 'Lost', 'open': true}},
 'reads': {'least': {'call': 'pool.least'}, 'who': {'call': 'pool.who', 'args': ['$account']}},
 'actions': [{'id': 'stake', 'verb': 'stake', 'title': 'Stake TOK',
   'params': [{'name': 'amount', 'type': 'uint256', 'words': 'TOK to stake', 'token': 'TOK'}],
   'spends': {'token': 'TOK', 'amount': '$amount'},
   'approve': {'token': 'TOK', 'amount': '$amount', 'spender': 'pool'},
   'act': {'call': 'pool.deposit', 'args': ['$amount']},
   'rules': [{'rule': 'at-least', 'read': '$amount', 'bound': '$least', 'words': 'the amount'}]}]})")
        .replace('\'', '"');
}

} // namespace

class tst_StakeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreRead()
    {
        for (const auto& error : shippedProtocols().errors())
            QFAIL(qPrintable(error.text()));
        QCOMPARE(shippedProtocols().all().size(), std::size_t(19));
        const auto chains = registry::Registry::load();
        for (const auto& protocol : shippedProtocols().all()) {
            if (protocol.chain.isEmpty())
                continue;
            const auto* chain = chains.find(protocol.chain);
            QVERIFY2(chain != nullptr, qPrintable(protocol.id));
            QCOMPARE(chain->chainId, protocol.chainId);
            for (const auto& other : protocol.elsewhere) {
                const auto* test = chains.find(other.chain);
                QVERIFY2(test != nullptr, qPrintable(other.chain));
                QCOMPARE(test->chainId, other.chainId);
            }
        }
    }

    void theyObeyTheirSchema()
    {
        const auto script = u"import json, pathlib, sys\n"
                            "try:\n    import jsonschema\nexcept ImportError:\n    sys.exit(77)\n"
                            "judge = jsonschema.Draft202012Validator(json.loads(pathlib.Path("
                            "sys.argv[1]).read_text()))\nbad = good = 0\n"
                            "for file in sorted(pathlib.Path(sys.argv[2]).glob('*.json')):\n"
                            "    data = json.loads(file.read_text())\n"
                            "    errors = [f'{file.name}: {e.json_path}: {e.message}' for e in "
                            "judge.iter_errors(data)]\n    print(*errors, sep='\\n', end='')\n"
                            "    bad += bool(errors)\n    good += not errors\n"
                            "print(f'{good} good, {bad} bad')\nsys.exit(bad != 0)\n"_s;
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(u"python3"_s,
                     {u"-c"_s, script, staking() + u"/../schema/staking.schema.json"_s, staking()});
        if (!python.waitForStarted())
            QSKIP("skipped: no python3");
        QVERIFY(python.waitForFinished());
        const QByteArray output = python.readAll();
        if (python.exitCode() == 77)
            QSKIP("skipped: no python3-jsonschema");
        QVERIFY2(python.exitCode() == 0, output.constData());
        QVERIFY(output.contains("19 good, 0 bad"));
    }

    /// Every address, selector and topic of the facts is somewhere in our file.
    void theySayWhatTheFactsSay()
    {
        REQUIRE_FIXTURES();
        const QByteArray text = contentOf(fixture(u"../data/staking/protocols.json"_s));
        if (text.isEmpty())
            QSKIP("skipped: no protocols.json");
        int known = 0;
        for (const auto& facts : QJsonDocument::fromJson(text)[u"protocols"].toArray()) {
            const QString id = facts[u"id"].toString();
            const stake::Protocol* ours = shippedProtocols().find(id);
            QVERIFY2(ours != nullptr, qPrintable(id));
            QStringList addresses;
            std::set<std::string> identities;
            for (const auto& [name, role] : ours->roles) {
                if (role.address)
                    addresses << eth::checksumText(*role.address);
                addresses << role.felt;
                for (const auto& item : role.abi.items)
                    identities.insert(item.kind == eth::abi::ItemKind::Event
                                          ? base::toHex(item.topic())
                                          : base::toHex(item.selector()));
            }
            const QJsonObject contracts = facts[u"contracts"].toObject();
            for (auto it = contracts.begin(); it != contracts.end(); ++it) {
                QString address = it->toString();
                if (ours->vm == stake::Vm::Cairo)
                    address = *stake::parseFelt(address);
                // Read on the chain instead, where upgrades move them.
                if (it.key() == u"exampleValidatorShare" ||
                    (id == u"rocketpool" && it.key() == u"depositPool"))
                    continue;
                QVERIFY2(addresses.contains(address), qPrintable(id + u' ' + it.key()));
                ++known;
            }
            const bool partly = id.startsWith(u"stakelink"_s) || id == u"metis-locking-pool";
            const QJsonObject functions = facts[u"functions"].toObject();
            for (const auto& list : functions)
                for (const auto& one : list.toArray())
                    QVERIFY2(partly ||
                                 identities.count(one[u"selector"].toString().toStdString()) != 0,
                             qPrintable(id + one[u"abi"].toString()));
        }
        QVERIFY(known > 60);
    }

    /// Whatever is fixed: every contract that is asked or called has the functions.
    void slotsAndKeys()
    {
        const auto lessOne = [](const char* text) {
            const base::Hash32 hash = eth::keccak256(std::string_view(text));
            eth::abi::Value value;
            value.word = hash.bytes;
            const auto less = eth::checked([&] { return eth::toU256(value.toWei()) - 1; });
            return base::Hash32{number(eth::fromU256(*less)).word};
        };
        const auto& reads = protocolOf("enki").reads;
        QCOMPARE(reads.at(u"seMetis#implementation"_s).slot,
                 lessOne("eip1967.proxy.implementation"));
        QCOMPARE(reads.at(u"seMetis#admin"_s).slot, lessOne("eip1967.proxy.admin"));
        const auto key = stake::valueOf(protocolOf("artemis-metis"),
                                        *stake::parseTerm(u"#AMT_WITHDRAWAL_MANAGER"_s), {});
        QCOMPARE(key->text(),
                 u"0x5d119bbee3b9f43ba0ee91b101c0804c04444cacd8acd7ac74af53e82391a81b"_s);
    }

    /// A deposit of somebody, or a withdrawal that is done, is no reward.
    void rewardsAreRewards()
    {
        for (const char* id :
             {"rocketpool", "artemis-metis", "stakelink-metis", "aztec-delegation"})
            QVERIFY2(!protocolOf(id).health.reward, id);
        const auto& claimed = protocolOf("espresso-delegation").health.reward;
        QVERIFY(claimed && claimed->account == u"user");
        QVERIFY(protocolOf("enki").health.reward->account.isEmpty());
        const QString file =
            QString::fromUtf8(contentOf(staking() + u"/espresso-delegation.json"_s));
        for (const char* wrong : {"amount", "nobody"}) {
            QString bent = file;
            bent.replace(u"\"account\": \"user\""_s,
                         u"\"account\": \"%1\""_s.arg(QLatin1StringView(wrong)));
            QVERIFY(bent != file);
            const auto read = stake::parseProtocol(bent.toUtf8(), u"x.json"_s);
            QVERIFY(!read && read.error().what.contains(u"no indexed address"));
        }
    }

    /// What comes within the call is said of every way in of which the simulation can tell.
    void whatComesAtOnce()
    {
        for (const stake::Protocol& protocol : shippedProtocols().all())
            for (const stake::Action& action : protocol.actions) {
                const bool in = action.verb == stake::Verb::Stake ||
                                action.verb == stake::Verb::Wrap ||
                                action.verb == stake::Verb::Unwrap;
                const bool fair = protocol.vm == stake::Vm::Evm && action.receives &&
                                  action.id != u"request-deposit";
                QVERIFY2(!in || !fair || action.receives->atOnce,
                         qPrintable(protocol.id + u' ' + action.id));
                const bool later = action.verb == stake::Verb::Queue ||
                                   action.verb == stake::Verb::Undelegate ||
                                   action.verb == stake::Verb::Unlock;
                QVERIFY2(!later || !action.receives || !action.receives->atOnce,
                         qPrintable(protocol.id + u' ' + action.id));
            }
    }

    void theSmallOneIsFine()
    {
        const auto read = stake::parseProtocol(small(), u"toy.json"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    }

    void bent_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* name, const char* from, const char* to, const char* place,
                            const char* rule) {
            QTest::newRow(name) << QString::fromUtf8(from).replace(u'\'', u'"')
                                << QString::fromUtf8(to).replace(u'\'', u'"')
                                << QString::fromUtf8(place) << QString::fromUtf8(rule);
        };
        row("no JSON", "'id': 'toy',", "'id': 'toy'", "toy.json", "");
        row("unknown key", "'id': 'toy'", "'idd': 'toy'", "idd", "not a key that we know");
        row("no id", "'id': 'toy'", "'note': 'toy'", "id", "is missing");
        row("bad id", "'id': 'toy'", "'id': 'To y'", "id", "lower-case words");
        row("kind", "'liquid-staking'", "'ponzi'", "kind", "not one of");
        row("checksum", "A1'", "a1'", "roles.pool.address", "must be written");
        row("no address", "'lost': {'title': 'Lost', 'open': true}", "'lost': {'title': 'Lost'}",
            "roles.lost.address", "not said to be open");
        row("selector", "0xb6b55f25", "0xb6b55f26", "roles.pool.abi[0]", "is 0xb6b55f25");
        row("ABI line", "deposit(uint256 amount)", "deposit(uint257 amount)", "roles.pool.abi", "");
        row("ABI name", "['erc20']", "['erc21']", "roles.token.uses", "no ABI that we know");
        row("unknown role", "'pool.least'", "'poll.least'", "reads.least.call", "no role");
        row("unknown function", "'pool.least'", "'pool.most'", "reads.least.call", "has not");
        row("unknown name", "'bound': '$least'", "'bound': '$most'", "rules.at-least",
            "not defined");
        row("unknown parameter", "'args': ['$amount']", "'args': ['$amounts']", "act",
            "not defined");
        row("needs what nobody gives", "'args': ['$account']", "'args': ['$amount']", "reads.who",
            "where address is wanted");
        row("too few arguments", "'args': ['$amount']", "'args': []", "act", "takes 1 arguments");
        row("wrong type", "'bound': '$least'", "'bound': '$who'", "rules.at-least",
            "number is wanted");
        row("no such member", "'bound': '$least'", "'bound': '$least.x'", "rules.at-least",
            "no member");
        row("circle", "{'call': 'pool.who', 'args': ['$account']}",
            "{'call': 'pool.who', 'args': ['$who']}", "reads.who", "needs itself");
        row("constant", "'args': ['$account']", "'args': ['0x12']", "reads.who", "is no address");
        row("constant's checksum", "'args': ['$account']",
            "'args': ['0x00000000000000000000000000000000000000a1']", "reads.who",
            "must be written");
        row("open target", "'act': {'call': 'pool.deposit'", "'act': {'call': 'lost.deposit'",
            "act.call", "has not");
        row("open spender", "'spender': 'pool'", "'spender': 'lost'", "approve", "is open");
        row("unknown spender", "'spender': 'pool'", "'spender': 'poll'", "approve", "is no role");
        row("unknown token", "'spends': {'token': 'TOK'", "'spends': {'token': 'TIK'", "spends",
            "no token");
        row("coin approved", "'approve': {'token': 'TOK'", "'approve': {'token': 'ETH'", "approve",
            "token with a contract");
        row("unknown rule", "'rule': 'at-least'", "'rule': 'at-best'", "rule", "not one of");
        row("unknown verb", "'verb': 'stake'", "'verb': 'gamble'", "verb", "not one of");
        row("control character", "'name': 'Toy'", "'name': 'To\\u0007y'", "name",
            "control character");
        row("term", "'bound': '$least'", "'bound': '$le ast'", "bound", "no name with a path");
        row("term of a number", "'bound': '$least'", "'bound': 5", "bound", "texts of digits");
        row("no sources", "'sources': ['a test'],", "", "sources", "is missing");
    }
    void bent()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, place);
        QFETCH(QString, rule);
        QString text = QString::fromUtf8(small());
        QVERIFY2(text.contains(from), qPrintable(from));
        text.replace(from, to);
        const auto read = stake::parseProtocol(text.toUtf8(), u"toy.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, base::ErrorKind::BadInput);
        QVERIFY2(read.error().where.contains(u"toy.json"_s), qPrintable(read.error().text()));
        QVERIFY2(read.error().where.contains(place), qPrintable(read.error().text()));
        QVERIFY2(read.error().what.contains(rule), qPrintable(read.error().text()));
    }

    void movedElsewhere()
    {
        const auto& lido = protocolOf("lido");
        const auto& hoodi = lido.elsewhere.front();
        const auto moved = lido.movedTo(hoodi.chain, hoodi.chainId, hoodi.addresses);
        QCOMPARE(moved.chainId.value, quint64(560048));
        QVERIFY(moved.roles.at(u"queue"_s).address != lido.roles.at(u"queue"_s).address);
        QVERIFY(moved.roles.at(u"oracle"_s).open);
        QVERIFY(!stake::addressOf(moved, u"oracle"_s, {}));
    }

    void tooLarge()
    {
        const auto read =
            stake::parseProtocol(QByteArray(stake::kMaxProtocolFile + 1, ' '), u"big.json"_s);
        QVERIFY(!read && read.error().what.contains(u"more than"_s));
    }
};

QTEST_GUILESS_MAIN(tst_StakeFiles)
#include "tst_stake_files.moc"
