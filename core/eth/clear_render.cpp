#include "eth/clear_render.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include <algorithm>

namespace rollscope::eth::clear {

using base::ErrorKind;
using base::fail;
using base::Result;

namespace {

/// " [2/3]" of lists with more than one element.
QString turnText(const std::vector<Turn>& turns)
{
    QString text;
    for (const Turn& turn : turns)
        if (turn.count > 1)
            text += QStringLiteral("[%1/%2]").arg(turn.index + 1).arg(turn.count);
    return text.isEmpty() ? text : u' ' + text;
}

/// The last name on the way: of a list's elements the list's.
std::string memberOf(const Path& path)
{
    const auto last = std::find_if(path.steps.rbegin(), path.steps.rend(),
                                   [](const Step& step) { return step.kind == Step::Kind::Name; });
    return last == path.steps.rend() ? std::string() : last->name;
}

std::size_t slicesOf(const Path& path)
{
    return static_cast<std::size_t>(
        std::count_if(path.steps.begin(), path.steps.end(),
                      [](const Step& step) { return step.kind == Step::Kind::Slice; }));
}

} // namespace

QString barePath(const Path& path)
{
    Path bare = path;
    std::erase_if(bare.steps, [](const Step& step) {
        return step.kind == Step::Kind::Slice && !step.from && !step.to;
    });
    return pathText(bare);
}

QString namesOf(const Path& path)
{
    Path names = path;
    std::erase_if(names.steps, [](const Step& step) { return step.kind != Step::Kind::Name; });
    return pathText(names);
}

Renderer::Renderer(Scope& scope, const Call& call, const FormatSpec& spec, const abi::Value& whole,
                   Review& out, int depth)
    : m_scope(scope), m_call(call), m_spec(spec), m_whole(whole), m_out(out), m_depth(depth),
      m_addressType(*abi::elementaryType("address")), m_numberType(*abi::elementaryType("uint256")),
      m_from(abi::Value::address(call.from.value_or(base::Address{}))),
      m_to(abi::Value::address(call.to)), m_value(abi::Value::number(call.value)),
      m_chain(abi::Value::number(call.chain.value))
{
    for (const Path& path : spec.excluded)
        m_excluded.insert(namesOf(path));
}

Result<void> Renderer::run()
{
    for (const Node& node : m_spec.nodes) {
        auto drawn = draw(node);
        if (!drawn)
            return tl::unexpected(std::move(drawn.error()));
        for (Drawn& one : *drawn) {
            m_out.lines.push_back(std::move(one.line));
            std::move(one.inner.begin(), one.inner.end(), std::back_inserter(m_out.lines));
        }
    }
    makeSentence();
    return addRest();
}

Result<std::vector<Renderer::Drawn>> Renderer::drawGroup(const Node& node)
{
    std::vector<Drawn> all;
    std::optional<std::size_t> count;
    for (const Node& child : node.nodes) {
        auto drawn = draw(child);
        if (!drawn)
            return drawn;
        for (Drawn& one : *drawn) {
            if (node.bundled && !one.turns.empty()) {
                if (count && *count != one.turns.front().count)
                    return fail(ErrorKind::Protocol,
                                QStringLiteral("the group's lists are not of the same length"),
                                node.label.isEmpty() ? pathText(node.path) : node.label);
                count = one.turns.front().count;
            }
            if (!node.label.isEmpty())
                one.line.label = node.label + QStringLiteral(": ") + one.line.label;
            all.push_back(std::move(one));
        }
    }
    if (node.bundled) {
        const auto levels =
            static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, slicesOf(node.path)));
        const auto end = [levels](const std::vector<Turn>& turns) {
            return turns.begin() + std::min(levels, std::ssize(turns));
        };
        std::stable_sort(all.begin(), all.end(), [&](const Drawn& a, const Drawn& b) {
            return std::lexicographical_compare(
                a.turns.begin(), end(a.turns), b.turns.begin(), end(b.turns),
                [](const Turn& one, const Turn& other) { return one.index < other.index; });
        });
    }
    return all;
}

