#pragma once
#include "base/result.hpp"
#include "net/frame_tap.hpp"
#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rollscope::tape {

enum class Kind : quint8 { Recorded, Reconstructed };

struct TapeEndpoint
{
    QString operatorName;
    QString shown; ///< masked URL
};

struct TapeChain
{
    QString id, name;
    base::ChainId chainId;
    std::vector<TapeEndpoint> endpoints;
};

/// First line of a tape.
struct TapeHeader
{
    int version = 1;
    QString madeBy;
    base::UnixMs madeAt; ///< t = 0 of the frames
    Kind kind = Kind::Recorded;
    QString
        source; ///< for reconstructed ones the public source; for recorded ones what was recorded
    std::vector<TapeChain> chains;
};

/// Endpoints over all chains: the valid values of TapeFrame::c are below it.
[[nodiscard]] quint32 connectionsOf(const TapeHeader& header);

/// One frame: `c` counts endpoints over all chains in header order.
struct TapeFrame
{
    qint64 t = 0; ///< ms since start
    quint32 c = 0;
    net::Direction direction = net::Direction::In;
    std::string text; ///< from a reader: SIMDJSON_PADDING bytes of capacity follow it
};

/// Writes a tape; what was written is flushed at least each second of `t` (one zstd block that can
/// be read without what follows), so that a killed recording can be read.
class TapeWriter
{
public:
    /// Replaces the file if there is one.
    static base::Result<std::unique_ptr<TapeWriter>> create(const QString& path,
                                                            const TapeHeader& header);
    virtual ~TapeWriter() = default;
    /// BadInput for a decreasing `t`, an unknown `c` or a frame beyond the line limit (it is not
    /// written; the tape goes on); Io when the disk refused.
    virtual base::Result<void> write(const TapeFrame& frame) = 0;
    /// Makes everything written so far readable.
    virtual base::Result<void> flush() = 0;
    /// Ends the tape and adds its footer (length, frames). Nothing can be written afterwards.
    virtual base::Result<void> close() = 0;
};

/// Reads a tape front to back in bounded memory; a truncated end is a clean end with truncated()
/// set.
class TapeReader
{
public:
    /// `path` may be a Qt resource.
    static base::Result<std::unique_ptr<TapeReader>> open(const QString& path);
    virtual ~TapeReader() = default;
    [[nodiscard]] virtual const TapeHeader& header() const = 0;
    /// nullopt at the end; an error names line and reason.
    virtual base::Result<std::optional<TapeFrame>> next() = 0;
    [[nodiscard]] virtual bool truncated() const = 0;
};

struct TapeSummary
{
    qint64 lengthMs = 0; ///< t of the last frame
    quint64 frames = 0;
    bool truncated = false; ///< killed while recording
};

/// Length and frames from the footer; from a pass over the whole file where there is none.
[[nodiscard]] base::Result<TapeSummary> summaryOf(const QString& path);

/// Longest line of a tape in bytes; nothing longer is written or read.
inline constexpr std::size_t kMaxLineBytes = 72U << 20;

} // namespace rollscope::tape
