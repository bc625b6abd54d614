#pragma once
#include "engine/snapshot.hpp"
#include "format/formatter.hpp"

namespace rollscope::ui {

/// Wei for shares and prices, where 15 digits are enough.
inline double asDouble(const eth::U256& wei)
{
    return wei.convert_to<double>();
}

/// Amounts of the blob market for people, by locale. Pure; any thread.
class BlobWords
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::BlobWords)
public:
    explicit BlobWords(const Formatter& format) : m_format(format) {}

    /// Wei per blob gas: "0.42 gwei", "1 wei".
    [[nodiscard]] Figure fee(const eth::U256& wei) const;
    /// "0.0123 ETH"; below a millionth in gwei or wei. kNone for nothing known.
    [[nodiscard]] QString ether(std::optional<double> wei) const;
    /// "$ 12.30"; kNone without a price.
    [[nodiscard]] QString usd(std::optional<double> wei,
                              const std::optional<engine::EtherPrice>& price) const;
    /// "18.2 x", how many times `of` is in `wei`; kNone where it cannot be told.
    [[nodiscard]] QString times(double wei, double of) const;
    /// Whose price it is and how old, or that there is none.
    [[nodiscard]] QString price(const std::optional<engine::EtherPrice>& price,
                                base::UnixMs now) const;
    /// "bpo2: 14 wanted, 21 at most in a block".
    [[nodiscard]] QString fork(const l1::BlobFork& fork) const;
    [[nodiscard]] QString nextFork(const std::optional<l1::BlobFork>& fork) const;

private:
    const Formatter& m_format;
};

} // namespace rollscope::ui