Result<std::vector<Found>> Renderer::found(const Node& node)
{
    if (node.path.root != Root::Container)
        return findAll(m_spec.whole, m_whole, node.path.steps);
    auto one = containerValue(node.path.steps.front().name);
    if (!one)
        return tl::unexpected(std::move(one.error()));
    return std::vector<Found>{std::move(*one)};
}

Result<std::vector<Renderer::Drawn>> Renderer::draw(const Node& node)
{
    if (node.isGroup)
        return drawGroup(node);
    std::vector<Drawn> out;
    if (auto fine = spend(1); !fine)
        return tl::unexpected(std::move(fine.error()));
    if (node.literal) {
        out.push_back(
            {{node.label, *node.literal, *node.literal, QStringLiteral("descriptor"), m_depth},
             {},
             {}});
        return out;
    }
    const bool container = node.path.root == Root::Container;
    const QString name = barePath(node.path);
    const QString shown = pathText({Root::Relative, node.path.steps});
    const QString source = (container         ? QStringLiteral("transaction: ")
                            : m_spec.function ? QStringLiteral("calldata: ")
                                              : QStringLiteral("message: ")) +
                           shown;
    if (container && node.path.steps.front().name == "from" && !m_call.from) {
        const QString words = m_depth == 0 ? QStringLiteral("the account that signs")
                                           : QStringLiteral("not known (a call within a call)");
        m_said[name] << words;
        out.push_back({{node.label, words, {}, source, m_depth}, {}, {}});
        return out;
    }
    auto all = found(node);
    if (!all)
        return abi::within(shown.toStdString(), std::move(all.error()));
    if (all->empty()) {
        m_emptyLists.insert(namesOf(node.path));
        const QString words = QStringLiteral("none (an empty list)");
        m_said[name] << words;
        out.push_back({{node.label, words, QStringLiteral("[]"), source, m_depth}, {}, {}});
    }
    // Counted before anything is said: a call within it takes from the same measure.
    if (auto fine = spend(all->size()); !fine)
        return tl::unexpected(std::move(fine.error()));
    for (const Found& one : *all) {
        const auto hidden = isHidden(node, one);
        if (!hidden)
            return tl::unexpected(hidden.error());
        if (!one.part)
            m_covered.insert(one.value);
        const QString label = node.label + turnText(one.turns);
        // A call's own "to" is its contract; that of a mere transfer gets the coins.
        if (!container || m_out.basis == Basis::Transfer)
            note(one, node.label, memberOf(node.path));
        if (*hidden) {
            m_out.hidden.push_back({label, plainWords(one), rawText(one), source, m_depth});
            continue;
        }
        auto said = say(node, one);
        if (!said)
            return abi::within(shown.toStdString(), std::move(said.error()));
        m_valueShown = m_valueShown || (container && node.path.steps.front().name == "value");
        m_said[name] << said->words;
        QString before = node.separator;
        if (!before.isEmpty() && !one.turns.empty())
            before.replace(QStringLiteral("{index}"), QString::number(one.turns.back().index));
        out.push_back({{before.isEmpty() ? label : before + u' ' + label, said->words, said->raw,
                        source, m_depth},
                       one.turns,
                       std::move(said->inner)});
    }
    return out;
}

Result<bool> Renderer::isHidden(const Node& node, const Found& found)
{
    if (node.visible == Visible::Never)
        return true;
    if (node.visible != Visible::IfNotIn && node.visible != Visible::MustMatch)
        return false;
    const bool listed =
        std::any_of(node.values.begin(), node.values.end(), [&](const abi::Value& value) {
            return found.part ? value.bytes == *found.part : value == *found.value;
        });
    if (node.visible == Visible::MustMatch && !listed)
        return fail(ErrorKind::Protocol,
                    QStringLiteral("%1 is none of the values that the descriptor allows")
                        .arg(rawText(found)),
                    node.label);
    return listed;
}

