#include "chain/user_ops.hpp"
#include "base/hex.hpp"
#include <QByteArray>
#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace rollscope::chain {
namespace {

using Bytes = std::span<const quint8>;
using Calls = std::vector<Bytes>;
using Shape = UserOpMethod::Shape;

constexpr std::size_t kWord = 32;
constexpr int kMaxDepth = 8;

constexpr std::array kMethods{
    UserOpMethod{0x1fad948c, Shape::Structs, 0, 3, 2, false,
                 "handleOps((address,uint256,bytes,bytes,uint256,uint256,uint256,uint256,uint256,"
                 "bytes,bytes)[],address)"},
    UserOpMethod{0x765e827f, Shape::Structs, 0, 3, 2, false,
                 "handleOps((address,uint256,bytes,bytes,bytes32,uint256,bytes32,bytes,bytes)[],"
                 "address)"},
    UserOpMethod{0x8d80ff0a, Shape::Packed, 0, 0, 0, true, "multiSend(bytes)"},
    UserOpMethod{0x6a761202, Shape::Bytes, 2, 0, 0, true,
                 "execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,"
                 "address,bytes)"},
    UserOpMethod{0xe9ae5c53, Shape::Mode, 1, 0, 0, true, "execute(bytes32,bytes)"},
    UserOpMethod{0x6e305f80, Shape::Many, 1, 0, 0, true,
                 "delegatecallMulticall(address[],bytes[],uint256[],address)"},
    UserOpMethod{0x252dba42, Shape::Structs, 0, 1, 0, false, "aggregate((address,bytes)[])"},
    UserOpMethod{0x82ad56cb, Shape::Structs, 0, 2, 0, false, "aggregate3((address,bool,bytes)[])"},
    UserOpMethod{0x8f0273a9, Shape::Structs, 0, 3, 0, false,
                 "batchCall((address,bool,uint256,bytes)[])"},
    UserOpMethod{0x7bb37428, Shape::Bytes, 2, 0, 0, false,
                 "executeUserOp(address,uint256,bytes,uint8)"},
    UserOpMethod{0x541d63c8, Shape::Bytes, 2, 0, 0, false,
                 "executeUserOpWithErrorString(address,uint256,bytes,uint8)"},
    UserOpMethod{0xb61d27f6, Shape::Bytes, 2, 0, 0, false, "execute(address,uint256,bytes)"},
    UserOpMethod{0x51945447, Shape::Bytes, 2, 0, 0, false, "execute(address,uint256,bytes,uint8)"},
    UserOpMethod{0x940d3c60, Shape::Bytes, 2, 0, 0, false,
                 "executeAndRevert(address,uint256,bytes,uint8)"},
    UserOpMethod{0x70641a22, Shape::Bytes, 2, 0, 0, false,
                 "execTransactionFromEntrypoint(address,uint256,bytes)"},
    UserOpMethod{0x0000189a, Shape::Bytes, 2, 0, 0, false, "execute_ncC(address,uint256,bytes)"},
    UserOpMethod{0x5c1c6dcd, Shape::Struct, 0, 2, 0, false, "execute((address,uint256,bytes))"},
    UserOpMethod{0x34fcd5be, Shape::Structs, 0, 2, 0, false,
                 "executeBatch((address,uint256,bytes)[])"},
    UserOpMethod{0x26da7d88, Shape::Structs, 0, 2, 0, false,
                 "execute4337Ops((address,uint256,bytes)[])"},
    UserOpMethod{0xabc5345e, Shape::Structs, 0, 2, 0, false,
                 "executeBySender((address,uint256,bytes)[])"},
    UserOpMethod{0x18dfb3c7, Shape::Many, 1, 0, 0, false, "executeBatch(address[],bytes[])"},
    UserOpMethod{0x47e1da2a, Shape::Many, 2, 0, 0, false,
                 "executeBatch(address[],uint256[],bytes[])"},
    UserOpMethod{0x00004680, Shape::Many, 2, 0, 0, false,
                 "executeBatch_y6U(address[],uint256[],bytes[])"},
    UserOpMethod{0x2c2abd1e, Shape::Many, 0, 0, 0, false,
                 "executeWithoutChainIdValidation(bytes[])"},
};

/// Contracts whose every call is looked into.
constexpr std::array<std::string_view, 5> kBundlers{
    "0x5ff137d4b0fdcd49dca30c7cf57e578a026d2789", // EntryPoint v0.6
    "0x0000000071727de22e5e9d8baf0edac6f37da032", // EntryPoint v0.7
    "0x4337084d9e255ff0702461cf8895ce9e3b5ff108", // EntryPoint v0.8
    "0xca11bde05977b3631167028862be2a173976ca11", // Multicall3
    "0xf9cda624fbc7e059355ce98a31693d299facd963", // Multicall3 on ZK-stack chains
};

const UserOpMethod* methodOf(quint32 selector)
{
    const auto it = std::find_if(kMethods.begin(), kMethods.end(),
                                 [selector](const auto& m) { return m.selector == selector; });
    return it == kMethods.end() ? nullptr : &*it;
}

/// Reading of ABI-encoded arguments; every position and length is checked against what is there.
std::optional<std::size_t> sizeAt(Bytes data, std::size_t at)
{
    if (at > data.size() || data.size() - at < kWord)
        return std::nullopt;
    std::size_t value = 0;
    for (std::size_t i = 0; i < kWord; ++i) {
        if (i < kWord - sizeof value) {
            if (data[at + i] != 0)
                return std::nullopt;
        } else {
            value = value << 8 | data[at + i];
        }
    }
    return value;
}

/// What the offset in `word` points at.
std::optional<Bytes> tailOf(Bytes data, std::size_t word)
{
    const auto offset = sizeAt(data, word * kWord);
    if (!offset || *offset > data.size())
        return std::nullopt;
    return data.subspan(*offset);
}

std::optional<Bytes> bytesOf(Bytes data, std::size_t word)
{
    const auto tail = tailOf(data, word);
    const auto size = tail ? sizeAt(*tail, 0) : std::nullopt;
    if (!size || *size > tail->size() - kWord)
        return std::nullopt;
    return tail->subspan(kWord, *size);
}

/// The elements' part of a dynamic array and their number.
std::optional<std::pair<Bytes, std::size_t>> arrayOf(Bytes data, std::size_t word)
{
    const auto tail = tailOf(data, word);
    const auto count = tail ? sizeAt(*tail, 0) : std::nullopt;
    if (!count || *count > tail->size() / kWord)
        return std::nullopt;
    return std::pair(tail->subspan(kWord), *count);
}

/// Counts the leaf calls of one transaction, within a budget that any honest encoding keeps: calls
/// may not be cited again and again.
class Count
{
public:
    explicit Count(Bytes input) : m_budget(input.size() / kWord + 1) {}

