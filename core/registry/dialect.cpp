#include "registry/dialect.hpp"
#include <array>

namespace rollscope::registry {
namespace {

/// `key` is a family, or the stack of an "evm" chain; `vm` tells the others apart on the way back.
struct Row
{
    QLatin1StringView key;
    Dialect dialect;
    QLatin1StringView vm;
};

constexpr QLatin1StringView kEvm("evm");

constexpr std::array kFamilies{
    Row{QLatin1StringView("ethereum"), Dialect::Ethereum, kEvm},
    Row{QLatin1StringView("op-stack"), Dialect::OpStack, kEvm},
    Row{QLatin1StringView("arbitrum-nitro"), Dialect::Nitro, kEvm},
    Row{QLatin1StringView("zk-stack"), Dialect::ZkStack, kEvm},
    Row{QLatin1StringView("ovm"), Dialect::Ovm, kEvm},
    Row{QLatin1StringView("starknet"), Dialect::NotEvm, QLatin1StringView("starknet-cairo")},
    Row{QLatin1StringView("solana"), Dialect::NotEvm, QLatin1StringView("svm")},
    Row{QLatin1StringView("cometbft"), Dialect::NotEvm, QLatin1StringView("celestia")},
    Row{QLatin1StringView("espresso-query"), Dialect::NotEvm,
        QLatin1StringView("espresso-hotshot")},
    Row{QLatin1StringView("fuel-graphql"), Dialect::NotEvm, QLatin1StringView("fuelvm")},
    Row{QLatin1StringView("aztec"), Dialect::NotEvm, QLatin1StringView("aztec")},
};

constexpr std::array kStacks{
    Row{QLatin1StringView("linea"), Dialect::Linea, kEvm},
    Row{QLatin1StringView("polygon-pos"), Dialect::Polygon, kEvm},
    Row{QLatin1StringView("scroll"), Dialect::Scroll, kEvm},
    Row{QLatin1StringView("taiko"), Dialect::Taiko, kEvm},
    Row{QLatin1StringView("gnosis"), Dialect::Gnosis, kEvm},
};

} // namespace

Dialect dialectOf(const QString& family, const QString& stack)
{
    for (const auto& row : kFamilies) {
        if (family == row.key)
            return row.dialect;
    }
    for (const auto& row : kStacks) {
        if (stack == row.key)
            return row.dialect;
    }
    return Dialect::Evm;
}

QString familyOf(const ChainSpec& spec)
{
    for (const auto& row : kFamilies) {
        if (spec.dialect == row.dialect && (spec.dialect != Dialect::NotEvm || spec.vm == row.vm))
            return row.key;
    }
    return kEvm;
}

QStringList families()
{
    QStringList out{kEvm};
    for (const auto& row : kFamilies)
        out << row.key;
    return out;
}

bool buildsOnDemand(Dialect dialect)
{
    return dialect == Dialect::Nitro || dialect == Dialect::ZkStack || dialect == Dialect::Ovm;
}

} // namespace rollscope::registry
