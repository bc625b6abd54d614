#include "stake/known_abis.hpp"
#include <algorithm>
#include <map>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using Lines = std::vector<std::string>;

const std::map<QString, Lines>& lines()
{
    static const std::map<QString, Lines> all{
        {u"erc20"_s,
         {"function name() view returns (string)", "function symbol() view returns (string)",
          "function decimals() view returns (uint8)",
          "function totalSupply() view returns (uint256)",
          "function balanceOf(address account) view returns (uint256)",
          "function allowance(address owner,address spender) view returns (uint256)",
          "function approve(address spender,uint256 value) returns (bool)"}},
        {u"erc721"_s,
         {"function balanceOf(address owner) view returns (uint256)",
          "function ownerOf(uint256 tokenId) view returns (address)"}},
        // ERC-4626
        {u"erc4626"_s,
         {"function asset() view returns (address)",
          "function totalAssets() view returns (uint256)",
          "function convertToShares(uint256 assets) view returns (uint256)",
          "function convertToAssets(uint256 shares) view returns (uint256)",
          "function maxDeposit(address receiver) view returns (uint256)",
          "function previewDeposit(uint256 assets) view returns (uint256)",
          "function deposit(uint256 assets,address receiver) returns (uint256 shares)",
          "function maxWithdraw(address owner) view returns (uint256)",
          "function previewWithdraw(uint256 assets) view returns (uint256)",
          "function withdraw(uint256 assets,address receiver,address owner) returns (uint256 "
          "shares)",
          "function maxRedeem(address owner) view returns (uint256)",
          "function previewRedeem(uint256 shares) view returns (uint256)",
          "function redeem(uint256 shares,address receiver,address owner) returns (uint256 "
          "assets)"}},
        // ERC-7540, beside what it keeps of ERC-4626
        {u"erc7540"_s,
         {"function requestDeposit(uint256 assets,address controller,address owner) returns "
          "(uint256 requestId)",
          "function pendingDepositRequest(uint256 requestId,address controller) view returns "
          "(uint256 pendingAssets)",
          "function claimableDepositRequest(uint256 requestId,address controller) view returns "
          "(uint256 claimableAssets)",
          "function deposit(uint256 assets,address receiver,address controller) returns (uint256 "
          "shares)",
          "function requestRedeem(uint256 shares,address controller,address owner) returns "
          "(uint256 requestId)",
          "function pendingRedeemRequest(uint256 requestId,address controller) view returns "
          "(uint256 pendingShares)",
          "function claimableRedeemRequest(uint256 requestId,address controller) view returns "
          "(uint256 claimableShares)",
          "function share() view returns (address)"}},
        {u"ownable"_s, {"function owner() view returns (address)"}},
        {u"timelock"_s, {"function getMinDelay() view returns (uint256)"}},
        {u"safe"_s, {"function getThreshold() view returns (uint256)"}},
        {u"erc721Receiver"_s,
         {"function onERC721Received(address operator,address from,uint256 tokenId,bytes data) "
          "returns (bytes4)"}},
    };
    return all;
}

std::map<QString, eth::abi::Abi> parsed()
{
    std::map<QString, eth::abi::Abi> out;
    for (const auto& [name, text] : lines())
        out.emplace(name, eth::abi::parseLines(text).value());
    return out;
}

} // namespace

const eth::abi::Abi* knownAbi(const QString& name)
{
    static const std::map<QString, eth::abi::Abi> all = parsed();
    const auto found = all.find(name);
    return found == all.end() ? nullptr : &found->second;
}

const eth::abi::Abi& standardErrors()
{
    static const eth::abi::Abi all =
        eth::abi::parseLines(
            {"error ERC20InsufficientBalance(address sender,uint256 balance,uint256 needed)",
             "error ERC20InsufficientAllowance(address spender,uint256 allowance,uint256 needed)",
             "error ERC20InvalidSender(address sender)",
             "error ERC20InvalidReceiver(address receiver)",
             "error ERC20InvalidApprover(address approver)",
             "error ERC20InvalidSpender(address spender)",
             "error ERC721InvalidOwner(address owner)",
             "error ERC721NonexistentToken(uint256 tokenId)",
             "error ERC721IncorrectOwner(address sender,uint256 tokenId,address owner)",
             "error ERC721InvalidSender(address sender)",
             "error ERC721InvalidReceiver(address receiver)",
             "error ERC721InsufficientApproval(address operator,uint256 tokenId)",
             "error ERC4626ExceededMaxDeposit(address receiver,uint256 assets,uint256 max)",
             "error ERC4626ExceededMaxMint(address receiver,uint256 shares,uint256 max)",
             "error ERC4626ExceededMaxWithdraw(address owner,uint256 assets,uint256 max)",
             "error ERC4626ExceededMaxRedeem(address owner,uint256 shares,uint256 max)",
             "error EnforcedPause()",
             "error ExpectedPause()",
             "error OwnableUnauthorizedAccount(address account)",
             "error AccessControlUnauthorizedAccount(address account,bytes32 neededRole)",
             "error ReentrancyGuardReentrantCall()",
             "error SafeERC20FailedOperation(address token)",
             "error AddressEmptyCode(address target)",
             "error FailedInnerCall()"})
            .value();
    return all;
}

const eth::abi::Item& knownFunction(const QString& abi, std::string_view name)
{
    const auto& items = knownAbi(abi)->items;
    return *std::find_if(items.begin(), items.end(),
                         [&](const eth::abi::Item& item) { return item.name == name; });
}

} // namespace rollscope::stake
