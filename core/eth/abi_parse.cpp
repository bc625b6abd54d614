#include "base/hex.hpp"
#include "eth/abi.hpp"
#include "eth/abi_reader.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

namespace rollscope::eth::abi {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

constexpr std::size_t kMaxItems = 4096;

std::optional<ItemKind> kindOf(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, ItemKind>, 4> kKinds{
        {{"function", ItemKind::Function},
         {"event", ItemKind::Event},
         {"error", ItemKind::Error},
         {"constructor", ItemKind::Constructor}}};
    for (const auto& [name, kind] : kKinds) {
        if (name == word)
            return kind;
    }
    return std::nullopt;
}

bool isAttribute(std::string_view word)
{
    constexpr std::array<std::string_view, 8> kAttributes{
        "external", "public", "internal", "private", "view", "pure", "payable", "nonpayable"};
    return std::find(kAttributes.begin(), kAttributes.end(), word) != kAttributes.end();
}

/// What must hold of every item, wherever it was read.
Result<Item> checkedItem(Item item)
{
    const bool isEvent = item.kind == ItemKind::Event;
    const auto indexed = std::count_if(item.inputs.begin(), item.inputs.end(),
                                       [](const Param& p) { return p.indexed; });
    if (!isEvent && indexed > 0)
        return fail(ErrorKind::BadInput, QStringLiteral("only events have indexed parameters"));
    if (indexed > (item.anonymous ? 4 : 3))
        return fail(ErrorKind::BadInput,
                    QStringLiteral("an event has 3 indexed parameters at most"));
    // The head of all parameters together is bounded as that of one is.
    if (const auto whole = tupleOf(item.inputs); !whole)
        return tl::unexpected(whole.error());
    if (const auto whole = tupleOf(item.returned); !whole)
        return tl::unexpected(whole.error());
    return item;
}

Result<Item> readItem(Reader& reader)
{
    Item item;
    std::string_view name = reader.word();
    if (const auto kind = kindOf(name)) {
        item.kind = *kind;
        name = *kind == ItemKind::Constructor ? std::string_view() : reader.word();
    }
    item.name = name;
    if (item.name.empty() && item.kind != ItemKind::Constructor)
        return reader.complain(QStringLiteral("a name was expected"));
    auto inputs = reader.params();
    if (!inputs)
        return tl::unexpected(inputs.error());
    item.inputs = std::move(*inputs);
    for (auto word = reader.word(); !word.empty(); word = reader.word()) {
        if (word == "anonymous" && item.kind == ItemKind::Event) {
            item.anonymous = true;
        } else if (word == "returns" && item.kind == ItemKind::Function) {
            auto returned = reader.params();
            if (!returned)
                return tl::unexpected(returned.error());
            item.returned = std::move(*returned);
        } else if (!isAttribute(word)) {
            return reader.complain(
                QStringLiteral("\"%1\" is not understood here").arg(base::toQString(word)));
        }
    }
    (void)reader.take(';');
    if (!reader.atEnd())
        return reader.complain(QStringLiteral("something follows the signature"));
    return checkedItem(std::move(item));
}

Result<Type> typeFromJson(const QJsonObject& object, int depth);

Result<std::vector<Param>> paramsFromJson(const QJsonValue& list, int depth)
{
    std::vector<Param> out;
    if (!list.isArray())
        return fail(ErrorKind::BadInput, QStringLiteral("a list of parameters was expected"));
    for (const auto& entry : list.toArray()) {
        const QJsonObject object = entry.toObject();
        Param param{object[u"name"].toString().toStdString(), {}, object[u"indexed"].toBool()};
        auto type = typeFromJson(object, depth);
        if (!type)
            return within(placeOf(param, out.size()), std::move(type.error()));
        param.type = std::move(*type);
        out.push_back(std::move(param));
    }
    return out;
}

/// "tuple[2][]" with "components", else the name of an elementary type or an array of one.
Result<Type> typeFromJson(const QJsonObject& object, int depth)
{
    if (depth > kMaxTypeDepth)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("nested deeper than %1").arg(kMaxTypeDepth));
    const std::string text = object[u"type"].toString().toStdString();
    Structs structs;
    if (text.starts_with("tuple")) {
        auto members = paramsFromJson(object[u"components"], depth + 1);
        if (!members)
            return tl::unexpected(std::move(members.error()));
        auto tuple = tupleOf(std::move(*members));
        if (!tuple)
            return tuple;
        // Only its arrays are left to be read: the tuple itself stands in as a struct.
        structs.emplace("components", std::move(*tuple));
        const std::string arrays = "components" + text.substr(5);
        Reader reader(arrays, &structs);
        auto type = reader.type(depth);
        if (type && !reader.atEnd())
            return reader.complain(QStringLiteral("something follows the type"));
        return type;
    }
    return parseType(text);
}

