// How long `analyze` takes for a day of 40 chains, one block a second each, two operators: measured
// over some hours of tape (bench_analyze [HOURS], 3) and scaled; the memory is the process's
// highest.
#include "base/hex.hpp"
#include "engine/analyzer.hpp"
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>
#include <fstream>

namespace {

using namespace rollscope;

constexpr int kChains = 40, kOperators = 2;

base::Hash32 hashOf(quint64 chain, quint64 number)
{
    base::Hash32 hash;
    quint64 mixed = chain * 0x9e3779b97f4a7c15U + number;
    for (auto& byte : hash.bytes) {
        mixed ^= mixed >> 30;
        mixed *= 0x94d049bb133111ebU;
        byte = static_cast<quint8>(mixed >> 56);
    }
    return hash;
}

bool writeTape(const QString& path, int seconds)
{
    tape::TapeHeader header;
    header.madeBy = QStringLiteral("bench_analyze");
    header.madeAt = {1'760'000'000'000};
    header.kind = tape::Kind::Reconstructed;
    header.source = QStringLiteral("made up for a benchmark");
    for (int c = 0; c < kChains; ++c) {
        const QString id = QStringLiteral("chain-%1").arg(c);
        tape::TapeChain chain{id, id, {static_cast<quint64>(c) + 1000}, {}};
        for (int o = 0; o < kOperators; ++o)
            chain.endpoints.push_back({QStringLiteral("operator %1").arg(o), {}});
        header.chains.push_back(chain);
    }
    auto writer = tape::TapeWriter::create(path, header);
    for (int s = 0; writer && s < seconds; ++s) {
        for (quint32 c = 0; c < kChains * kOperators; ++c) {
            const quint64 chain = c / kOperators;
            const auto number = static_cast<quint64>(s) + 1;
            const std::string text =
                R"({"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":"0x1","result":{"number":")" +
                base::toQuantity(number) + R"(","hash":")" + base::toHex(hashOf(chain, number)) +
                R"(","parentHash":")" + base::toHex(hashOf(chain, number - 1)) +
                R"(","timestamp":")" + base::toQuantity(1'760'000'000 + static_cast<quint64>(s)) +
                R"(","gasLimit":"0x1c9c380","gasUsed":"0x5208","baseFeePerGas":"0x3b9aca00"}}})";
            if (!(*writer)->write({s * 1000LL + 400 + c, c, net::Direction::In, text}))
                return false;
        }
    }
    return writer && (*writer)->close();
}

long peakKilobytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stol(line.substr(6));
    }
    return 0;
}

void tell(const char* name, double value, const char* unit, double goal)
{
    std::printf("%s %.1f %s <=%.0f %s\n", name, value, unit, goal,
                value <= goal ? "met" : "missed");
}

} // namespace

int main(int argc, char** argv)
{
    const int hours = argc > 1 ? std::max(1, std::atoi(argv[1])) : 3;
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("day.rstape"));
    if (!writeTape(path, hours * 3600)) {
        std::fprintf(stderr, "bench_analyze: the tape could not be written\n");
        return 3;
    }
    const std::clock_t begin = std::clock();
    const auto found = engine::analyzeTape(path, {});
    const double took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    if (!found || !found->incidents.empty()) {
        std::fprintf(stderr, "bench_analyze: a quiet day gave incidents, or none could be read\n");
        return 3;
    }
    std::fprintf(stderr, "bench_analyze: %llu frames in %.1f s of processor time\n",
                 static_cast<unsigned long long>(found->frames), took);
    const double day = took * 24 / hours, megabytes = static_cast<double>(peakKilobytes()) / 1024;
    tell("analyze_day_of_40_chains", day, "s", 60);
    tell("analyze_memory", megabytes, "MB", 300);
    return day <= 60 && megabytes <= 300 ? 0 : 1;
}
