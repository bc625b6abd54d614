// SPDX-License-Identifier: GPL-3.0-or-later
// Liquid staking of MaticX's shape over the delegation of ValidatorShare.sol. A claim takes its request out of the
// list by putting the last one in its place: indexes move. Signatures are the real system's; the code is ours.
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {StakeManager, ValidatorShare} from "./ValidatorShare.sol";

contract MaticX is ERC20, Ownable, Pausable, Initializable {
    using SafeERC20 for IERC20;

    struct WithdrawalRequest {
        uint256 validatorNonce;
        uint256 requestEpoch;
        address validatorAddress;
    }

    StakeManager public stakeManager;
    IERC20 public polToken;
    uint16 public feePercent; // ten-thousandths
    ValidatorShare[] private _validators; // coins go to the first, and leave all of them in turn
    mapping(address user => WithdrawalRequest[] list) private _requests;

    event Submit(address indexed _from, uint256 _amount);
    event RequestWithdraw(address indexed _from, uint256 _amountInMaticX, uint256 _amountInStakeTokens);
    event ClaimWithdrawal(address indexed _from, uint256 indexed _idx, uint256 _claimedAmount);

    constructor() ERC20("", "") Ownable(msg.sender) {}

    function initialize(address owner_, StakeManager manager, IERC20 pol, ValidatorShare[] calldata validators)
        external
        initializer
    {
        _transferOwnership(owner_);
        stakeManager = manager;
        polToken = pol;
        feePercent = 1000;
        _validators = validators;
    }

    function name() public pure override returns (string memory) {
        return "Liquid Staking Matic (PoS)";
    }

    function symbol() public pure override returns (string memory) {
        return "MaticX";
    }

    function setPaused(bool yes) external onlyOwner {
        if (yes) _pause();
        else _unpause();
    }

    function submitPOL(uint256 _amount) external returns (uint256) {
        return _submit(_amount);
    }

    /// With MATIC in the real one; there is one coin here.
    function submit(uint256 _amount) external returns (uint256) {
        return _submit(_amount);
    }

    /// Moves coins to another validator, so that a request needs two.
    function migrate(uint256 fromId, uint256 toId, uint256 amount) external onlyOwner {
        stakeManager.migrateDelegation(fromId, toId, amount);
    }

    /// Takes what the validators earned, keeps the fee and stakes the rest.
    function compound() external onlyOwner {
        for (uint256 i = 0; i < _validators.length; i++) {
            uint256 reward = _validators[i].getLiquidRewards(address(this));
            if (reward < _validators[i].minAmount()) continue;
            _validators[i].withdrawRewardsPOL();
            uint256 fee = reward * feePercent / 10_000;
            polToken.safeTransfer(owner(), fee);
            polToken.forceApprove(address(stakeManager), reward - fee);
            _validators[i].buyVoucherPOL(reward - fee, 0);
        }
    }

    function requestWithdraw(uint256 _amount) external whenNotPaused {
        require(_amount > 0, "Invalid amount");
        (uint256 wanted,,) = convertMaticXToPOL(_amount);
        _burn(msg.sender, _amount);
        uint256 left = wanted;
        for (uint256 i = 0; i < _validators.length && left > 0; i++) {
            (uint256 there,) = _validators[i].getTotalStake(address(this));
            uint256 part = Math.min(there, left);
            if (part == 0) continue;
            _validators[i].sellVoucher_newPOL(part, type(uint256).max);
            uint256 nonce = _validators[i].unbondNonces(address(this));
            _requests[msg.sender].push(WithdrawalRequest(nonce, stakeManager.epoch(), address(_validators[i])));
            left -= part;
        }
        require(left == 0, "Too much to withdraw");
        emit RequestWithdraw(msg.sender, _amount, wanted);
    }

    function claimWithdrawal(uint256 _idx) external whenNotPaused {
        WithdrawalRequest[] storage mine = _requests[msg.sender];
        require(_idx < mine.length, "Withdrawal request does not exist");
        WithdrawalRequest memory one = mine[_idx];
        require(
            stakeManager.epoch() >= one.requestEpoch + stakeManager.withdrawalDelay(), "Not able to claim yet"
        );
        uint256 before = polToken.balanceOf(address(this));
        ValidatorShare(one.validatorAddress).unstakeClaimTokens_newPOL(one.validatorNonce);
        mine[_idx] = mine[mine.length - 1];
        mine.pop();
        uint256 amount = polToken.balanceOf(address(this)) - before;
        polToken.safeTransfer(msg.sender, amount);
        emit ClaimWithdrawal(msg.sender, _idx, amount);
    }

    function getUserWithdrawalRequests(address _user) external view returns (WithdrawalRequest[] memory) {
        return _requests[_user];
    }

    function getSharesAmountOfUserWithdrawalRequest(address _user, uint256 _idx)
        external
        view
        returns (uint256 shares)
    {
        require(_idx < _requests[_user].length, "Withdrawal request does not exist");
        WithdrawalRequest memory one = _requests[_user][_idx];
        (shares,) = ValidatorShare(one.validatorAddress).unbonds_new(address(this), one.validatorNonce);
    }

    function getTotalStakeAcrossAllValidators() public view returns (uint256 total) {
        for (uint256 i = 0; i < _validators.length; i++) {
            (uint256 there,) = _validators[i].getTotalStake(address(this));
            total += there;
        }
    }

    /// The amount, all tokens and all coins that it was reckoned with (1 for none).
    function convertMaticXToPOL(uint256 _balance) public view returns (uint256, uint256, uint256) {
        (uint256 supply, uint256 pooled) = _pool();
        return (Math.mulDiv(_balance, pooled, supply), supply, pooled);
    }

    function convertPOLToMaticX(uint256 _balance) public view returns (uint256, uint256, uint256) {
        (uint256 supply, uint256 pooled) = _pool();
        return (Math.mulDiv(_balance, supply, pooled), supply, pooled);
    }

    function _pool() private view returns (uint256 supply, uint256 pooled) {
        supply = totalSupply();
        pooled = getTotalStakeAcrossAllValidators();
        if (supply == 0) supply = 1;
        if (pooled == 0) pooled = 1;
    }

    function _submit(uint256 amount) private whenNotPaused returns (uint256 shares) {
        require(amount > 0, "Invalid amount");
        (shares,,) = convertPOLToMaticX(amount);
        polToken.safeTransferFrom(msg.sender, address(this), amount);
        polToken.forceApprove(address(stakeManager), amount);
        _validators[0].buyVoucherPOL(amount, 0);
        _mint(msg.sender, shares);
        emit Submit(msg.sender, amount);
    }
}
