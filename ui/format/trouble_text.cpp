#include "format/trouble_text.hpp"
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <optional>
#include <vector>

namespace rollscope::ui {

namespace {

// A peer's words are among the texts: what is looked at has an end.
constexpr qsizetype kLongest = 800;
constexpr int kMostTries = 6, kDeepest = 4;
/// So much of a sentence is its own that what begins with a name is it.
constexpr qsizetype kTelling = 20;

using Found = std::optional<QString>;

QString inLanguage(const char* english)
{
    return QCoreApplication::translate("Trouble", english);
}

bool isPlace(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at] == u'%' && text[at + 1] >= u'1' && text[at + 1] <= u'9';
}

/// Each place once and by one pass: a value may hold "%1" itself.
QString filled(const QString& form, const QStringList& values)
{
    QString out;
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (isPlace(form, i)) {
            out += values.value(form[++i].unicode() - u'1');
        } else {
            out += form[i];
        }
    }
    return out;
}

struct Pattern
{
    const char* english;
    QString start; ///< what stands before the first place
    QRegularExpression shape;
};

Pattern patternOf(const char* english)
{
    const auto text = QString::fromUtf8(english);
    QString shape, literal, start;
    bool first = true;
    static const QRegularExpression kPlaces(QStringLiteral("%[1-9]"));
    // What stands before ": " is where it happened, and no part of the sentence.
    const QString before = QString(text).remove(kPlaces).size() < kTelling
                               ? QStringLiteral("([0-9]+)")
                               : QStringLiteral("((?:(?!: ).)+?)");
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isPlace(text, i)) {
            literal += text[i];
            continue;
        }
        // With nothing before it and little behind it, anything would fit.
        shape += QRegularExpression::escape(literal) + (i == 0 ? before : QStringLiteral("(.+?)"));
        if (first) {
            start = literal;
        }
        first = false;
        literal.clear();
        ++i;
    }
    shape += QRegularExpression::escape(literal);
    return {english, start,
            QRegularExpression(QRegularExpression::anchoredPattern(shape),
                               QRegularExpression::DotMatchesEverythingOption)};
}

struct Book
{
    QHash<QString, const char*> whole;
    std::vector<Pattern> patterns;

    Book()
    {
        for (const auto& sentence : knownSentences()) {
            const auto text = QString::fromUtf8(sentence.english);
            if (text.contains(u"%1")) {
                patterns.push_back(patternOf(sentence.english));
            } else {
                whole.insert(text, sentence.english);
            }
        }
    }
};

const Book& book()
{
    static const Book kBook;
    return kBook;
}

Found exact(const QString& text)
{
    const auto* english = book().whole.value(text);
    return english == nullptr ? Found() : inLanguage(english);
}

/// Of the values that no sentence is.
using Other = QString (*)(const QString&);

Found placed(const QString& text, int depth, Other other);

Found fitting(const QString& text, int depth, Other other)
{
    for (const auto& pattern : book().patterns) {
        if (!text.startsWith(pattern.start)) {
            continue;
        }
        const auto match = pattern.shape.match(text);
        if (!match.hasMatch()) {
            continue;
        }
        auto values = match.capturedTexts().mid(1);
        for (auto& value : values) {
            auto inner = exact(value);
            if (!inner && depth > 0) {
                inner = fitting(value, depth - 1, other);
                inner = inner ? inner : placed(value, depth - 1, other);
            }
            value = inner ? *inner : other(value);
        }
        return filled(inLanguage(pattern.english), values);
    }
    return {};
}

Found known(const QString& text, int depth, Other other);

/// "sentence (hint)", where both are known.
Found bracketed(const QString& text, int depth, Other other)
{
    if (!text.endsWith(u')')) {
        return {};
    }
    qsizetype at = text.size();
    for (int i = 0; i < kMostTries; ++i) {
        at = at > 0 ? text.lastIndexOf(u" (", at - 1) : -1;
        if (at <= 0) {
            return {};
        }
        const auto inside = text.mid(at + 2, text.size() - at - 3);
        auto hint = exact(inside);
        if (!hint) {
            hint = fitting(inside, 0, other);
        }
        const auto what = hint ? known(text.left(at), depth - 1, other) : Found();
        if (what) {
            return QString(*what + u" (" + *hint + u')');
        }
    }
    return {};
}

/// "where: sentence", where the sentence is known.
Found placed(const QString& text, int depth, Other other)
{
    qsizetype at = 0;
    for (int i = 0; i < kMostTries; ++i) {
        at = text.indexOf(u": ", at);
        if (at <= 0) {
            return {};
        }
        at += 2;
        const auto rest = text.mid(at);
        auto what = exact(rest);
        if (!what) {
            what = fitting(rest, depth, other);
        }
        if (what) {
            const auto where = text.left(at - 2);
            const auto step = fitting(where, 0, other);
            return QString((step ? *step : other(where)) + u": " + *what);
        }
    }
    return {};
}

Found known(const QString& text, int depth, Other other)
{
    auto out = exact(text);
    if (!out && depth > 0) {
        out = bracketed(text, depth, other);
    }
    if (!out) {
        out = fitting(text, 2, other);
    }
    return out ? out : placed(text, 1, other);
}

} // namespace

QString troubleText(const QString& english, QString (*other)(const QString&))
{
    return english.isEmpty() || english.size() > kLongest
               ? english
               : known(english, kDeepest, other).value_or(english);
}

QString troubleText(const QString& english)
{
    return troubleText(english, [](const QString& value) { return value; });
}

QString troubleText(const base::Error& error)
{
    return base::Error{error.kind, troubleText(error.what), error.where, troubleText(error.hint)}
        .text();
}

} // namespace rollscope::ui
