#include "store/store.hpp"
#include "store_kit.hpp"
#include <QCoreApplication>
#include <QFile>
#include <chrono>
#include <thread>

// Writes blocks until it is killed: store_writer DATABASE LOG FIRST-NUMBER. Each round it first
// notes in the log "time-ms number…" what it is about to hand over (the file survives a kill), then
// hands it over.

namespace {

using namespace rollscope;

qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    store::Writer::Config config;
    config.path = arguments[1];
    // Retention works while we are killed, too.
    config.retention = {3 * 3'600'000, 3 * 3'600'000, 3 * 3'600'000};
    auto writer = store::Writer::open(config, {});
    if (!writer) {
        qCritical("%s", qPrintable(writer.error().text()));
        return 3;
    }
    QFile log(arguments[2]);
    if (!log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return 3;

    constexpr int kChains = 40;
    quint64 number = arguments[3].toULongLong();
    std::mt19937_64 random(number);
    std::vector<base::Hash32> parents(kChains);
    for (;; ++number) {
        log.write(QByteArray::number(nowMs()) + ' ' + QByteArray::number(number) + '\n');
        for (int chain = 0; chain < kChains; ++chain) {
            const QString key = QString::number(chain);
            // A block each 10 s of chain time, so that minutes are closed and hours pass all the
            // time.
            const qint64 sec = test::kT0 + qint64(number) * 10;
            const base::Block block =
                test::blockAt(random, number, sec, parents[std::size_t(chain)]);
            (*writer)->block(key, block, {sec * 1000});
            parents[std::size_t(chain)] = block.hash;
            if (random() % 50 == 0) { // a sibling that lost
                const base::Block sibling = test::blockAt(random, number, sec, block.parentHash);
                (*writer)->block(key, sibling, {sec * 1000});
                (*writer)->dropped(key, sibling);
            }
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}