void Renderer::makeSentence()
{
    constexpr qsizetype kMaxWords = 8;
    QString text;
    for (const Piece& piece : m_spec.sentence) {
        text += piece.text;
        if (!piece.path)
            continue;
        const auto words = m_said.find(barePath(*piece.path));
        if (words == m_said.end() || words->second.size() > kMaxWords)
            return;
        text += words->second.join(QStringLiteral(", "));
    }
    m_out.sentence = text;
}

Result<void> Renderer::spend(std::size_t lines)
{
    if (static_cast<std::size_t>(m_scope.linesLeft) < lines) {
        m_scope.linesLeft = 0;
        return fail(ErrorKind::Protocol,
                    QStringLiteral("more lines than anybody reads: %1").arg(kMaxLines));
    }
    m_scope.linesLeft -= static_cast<int>(lines);
    return {};
}

Result<void> Renderer::addLine(Line line, bool hidden)
{
    return spend(1).map([&] { (hidden ? m_out.hidden : m_out.lines).push_back(std::move(line)); });
}

void Renderer::warn(const Node& node, const QString& text)
{
    m_out.warnings << node.label + QStringLiteral(": ") + text;
}

Result<void> Renderer::addLeaf(const Found& leaf, const Path& path, const QString& name)
{
    const QString bare = namesOf(path);
    if (m_covered.contains(leaf.value))
        return {};
    const auto& members = leaf.value->members;
    if (!members.empty()) {
        const bool list = leaf.type->kind == abi::Kind::Array;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const abi::Param& member = leaf.type->members[list ? 0 : i];
            Path inner = path;
            QString innerName = name;
            if (list) {
                inner.steps.push_back({Step::Kind::Index, {}, static_cast<int>(i), {}});
                innerName += QStringLiteral("[%1]").arg(i);
            } else {
                inner.steps.push_back({Step::Kind::Name, member.name, {}, {}});
                const QString own = base::toQString(abi::placeOf(member, i));
                innerName += name.isEmpty() ? own : u'.' + own;
            }
            if (auto fine = addLeaf({&member.type, &members[i], {}, {}}, inner, innerName); !fine)
                return fine;
        }
        return {};
    }
    // A function without parameters has nothing to show.
    if (path.steps.empty())
        return {};
    const bool empty = leaf.type->kind == abi::Kind::Array;
    if (empty && std::any_of(m_emptyLists.begin(), m_emptyLists.end(), [&](const QString& seen) {
            return seen == bare || seen.startsWith(bare + u'.');
        }))
        return {};
    const bool excluded =
        std::any_of(m_excluded.begin(), m_excluded.end(), [&](const QString& left) {
            return bare == left || bare.startsWith(left + u'.');
        });
    const QString source =
        (m_spec.function ? QStringLiteral("calldata: ") : QStringLiteral("message: ")) + name;
    note(leaf, name, memberOf(path));
    return addLine({name, plainWords(leaf), rawText(leaf), source, m_depth}, excluded);
}

Result<void> Renderer::addRest()
{
    if (auto fine = addLeaf({&m_spec.whole, &m_whole, {}, {}}, {Root::Data, {}}, {}); !fine)
        return fine;
    if (m_valueShown || m_call.value == base::Wei{})
        return {};
    Node node;
    node.label = QStringLiteral("Native coins sent along");
    const QString words = coinWords(node, {false, m_call.value}, m_call.chain);
    if (m_out.basis == Basis::Descriptor)
        warn(node, QStringLiteral("the descriptor says nothing of %1").arg(words));
    return addLine({node.label, words, base::toQString(base::toDecimal(m_call.value)),
                    QStringLiteral("transaction: value"), m_depth});
}

} // namespace rollscope::eth::clear
