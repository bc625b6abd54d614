// What the protocols' files say on the screen: every text of the shipped files that the window
// shows is in the list that translators get, and comes out in their words.
#include "stake/file_words.hpp"
#include "stake/filled_words.hpp"
#include "stake/finding_model.hpp"
#include "stake/protocol.hpp"
#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace rollscope;
using namespace Qt::StringLiterals;
using ui::fileWords;

namespace {

QSet<QString> known()
{
    QSet<QString> out;
    for (const auto* words : ui::knownFileWords())
        out.insert(QString::fromUtf8(words));
    return out;
}

/// "{$name of 1000000}" and "{$name seconds}" as places, in their order.
QString placed(QString words)
{
    static const QRegularExpression kSlot(u"\\{\\$[^}]*\\}"_s);
    for (int place = 1; words.contains(kSlot); ++place)
        words.replace(kSlot.match(words).captured(), u"%%1"_s.arg(place));
    return words;
}

/// Of the protocol or of a token: it is the same in all languages.
bool isName(const stake::Protocol& protocol, const QString& title)
{
    if (title == protocol.name)
        return true;
    for (const auto& [name, token] : protocol.tokens)
        if (title == name || title == token.symbol)
            return true;
    return false;
}

/// What a page of the window shows of it in words of the file.
QStringList shownOf(const stake::Protocol& protocol)
{
    QStringList out{protocol.note};
    for (const auto& check : protocol.checks)
        out << check.words;
    for (const auto& [name, parameter] : protocol.params)
        out << parameter.words;
    for (const auto& action : protocol.actions) {
        out << action.title << action.notes;
        for (const auto& parameter : action.params)
            out << parameter.words;
        for (const auto& rule : action.rules)
            if (!isName(protocol, rule.words))
                out << rule.words;
        if (action.receives)
            out << action.receives->words;
    }
    for (const auto& exit : protocol.exits)
        out << exit.title << exit.words << exit.hidden;
    for (const auto& position : protocol.positions)
        if (!isName(protocol, position.title))
            out << position.title;
    out.removeAll(QString());
    for (auto& words : out)
        words = placed(words);
    return out;
}

/// Another language: every text in brackets.
class Brackets : public QTranslator
{
public:
    Brackets() { QCoreApplication::installTranslator(this); }
    ~Brackets() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] QString translate(const char* context, const char* text, const char*,
                                    int) const override
    {
        return QLatin1String(context) == u"StakingFiles"
                   ? QString(u'[' + QString::fromUtf8(text) + u']')
                   : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TstFileWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShippedTextIsInTheList()
    {
        const auto all = stake::Protocols::load();
        const QDir folder(qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") + u"/resources/staking"_s);
        QCOMPARE(qsizetype(all.all().size()), folder.entryList({u"*.json"_s}).size());
        const auto list = known();
        QStringList missing;
        for (const auto& protocol : all.all())
            for (const auto& words : shownOf(protocol))
                if (!list.contains(words))
                    missing << QString(protocol.id + u": "_s + words);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"add to ui/stake/file_words.cpp:\n"_s + missing.join(u'\n')));
    }

    void nothingInTheListIsOld()
    {
        QSet<QString> said;
        const auto loaded = stake::Protocols::load();
        for (const auto& protocol : loaded.all())
            for (const auto& words : shownOf(protocol))
                said.insert(words);
        QSet<QString> seen;
        for (const auto* words : ui::knownFileWords()) {
            const auto text = QString::fromUtf8(words);
            QVERIFY2(said.contains(text), qPrintable(u"no file says it any more: "_s + text));
            QVERIFY2(!seen.contains(text), qPrintable(u"twice: "_s + text));
            seen.insert(text);
        }
    }

    void inAnotherLanguage()
    {
        const QString title = u"Stake METIS for seMetis, which earns"_s;
        QCOMPARE(fileWords(title), title); // without one
        const Brackets brackets;
        QCOMPARE(fileWords(title), QString(u'[' + title + u']'));
        QCOMPARE(ui::filedText(title), QString(u'[' + title + u']'));
        // The words of a person's own file.
        QCOMPARE(fileWords(u"Stake it with my friends"_s), u"Stake it with my friends"_s);
        QCOMPARE(fileWords(QString()), QString());
        QCOMPARE(fileWords(u"20 days"_s), u"20 days"_s);
    }

