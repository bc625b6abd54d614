#pragma once
#include "registry/registry.hpp"
#include <QCommandLineParser>
#include <QStringList>
#include <optional>
#include <string>

/// The verbs of `rollscope chains`; each takes the words after its name and returns the exit code.
namespace rollscope::app::chains_verbs {

int list(const QStringList& words);
int show(const QStringList& words);
int add(const QStringList& words);
int check(const QStringList& words);

/// What all verbs share: the user's folder and the form of the output.
struct Setup
{
    registry::Registry registry;
    QString userDir; ///< of the user's own chain files
    bool jsonLines = false;
};

/// Reads the shared options after `own` ones; complaints about the user's bad chain files go to
/// standard error, one line each. Nothing = `code` is the exit code already.
[[nodiscard]] std::optional<Setup> setUp(QCommandLineParser& parser, const QString& verb,
                                         const QStringList& words, int& code);
/// kFine, or kUsage when a chain file of the user was refused.
[[nodiscard]] int codeAfter(const Setup& setup);

/// Plain word of a dialect ("OP stack").
[[nodiscard]] QString dialectName(registry::Dialect dialect);
/// Left-aligned in `width` columns, cut when longer, and a blank after it.
[[nodiscard]] std::string column(const QString& text, int width);
void printLine(const std::string& line);

} // namespace rollscope::app::chains_verbs
