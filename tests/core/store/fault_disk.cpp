#include "fault_disk.hpp"
#include <array>
#include <chrono>
#include <sqlite3.h>
#include <thread>

namespace rollscope::test {

struct FaultDisk::State
{
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    // The database and its log have different ways of working below SQLite.
    std::array<const sqlite3_io_methods*, 2> realMethods{};
    std::array<sqlite3_io_methods, 2> methods{};
    std::atomic<int> code = 0;
    std::atomic<int> syncMs = 0;
    std::atomic<int> syncs = 0;
};

namespace {

// SQLite's C callbacks carry no context of ours; the one disk that lives is found here.
FaultDisk::State& state()
{
    static FaultDisk::State only;
    return only;
}

template <int which>
int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    const int code = state().code;
    return code ? code : state().realMethods[which]->xWrite(file, bytes, size, offset);
}

template <int which> int syncFile(sqlite3_file* file, int flags)
{
    ++state().syncs;
    if (const int ms = state().syncMs; ms > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(ms));
    const int code = state().code;
    return code ? code : state().realMethods[which]->xSync(file, flags);
}

template <int which> void wrap(sqlite3_file* file)
{
    state().realMethods[which] = file->pMethods;
    sqlite3_io_methods& methods = state().methods[which];
    methods = *file->pMethods;
    methods.xWrite = writeFile<which>;
    methods.xSync = syncFile<which>;
    file->pMethods = &methods;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out)
{
    const int code = state().real->xOpen(state().real, name, file, flags, out);
    if (code == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB))
        wrap<0>(file);
    else if (code == SQLITE_OK && (flags & SQLITE_OPEN_WAL))
        wrap<1>(file);
    return code;
}

} // namespace

FaultDisk::FaultDisk() : m_state(&state())
{
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->vfs = *m_state->real;
    m_state->vfs.zName = "rollscope-fault";
    m_state->vfs.xOpen = openFile;
    m_state->code = 0;
    m_state->syncMs = 0;
    m_state->syncs = 0;
    sqlite3_vfs_register(&m_state->vfs, 1);
}

FaultDisk::~FaultDisk()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
}

void FaultDisk::fail(int code)
{
    m_state->code = code;
}

int FaultDisk::syncs() const
{
    return m_state->syncs;
}

void FaultDisk::slowSync(int ms)
{
    m_state->syncMs = ms;
}

} // namespace rollscope::test
