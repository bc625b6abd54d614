// SPDX-License-Identifier: GPL-3.0-or-later
// OpenZeppelin's ERC-4626 vault over any coin, with what can happen to one: it earns, it loses, it is full.
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

contract Vault4626 is ERC4626 {
    using SafeERC20 for IERC20;

    address private immutable _keeper;
    uint256 private _limit = type(uint256).max;

    constructor(address coin, address keeper) ERC20("Test Vault", "tvCOIN") ERC4626(IERC20(coin)) {
        _keeper = keeper;
    }

    function owner() external view returns (address) {
        return _keeper;
    }

    /// Assets for all holders, from the caller's allowance.
    function donate(uint256 assets) external {
        IERC20(asset()).safeTransferFrom(msg.sender, address(this), assets);
    }

    /// Assets that are gone: the rate falls.
    function lose(uint256 assets) external {
        require(msg.sender == _keeper, "not the keeper");
        IERC20(asset()).safeTransfer(_keeper, assets);
    }

    /// The most that it holds; 0 is as good as paused for whoever wants to come in.
    function setLimit(uint256 assets) external {
        require(msg.sender == _keeper, "not the keeper");
        _limit = assets;
    }

    function maxDeposit(address) public view override returns (uint256) {
        return _limit > totalAssets() ? _limit - totalAssets() : 0;
    }

    function maxMint(address to) public view override returns (uint256) {
        return _limit == type(uint256).max ? _limit : convertToShares(maxDeposit(to));
    }
}