    quint32 of(Bytes calldata, int depth)
    {
        if (calldata.size() < 4 || depth > kMaxDepth)
            return 1;
        const auto selector = static_cast<quint32>(calldata[0]) << 24 |
                              static_cast<quint32>(calldata[1]) << 16 |
                              static_cast<quint32>(calldata[2]) << 8 | calldata[3];
        const UserOpMethod* method = methodOf(selector);
        if (method == nullptr)
            return 1;
        Calls calls;
        quint32 count = 0;
        if (!read(*method, calldata.subspan(4), calls, count) || calls.size() > m_budget)
            return 1;
        m_budget -= calls.size();
        for (const Bytes call : calls)
            count += of(call, depth + 1);
        return count;
    }

private:
    static bool read(const UserOpMethod& method, Bytes args, Calls& calls, quint32& deployed)
    {
        switch (method.shape) {
        case Shape::Structs:
            return readStructs(args, method.argument, method, calls, deployed);
        case Shape::Struct: {
            const auto tail = tailOf(args, method.argument);
            return tail && add(bytesOf(*tail, method.bytesWord), calls);
        }
        case Shape::Bytes:
            return add(bytesOf(args, method.argument), calls);
        case Shape::Many:
            return readMany(args, method.argument, calls);
        case Shape::Packed:
            return readPacked(bytesOf(args, method.argument), calls);
        case Shape::Mode:
            return readMode(args, calls);
        }
        return false;
    }

    static bool add(std::optional<Bytes> call, Calls& calls)
    {
        if (call)
            calls.push_back(*call);
        return call.has_value();
    }

