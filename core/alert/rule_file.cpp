#include "alert/rule_file.hpp"
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <cmath>
#include <initializer_list>

namespace rollscope::alert {
namespace {

constexpr qint64 kMostBytes = 1 << 20;
constexpr int kMostRules = 200;
constexpr int kMostSilences = 500;
constexpr int kLongest = 200;

/// One object of the file: members are taken by name, and what was not taken is unknown. The first
/// trouble is kept; after it everything reads as its default.
class Fields
{
public:
    Fields(const QJsonValue& value, QString path, QString where)
        : m_object(value.toObject()), m_path(std::move(path)), m_where(std::move(where))
    {
        if (!value.isObject())
            refuse({}, QStringLiteral("is not an object"));
    }

    QString text(const char* key, bool needed = false, int most = kLongest)
    {
        const QJsonValue value = take(key, needed);
        if (value.isUndefined())
            return {};
        if (!value.isString() || value.toString().size() > most || value.toString().isEmpty())
            refuse(key, QStringLiteral("is not a text of 1 to %1 characters").arg(most));
        return value.toString();
    }
    bool flag(const char* key, bool otherwise)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            refuse(key, QStringLiteral("is neither true nor false"));
        return value.toBool(otherwise);
    }
    qint64 whole(const char* key, qint64 otherwise, qint64 most)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return otherwise;
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number < 0 || number > static_cast<double>(most) ||
            number != std::floor(number)) {
            refuse(key, QStringLiteral("is not a whole number from 0 to %1").arg(most));
            return otherwise;
        }
        return static_cast<qint64>(number);
    }
    base::UnixMs time(const char* key)
    {
        const QJsonValue value = take(key, true);
        const auto at = QDateTime::fromString(value.toString(), Qt::ISODate);
        // Without an offset it would mean another moment on each machine.
        if (!at.isValid() || at.timeSpec() == Qt::LocalTime)
            refuse(key, QStringLiteral("is not a time as 2026-11-21T10:00:00Z"));
        return {at.isValid() ? at.toMSecsSinceEpoch() : 0};
    }
    QJsonArray list(const char* key, int most)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && (!value.isArray() || value.toArray().size() > most))
            refuse(key, QStringLiteral("is not a list of at most %1").arg(most));
        return value.toArray();
    }
    QStringList words(const char* key, int most)
    {
        QStringList out;
        for (const auto& word : list(key, most)) {
            if (word.toString().isEmpty() || word.toString().size() > kLongest)
                refuse(key, QStringLiteral("holds something that is no word"));
            out << word.toString();
        }
        return out;
    }
    template <class Enum>
    std::optional<Enum> choice(const char* key, const QString& word,
                               std::initializer_list<Enum> all)
    {
        QStringList known;
        for (const Enum one : all) {
            if (word == QLatin1String(nameOf(one)))
                return one;
            known << QLatin1String(nameOf(one));
        }
        refuse(key, QStringLiteral("\"%1\" is none of %2")
                        .arg(word.left(40), known.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    void refuse(const char* key, const QString& why)
    {
        if (m_trouble.what.isEmpty())
            m_trouble = {
                base::ErrorKind::BadInput, pathOf(key) + QStringLiteral(": ") + why, m_where, {}};
    }
    /// The first trouble, or that of a key that nobody asked for.
    [[nodiscard]] base::Result<void> done()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_taken.contains(it.key()))
                refuse(it.key().left(40).toUtf8().constData(),
                       QStringLiteral("is not known; known: %1")
                           .arg(QStringList(m_order).join(QStringLiteral(", "))));
        }
        return m_trouble.what.isEmpty() ? base::Result<void>()
                                        : base::Result<void>(tl::unexpected(m_trouble));
    }
    [[nodiscard]] QString pathOf(const char* key) const
    {
        const QString name = QString::fromUtf8(key);
        return m_path.isEmpty() ? (name.isEmpty() ? QStringLiteral("the file") : name)
               : name.isEmpty() ? m_path
                                : QString(m_path + QLatin1Char('.') + name);
    }

private:
    QJsonValue take(const char* key, bool needed = false)
    {
        const QString name = QString::fromLatin1(key);
        m_taken.insert(name);
        m_order << name;
        const QJsonValue value = m_object.value(name);
        if (needed && value.isUndefined())
            refuse(key, QStringLiteral("is missing"));
        return value;
    }

    QJsonObject m_object;
    QString m_path, m_where;
    QSet<QString> m_taken;
    QStringList m_order;
    base::Error m_trouble;
};

QString item(const char* list, qsizetype at)
{
    return QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(at);
}

