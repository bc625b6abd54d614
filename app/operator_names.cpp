#include "operator_names.hpp"
#include "base/text.hpp"
#include "json_writer.hpp"

namespace rollscope::app {

QStringList operatorsSayingSo(const health::Verdict& verdict,
                              const std::vector<registry::EndpointSpec>& endpoints)
{
    QStringList names;
    for (const auto endpoint : health::sayingSo(verdict)) {
        const auto i = static_cast<std::size_t>(endpoint);
        if (i < endpoints.size() && !names.contains(endpoints[i].operatorName))
            names << endpoints[i].operatorName;
    }
    return names;
}

std::string operatorsJson(const QStringList& names)
{
    std::string out = "[";
    for (const QString& name : names)
        out += (out.size() > 1 ? "," : "") + jsonQuoted(name.toStdString());
    return out + "]";
}

QString operatorsCell(const QStringList& names, int width)
{
    constexpr qsizetype kOne = 20; // a name of a stranger's choosing takes no more
    if (names.isEmpty())
        return u"–"_qs;
    QString out;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString name = base::revealed(names[i]);
        if (name.size() > kOne)
            name = name.left(kOne - 1) + u'…';
        const QString next = out.isEmpty() ? name : QString(out + u", "_qs + name);
        const auto left = names.size() - i - 1;
        const QString more = left > 0 ? QString(u" +"_qs + QString::number(left)) : QString();
        if (i > 0 && next.size() + more.size() > width)
            return out + u" +"_qs + QString::number(left + 1);
        out = next;
    }
    return out;
}

} // namespace rollscope::app