    static bool readStructs(Bytes args, std::size_t word, const UserOpMethod& method, Calls& calls,
                            quint32& deployed)
    {
        const auto array = arrayOf(args, word);
        if (!array)
            return false;
        for (std::size_t i = 0; i < array->second; ++i) {
            const auto item = tailOf(array->first, i);
            if (!item || !add(bytesOf(*item, method.bytesWord), calls))
                return false;
            if (method.initWord == 0)
                continue;
            const auto init = bytesOf(*item, method.initWord);
            if (!init)
                return false;
            deployed += init->empty() ? 0 : 1;
        }
        return true;
    }

    static bool readMany(Bytes args, std::size_t word, Calls& calls)
    {
        const auto array = arrayOf(args, word);
        for (std::size_t i = 0; array && i < array->second; ++i) {
            if (!add(bytesOf(array->first, i), calls))
                return false;
        }
        return array.has_value();
    }

    static bool readPacked(std::optional<Bytes> packed, Calls& calls)
    {
        constexpr std::size_t kHead = 1 + 20 + kWord + kWord; // operation, to, value, length
        while (packed && !packed->empty()) {
            if (packed->size() < kHead)
                return false;
            const auto size = sizeAt(*packed, kHead - kWord);
            if (!size || *size > packed->size() - kHead)
                return false;
            calls.push_back(packed->subspan(kHead, *size));
            packed = packed->subspan(kHead + *size);
        }
        return packed.has_value();
    }

    static bool readMode(Bytes args, Calls& calls)
    {
        constexpr quint8 kSingle = 0x00;
        constexpr quint8 kBatch = 0x01;
        constexpr quint8 kDelegate = 0xff;
        // EIP-7821: 0x01000000000078210002… is a batch of batches.
        constexpr std::array<quint8, 10> kBatches{1, 0, 0, 0, 0, 0, 0x78, 0x21, 0, 2};
        const auto data = bytesOf(args, 1);
        if (!data)
            return false;
        switch (args[0]) {
        case kSingle:
            if (data->size() < 20 + kWord)
                return false;
            calls.push_back(data->subspan(20 + kWord));
            return true;
        case kDelegate:
            if (data->size() < 20)
                return false;
            calls.push_back(data->subspan(20));
            return true;
        case kBatch:
            break;
        default:
            return false;
        }
        const UserOpMethod call{0, Shape::Structs, 0, 2, 0, false, {}};
        quint32 none = 0;
        if (!std::equal(kBatches.begin(), kBatches.end(), args.begin()))
            return readStructs(*data, 0, call, calls, none);
        Calls batches;
        if (!readMany(*data, 0, batches))
            return false;
        return std::all_of(batches.begin(), batches.end(), [&](Bytes batch) {
            // A batch may cite another's bytes: no more calls than an honest encoding could hold.
            return calls.size() <= data->size() / kWord && readStructs(batch, 0, call, calls, none);
        });
    }

    std::size_t m_budget;
};

bool isLookedInto(const Transaction& tx, quint32 selector)
{
    const UserOpMethod* method = methodOf(selector);
    if (method == nullptr)
        return false;
    if (method->atRoot)
        return true;
    const auto to = base::addressFromHex(tx.to);
    if (!to)
        return false;
    return std::any_of(kBundlers.begin(), kBundlers.end(), [&](std::string_view hex) {
        std::array<quint8, 20> bytes{};
        return base::bytesFromHex(hex, bytes) && bytes == to->bytes;
    });
}

} // namespace

std::span<const UserOpMethod> userOpMethods()
{
    return kMethods;
}

quint32 countUserOps(const Transaction& tx, bool zkEip712)
{
    constexpr std::size_t kSelectorText = 10; // "0x" and 8 digits
    std::array<quint8, 4> head{};
    if (tx.input.size() <= kSelectorText ||
        !base::bytesFromHex(tx.input.substr(0, kSelectorText), head))
        return 1;
    const auto selector = static_cast<quint32>(head[0]) << 24 |
                          static_cast<quint32>(head[1]) << 16 | static_cast<quint32>(head[2]) << 8 |
                          head[3];
    if (!zkEip712 && !isLookedInto(tx, selector))
        return 1;
    const auto input = base::bytesFromHex(tx.input);
    if (!input)
        return 1;
    const Bytes bytes(reinterpret_cast<const quint8*>(input->constData()),
                      static_cast<std::size_t>(input->size()));
    return Count(bytes).of(bytes, 0);
}

} // namespace rollscope::chain
