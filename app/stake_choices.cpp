#include "stake_choices.hpp"
#include "base/file.hpp"
#include "base/hex.hpp"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;

constexpr qint64 kMostBytes = 1 << 20;
constexpr int kVersion = 1;

bool isSmall(const StakeChoice& choice)
{
    const auto fits = [](const QString& text) {
        return !text.isEmpty() && text.size() <= StakeChoices::kMostText;
    };
    return fits(choice.protocol) && !choice.params.empty() &&
           choice.params.size() <= StakeChoices::kMostParams &&
           std::all_of(choice.params.begin(), choice.params.end(),
                       [&](const auto& one) { return fits(one.first) && fits(one.second); });
}

std::optional<StakeChoice> choiceOf(const QJsonObject& json)
{
    StakeChoice out;
    out.protocol = json["protocol"_L1].toString();
    const QString account = json["account"_L1].toString();
    if (!account.isEmpty()) {
        const auto read = base::addressFromHex(account.toStdString());
        if (!read)
            return std::nullopt;
        out.account = *read;
    }
    const QJsonObject params = json["params"_L1].toObject();
    for (auto one = params.begin(); one != params.end(); ++one)
        out.params.emplace(one.key(), one.value().toString());
    return isSmall(out) ? std::optional(out) : std::nullopt;
}

} // namespace

StakeChoices::StakeChoices(QString path) : m_path(std::move(path))
{
    if (auto done = read(); !done) {
        m_all.clear();
        m_trouble = std::move(done.error());
    }
}

base::Result<void> StakeChoices::read()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    const auto damaged = [this] {
        QFile::remove(m_path + u".bad"_s);
        const bool kept = QFile::rename(m_path, m_path + u".bad"_s);
        return fail(
            ErrorKind::BadInput, u"which validators you chose cannot be read"_s, m_path,
            kept ? u"the file is kept as %1.bad; choose them again in Portfolio"_s.arg(m_path)
                 : u"choose them again in Portfolio"_s);
    };
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, u"which validators you chose cannot be read"_s, m_path,
                    file.errorString());
    if (file.size() > kMostBytes)
        return damaged();
    const auto document = QJsonDocument::fromJson(file.readAll());
    file.close();
    const QJsonObject json = document.object();
    if (json["version"_L1].toInt() > kVersion) {
        m_foreign = true;
        return fail(ErrorKind::Refused,
                    u"which validators you chose was written by a newer "
                    "Rollscope"_s,
                    m_path, u"use that one"_s);
    }
    const QJsonArray chosen = json["chosen"_L1].toArray();
    if (json["version"_L1].toInt() != kVersion || !json["chosen"_L1].isArray() ||
        chosen.size() > qsizetype(kMost))
        return damaged();
    for (const auto& one : chosen) {
        auto choice = choiceOf(one.toObject());
        if (!choice)
            return damaged();
        m_all.push_back(std::move(*choice));
    }
    return {};
}

base::Result<void> StakeChoices::add(const StakeChoice& choice)
{
    if (std::find(m_all.begin(), m_all.end(), choice) != m_all.end())
        return {};
    if (!isSmall(choice))
        return fail(ErrorKind::BadInput, u"this is too long to be kept"_s,
                    choice.protocol.left(40));
    if (m_all.size() >= kMost)
        return fail(ErrorKind::BadInput, u"no more than %1 are kept"_s.arg(kMost), choice.protocol,
                    u"hide one in Portfolio first"_s);
    auto all = m_all;
    all.push_back(choice);
    return write(std::move(all));
}

base::Result<void> StakeChoices::remove(const QString& protocol,
                                        const std::map<QString, QString>& params)
{
    auto all = m_all;
    std::erase_if(all, [&](const StakeChoice& one) {
        return one.protocol == protocol && one.params == params;
    });
    return all.size() == m_all.size() ? base::Result<void>() : write(std::move(all));
}

base::Result<void> StakeChoices::write(std::vector<StakeChoice> all)
{
    if (m_foreign)
        return tl::unexpected(*m_trouble);
    QJsonArray chosen;
    for (const auto& choice : all) {
        QJsonObject params;
        for (const auto& [name, text] : choice.params)
            params.insert(name, text);
        QJsonObject one{{u"protocol"_s, choice.protocol}, {u"params"_s, params}};
        if (!choice.account.isZero())
            one.insert(u"account"_s, base::toQString(base::toHex(choice.account)));
        chosen.append(one);
    }
    const QJsonObject json{{u"version"_s, kVersion}, {u"chosen"_s, chosen}};
    auto written = base::writeWhole(m_path, QJsonDocument(json).toJson(),
                                    QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (written)
        m_all = std::move(all);
    return written;
}

} // namespace rollscope::app