Result<Item> itemFromJson(const QJsonObject& object, ItemKind kind)
{
    Item item;
    item.kind = kind;
    item.name = object[u"name"].toString().toStdString();
    item.anonymous = kind == ItemKind::Event && object[u"anonymous"].toBool();
    if (item.name.empty() != (kind == ItemKind::Constructor))
        return fail(ErrorKind::BadInput, QStringLiteral("a name was expected"),
                    QStringLiteral("name"));
    auto inputs = paramsFromJson(object[u"inputs"], 0);
    if (!inputs)
        return within("inputs", std::move(inputs.error()));
    item.inputs = std::move(*inputs);
    if (object.contains(u"outputs")) {
        auto returned = paramsFromJson(object[u"outputs"], 0);
        if (!returned)
            return within("outputs", std::move(returned.error()));
        item.returned = std::move(*returned);
    }
    return checkedItem(std::move(item));
}

/// Two functions or errors of one selector: whichever was shown, the other might be meant.
Result<Abi> withoutDoubles(Abi abi)
{
    std::map<std::pair<ItemKind, Selector>, std::string> seen;
    std::vector<Item> kept;
    for (Item& item : abi.items) {
        if (item.kind == ItemKind::Function || item.kind == ItemKind::Error) {
            const std::string signature = item.signature();
            const auto [at, fresh] = seen.emplace(std::pair(item.kind, item.selector()), signature);
            if (!fresh && at->second != signature)
                return fail(ErrorKind::BadInput,
                            QStringLiteral("%1 and %2 have the same selector")
                                .arg(base::toQString(at->second), base::toQString(signature)));
            if (!fresh)
                continue;
        }
        kept.push_back(std::move(item));
    }
    return Abi{std::move(kept)};
}

} // namespace

Result<Item> parseItem(std::string_view line)
{
    Reader reader(line);
    return readItem(reader);
}

Result<Abi> parseLines(const std::vector<std::string>& lines)
{
    Abi abi;
    Structs structs;
    const auto parseLine = [&](const std::string& line) -> Result<void> {
        Reader reader(line, &structs);
        Reader first(line);
        const std::string_view word = first.word();
        if (word == "fallback" || word == "receive" || (word.empty() && first.atEnd()))
            return {};
        if (word != "struct") {
            auto item = readItem(reader);
            if (!item)
                return tl::unexpected(item.error());
            abi.items.push_back(std::move(*item));
            return {};
        }
        (void)reader.word();
        const std::string name(reader.word());
        auto members = reader.members();
        if (!members)
            return tl::unexpected(members.error());
        auto type = tupleOf(std::move(*members));
        if (!type)
            return tl::unexpected(type.error());
        if (name.empty() || elementaryType(name) || !structs.emplace(name, std::move(*type)).second)
            return reader.complain(QStringLiteral("a name of its own was expected for the struct"));
        return {};
    };
    if (lines.size() > kMaxItems)
        return fail(ErrorKind::BadInput, QStringLiteral("more than %1 lines").arg(kMaxItems));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (auto done = parseLine(lines[i]); !done) {
            done.error().where.prepend(QStringLiteral("line %1, ").arg(i + 1));
            return tl::unexpected(std::move(done.error()));
        }
    }
    return withoutDoubles(std::move(abi));
}

Result<Abi> parseJson(const QByteArray& json)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return fail(ErrorKind::BadInput, wrong.errorString(),
                    QStringLiteral("byte %1").arg(wrong.offset));
    const QJsonValue list =
        document.isObject() ? document.object().value(u"abi") : QJsonValue(document.array());
    if (!list.isArray() || list.toArray().size() > qsizetype(kMaxItems))
        return fail(ErrorKind::BadInput,
                    QStringLiteral("an ABI is a JSON array of %1 items at most").arg(kMaxItems));
    Abi abi;
    std::size_t index = 0;
    for (const auto& entry : list.toArray()) {
        const std::string place = '[' + std::to_string(index++) + ']';
        const QString type = entry[u"type"].toString(QStringLiteral("function"));
        if (type == u"fallback" || type == u"receive")
            continue;
        const auto kind = kindOf(type.toStdString());
        if (!entry.isObject() || !kind)
            return within(place,
                          {ErrorKind::BadInput,
                           QStringLiteral("function, event, error or constructor was expected"),
                           QStringLiteral("type"),
                           {}});
        auto item = itemFromJson(entry.toObject(), *kind);
        if (!item)
            return within(place, std::move(item.error()));
        abi.items.push_back(std::move(*item));
    }
    return withoutDoubles(std::move(abi));
}

} // namespace rollscope::eth::abi
