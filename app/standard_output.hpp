#pragma once
#include <QtGlobal>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>

namespace rollscope::app {

/// Standard output of a run that must not wait for its reader: what the reader does not take waits
/// in bounded memory; past the bound whole records are left out and counted. A reader that goes
/// away (head, a closed pipe) ends the run without noise, a full disk with an error. One thread.
class StandardOutput
{
public:
    /// Makes the record that tells how many were left out; it is written once the reader has caught
    /// up by half.
    using LeftOut = std::function<std::string(quint64 count)>;
    /// `fd` is not closed; `most` is the bytes that may wait; `ended` is called once, queued, when
    /// nothing can be written any more.
    StandardOutput(int fd, std::size_t most, std::function<void(int code)> ended,
                   LeftOut leftOut = {});
    ~StandardOutput();
    StandardOutput(const StandardOutput&) = delete;

    /// Takes one whole record (with its line end).
    void write(const std::string& record);
    /// Writes what the reader takes now, and ends the run when there is no reader any more.
    void flush();
    /// Whether something waits for the reader.
    [[nodiscard]] bool waiting() const;
    /// Writes the rest to a reader that goes on reading, for some seconds at most. The exit code:
    /// kFailed when the disk refused or the reader did not take everything.
    [[nodiscard]] int finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::app
