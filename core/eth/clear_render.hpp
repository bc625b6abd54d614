#pragma once
#include "eth/clear_words.hpp"
#include <QSet>
#include <set>

/// Inside of the review; others include clear_signing.hpp.
namespace rollscope::eth::clear {

/// Calls within calls that are followed; what is deeper is refused by name.
inline constexpr int kMaxNested = 4;
/// Lines of a review with all that is within it: nobody reads more.
inline constexpr int kMaxLines = 4096;

/// What all calls of one review share.
struct Scope
{
    const Library& library;
    const Facts& facts;
    int linesLeft = kMaxLines;
};

/// The call with its depth; 0 is what is signed.
[[nodiscard]] base::Result<Review> reviewCall(Scope& scope, const Call& call, const abi::Abi* abi,
                                              int depth);

/// Says one call or message by one format.
class Renderer
{
public:
    /// `whole` is the decoded data, of the format's type. All outlive the renderer.
    Renderer(Scope& scope, const Call& call, const FormatSpec& spec, const abi::Value& whole,
             Review& out, int depth);
    [[nodiscard]] base::Result<void> run();

private:
    struct Said
    {
        QString words;
        QString raw;
        std::vector<Line> inner;
    };
    struct Drawn
    {
        Line line;
        std::vector<Turn> turns;
        std::vector<Line> inner;
    };

    base::Result<std::vector<Drawn>> draw(const Node& node);
    base::Result<std::vector<Drawn>> drawGroup(const Node& node);
    base::Result<std::vector<Found>> found(const Node& node);
    base::Result<bool> isHidden(const Node& node, const Found& found);
    base::Result<Said> say(const Node& node, const Found& found);
    base::Result<Said> sayToken(const Node& node, const Found& found, const Number& number);
    base::Result<Said> sayCall(const Node& node, const Found& found);
    base::Result<Said> sayAddress(const Node& node, const Found& found);
    Said sayNumber(const Node& node, const Found& found, const Number& number);
    QString coinWords(const Node& node, const Number& number, base::ChainId chain);
    QString addressWords(const Deployment& at) const;
    const Token* tokenAt(const Deployment& at) const;

    /// What a parameter says; nothing when it is absent.
    base::Result<std::optional<QString>> textOf(const Operand& operand, const Found& beside);
    base::Result<std::optional<base::Address>> addressOf(const Operand& operand,
                                                         const Found& beside, const char* what);
    base::Result<base::ChainId> chainOf(const Operand& operand, const Found& beside);
    base::Result<Found> containerValue(const std::string& name);

    /// What no field has shown: values of the data, then the native coins.
    base::Result<void> addRest();
    base::Result<void> addLeaf(const Found& leaf, const Path& path, const QString& name);
    base::Result<void> addLine(Line line, bool hidden = false);
    /// Takes lines from what the review may have.
    base::Result<void> spend(std::size_t lines);
    void makeSentence();
    void warn(const Node& node, const QString& text);
    /// Remembers payees and deadlines by the name of their parameter (clear_notes.cpp).
    void note(const Found& found, const QString& label, const std::string& member);

    Scope& m_scope;
    const Call& m_call;
    const FormatSpec& m_spec;
    const abi::Value& m_whole;
    Review& m_out;
    int m_depth;
    abi::Type m_addressType, m_numberType;
    abi::Value m_from, m_to, m_value, m_chain;
    std::set<const abi::Value*> m_covered;
    QSet<QString> m_emptyLists; ///< names of fields that found no element
    QSet<QString> m_excluded;
    std::map<QString, QStringList> m_said; ///< words by bare path
    bool m_valueShown = false;
};

/// The path without the brackets that take all of a list: two spellings of one field.
[[nodiscard]] QString barePath(const Path& path);
/// The path without any brackets.
[[nodiscard]] QString namesOf(const Path& path);

} // namespace rollscope::eth::clear