base::Result<Rule> ruleFrom(const QJsonValue& json, const QString& path, const QString& where)
{
    using health::IncidentKind;
    using health::Severity;
    constexpr qint64 kMostSeconds = 30 * 86'400;
    Fields fields(json, path, where);
    Rule rule;
    rule.id = fields.text("id", true, 60);
    rule.on = fields.flag("on", rule.on);
    for (const auto& word : fields.words("kinds", int(health::kIncidentKinds))) {
        if (const auto kind = fields.choice("kinds", word,
                                            {IncidentKind::Halt, IncidentKind::Rollback,
                                             IncidentKind::SafeHeadStall, IncidentKind::Degraded,
                                             IncidentKind::Backfill}))
            rule.kinds.push_back(*kind);
    }
    rule.chains = fields.words("chains", 1000);
    if (const QString word = fields.text("severity"); !word.isEmpty())
        rule.least =
            fields
                .choice("severity", word, {Severity::Notice, Severity::Warning, Severity::Critical})
                .value_or(rule.least);
    rule.forMs = 1000 * fields.whole("forSeconds", rule.forMs / 1000, kMostSeconds);
    rule.cooldownMs = 1000 * fields.whole("cooldownSeconds", rule.cooldownMs / 1000, kMostSeconds);
    rule.tellClosed = fields.flag("tellClosed", rule.tellClosed);
    if (auto done = fields.done(); !done)
        return tl::unexpected(done.error());
    return rule;
}

QString utc(base::UnixMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at.value, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

base::Result<std::vector<Silence>> silencesFromJson(const QJsonArray& json, const QString& where)
{
    std::vector<Silence> out;
    for (qsizetype i = 0; i < json.size(); ++i) {
        Fields fields(json[i], item("silences", i), where);
        Silence silence;
        silence.chain = fields.text("chain");
        silence.from = fields.time("from");
        silence.until = fields.time("until");
        silence.reason = fields.text("reason");
        silence.repeatDays = static_cast<int>(fields.whole("repeatDays", 0, 366));
        constexpr qint64 kDay = 86'400'000;
        if (silence.until <= silence.from)
            fields.refuse("until", QStringLiteral("is not after \"from\""));
        else if (silence.repeatDays > 0 && silence.until - silence.from > silence.repeatDays * kDay)
            fields.refuse("repeatDays", QStringLiteral("is shorter than the window itself"));
        if (auto done = fields.done(); !done)
            return tl::unexpected(done.error());
        out.push_back(std::move(silence));
    }
    return out;
}

QJsonArray toJson(const std::vector<Silence>& silences)
{
    QJsonArray out;
    for (const auto& s : silences) {
        QJsonObject json{{QStringLiteral("from"), utc(s.from)},
                         {QStringLiteral("until"), utc(s.until)}};
        if (!s.chain.isEmpty())
            json.insert(QStringLiteral("chain"), s.chain);
        if (!s.reason.isEmpty())
            json.insert(QStringLiteral("reason"), s.reason);
        if (s.repeatDays > 0)
            json.insert(QStringLiteral("repeatDays"), s.repeatDays);
        out.append(json);
    }
    return out;
}

base::Result<RuleSet> parseRules(const QByteArray& text, const QString& where)
{
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(text, &parse);
    if (!document.isObject())
        return base::fail(base::ErrorKind::BadInput,
                          QStringLiteral("is not a JSON object: %1 at byte %2")
                              .arg(parse.errorString())
                              .arg(parse.offset),
                          where);
    const QJsonObject root = document.object();
    if (root.value(QStringLiteral("version")) != QJsonValue(1))
        return base::fail(base::ErrorKind::BadInput, QStringLiteral("version: is not the number 1"),
                          where, QStringLiteral("another may be of a newer Rollscope"));
    Fields fields(root, {}, where);
    (void)fields.whole("version", 1, 1);
    RuleSet set;
    set.inhibit = fields.flag("inhibit", set.inhibit);
    const bool ownRules = root.contains(QStringLiteral("rules"));
    const QJsonArray rules = fields.list("rules", kMostRules);
    const QJsonArray silences = fields.list("silences", kMostSilences);
    if (auto done = fields.done(); !done)
        return tl::unexpected(done.error());
    if (ownRules)
        set.rules.clear();
    QSet<QString> ids;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        auto rule = ruleFrom(rules[i], item("rules", i), where);
        if (!rule)
            return tl::unexpected(rule.error());
        if (ids.contains(rule->id))
            return base::fail(base::ErrorKind::BadInput,
                              item("rules", i) + QStringLiteral(".id: \"") + rule->id +
                                  QStringLiteral("\" is there twice"),
                              where);
        ids.insert(rule->id);
        set.rules.push_back(std::move(*rule));
    }
    auto quiet = silencesFromJson(silences, where);
    if (!quiet)
        return tl::unexpected(quiet.error());
    set.silences = std::move(*quiet);
    return set;
}

base::Result<RuleSet> readRuleFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::BadInput,
                          QStringLiteral("cannot be read: ") + file.errorString(), path);
    const QByteArray text = file.read(kMostBytes + 1);
    if (text.size() > kMostBytes)
        return base::fail(base::ErrorKind::BadInput, QStringLiteral("is larger than 1 MB"), path);
    return parseRules(text, path);
}

} // namespace rollscope::alert
