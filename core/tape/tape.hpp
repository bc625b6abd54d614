#pragma once
#include "base/result.hpp"
#include "net/frame_tap.hpp"
#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace rollscope::tape
{

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
    QString source; ///< for reconstructed ones the public source; for recorded ones what was recorded
    std::vector<TapeChain> chains;
};

/// One frame: `c` counts endpoints over all chains in header order.
struct TapeFrame
{
    qint64 t = 0; ///< ms since start
    quint32 c = 0;
    net::Direction direction = net::Direction::In;
    std::string text;
};

/// Writes a tape; flushes a zstd frame at least each second so that a killed recording can be read.
class TapeWriter
{
public:
    static base::Result<std::unique_ptr<TapeWriter>> create(const QString& path,
                                                            const TapeHeader& header);
    virtual ~TapeWriter() = default;
    virtual base::Result<void> write(const TapeFrame& frame) = 0;
    virtual base::Result<void> close() = 0;
};

/// Reads a tape front to back in bounded memory; a truncated end is a clean end with truncated() set.
class TapeReader
{
public:
    static base::Result<std::unique_ptr<TapeReader>> open(const QString& path);
    virtual ~TapeReader() = default;
    [[nodiscard]] virtual const TapeHeader& header() const = 0;
    /// nullopt at the end; an error names line and reason.
    virtual base::Result<std::optional<TapeFrame>> next() = 0;
    [[nodiscard]] virtual bool truncated() const = 0;
};

} // namespace rollscope::tape
