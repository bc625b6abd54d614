#pragma once
#include <QStringList>
#include <span>

namespace rollscope::app {

/// Exit codes of every verb.
enum ExitCode : int { kFine = 0, kNo = 1, kUsage = 2, kFailed = 3 };

/// One command-line verb. `run` gets the words after the verb; a QCoreApplication exists, unless
/// the verb makes an application of its own (one with a window).
struct Command
{
    const char* name;
    const char* summary;
    int (*run)(const QStringList& words);
    bool ownsApplication = false;
};

/// All verbs, in the order of the help.
std::span<const Command> commands();

int watch(const QStringList& words);
int record(const QStringList& words);
int play(const QStringList& words);
int collect(const QStringList& words);
int report(const QStringList& words);
int chains(const QStringList& words);
int exportData(const QStringList& words);
int alerts(const QStringList& words);
int analyze(const QStringList& words);
int tx(const QStringList& words);
int abi(const QStringList& words);
int scenario(const QStringList& words);
int walletKeys(const QStringList& words);
int stakeProtocols(const QStringList& words);

} // namespace rollscope::app