    /// They come within sentences of core/, and before them.
    void withinSentences()
    {
        const Brackets brackets;
        const auto said = [](const QString& words) { return ui::saidText(words); };
        QCOMPARE(said(u"the amount is 2 ETH, above the maximum of 1 ETH"_s),
                 u"[the amount] is 2 ETH, above the maximum of 1 ETH"_s);
        QCOMPARE(said(u"there is no free slot of this provider"_s),
                 u"There is no [free slot of this provider]"_s);
        QCOMPARE(said(u"the state of the validator (1 is active): it is 2, where 1 was expected"_s),
                 u"[the state of the validator (1 is active)]: it is 2, where 1 was expected"_s);
        QCOMPARE(said(u"it is not so that the minter takes METIS: 0x01 is not 0x02"_s),
                 u"It is not so that [the minter takes METIS]: 0x01 is not 0x02"_s);
        QCOMPARE(said(u"the queue, with this ticket, could not be checked: was not read"_s),
                 u"[the queue, with this ticket,] could not be checked: was not read"_s);
        QCOMPARE(said(u"Stake ETH for stETH: it would fail: STAKE_LIMIT"_s),
                 u"[Stake ETH for stETH]: it would fail: STAKE_LIMIT"_s);
        // A value is not taken for what a file says unless the whole of it is.
        QCOMPARE(said(u"the amount of my own is 2 ETH, above the maximum of 1 ETH"_s),
                 u"The amount of my own is 2 ETH, above the maximum of 1 ETH"_s);
        // Without a sentence around them they are looked up as they are.
        QCOMPARE(ui::filedText(u"The stake of the slot."_s), u"[The stake of the slot.]"_s);
        // What comes of each rule of the shipped files is a sentence with its words in it.
        const auto all = stake::Protocols::load();
        int seen = 0;
        for (const auto& protocol : all.all())
            for (const auto& action : protocol.actions)
                for (const auto& rule : action.rules) {
                    if (isName(protocol, rule.words))
                        continue;
                    const auto sentence = u"%1 could not be checked: so"_s.arg(rule.words);
                    QCOMPARE(said(sentence), u"[%1] could not be checked: so"_s.arg(rule.words));
                    ++seen;
                }
        QVERIFY(seen > 60);
    }

    /// The chain's numbers are put in by core/, in English: they come out, too.
    void numbersInThem()
    {
        const auto all = stake::Protocols::load();
        const auto* const enki = all.find(u"enki"_s);
        QVERIFY(enki != nullptr);
        QString hidden;
        for (const auto& exit : enki->exits)
            for (const auto& words : exit.hidden)
                if (words.contains(u"{$"))
                    hidden = words;
        QVERIFY(!hidden.isEmpty());
        stake::Facts facts;
        const Brackets brackets;
        QCOMPARE(fileWords(stake::filledWords(*enki, hidden, facts)),
                 u"[[an unknown part] of all that is redeemed, not of the rewards alone, is held "
                 "back; the amount that you would get is told without it. It comes over [an "
                 "unknown time] or longer, and only while you stake ENKI tokens for it: without "
                 "them it never comes.]"_s);
        for (const auto& [name, value] :
             {std::pair(u"vestingRatio"_s, 200'000U), std::pair(u"vestingDuration"_s, 1'728'000U)})
            facts[name].value = stake::Typed::number(base::Wei::from64(value));
        QCOMPARE(
            fileWords(stake::filledWords(*enki, hidden, facts)),
            u"[20 % of all that is redeemed, not of the rewards alone, is held back; the amount "
            "that you would get is told without it. It comes over [20 days] or longer, and "
            "only while you stake ENKI tokens for it: without them it never comes.]"_s);
    }
};

QTEST_GUILESS_MAIN(TstFileWords)
#include "tst_file_words.moc"
