// SPDX-License-Identifier: GPL-3.0-or-later
// A staking protocol of mETH's shape: coins in against a token, out by a request whose rate is fixed when it is made.
// Signatures and errors are the real system's; the code is ours, in one contract where the real one has several.
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

contract MethToken is ERC20Permit {
    address private immutable _staking;

    constructor(address staking) ERC20("", "") ERC20Permit("mETH") {
        _staking = staking;
    }

    function name() public pure override returns (string memory) {
        return "mETH";
    }

    function symbol() public pure override returns (string memory) {
        return "mETH";
    }

    function mint(address to, uint256 amount) external {
        require(msg.sender == _staking, "NotStakingContract");
        _mint(to, amount);
    }

    function burn(uint256 amount) external {
        _burn(msg.sender, amount);
    }
}

contract MethStaking is Ownable, Initializable {
    struct Request {
        address requester;
        uint128 methLocked;
        uint128 ethRequested;
        uint256 cumulative; // coins of all requests up to this one
        uint256 blockNumber;
        bool claimed;
    }

    MethToken public mETH;
    uint256 public totalControlled;
    uint256 public minimumStakeBound;
    uint256 public minimumUnstakeBound;
    uint256 public maximumMETHSupply;
    uint16 public exchangeAdjustmentRate; // ten-thousandths
    uint256 public numberOfBlocksToFinalize;
    uint256 public allocatedETHForClaims;
    bool public isStakingPaused;
    Request[] private _requests;

    event Staked(address indexed staker, uint256 ethAmount, uint256 mETHAmount);
    event UnstakeRequested(uint256 indexed id, address indexed staker, uint256 ethAmount, uint256 mETHLocked);
    event UnstakeRequestClaimed(uint256 indexed id, address indexed staker);

    error Paused();
    error MinimumStakeBoundNotSatisfied();
    error MinimumUnstakeBoundNotSatisfied();
    error MaximumMETHSupplyExceeded();
    error StakeBelowMinimumMETHAmount(uint256 methAmount, uint256 expectedMinimum);
    error UnstakeBelowMinimumETHAmount(uint256 ethAmount, uint256 expectedMinimum);
    error AlreadyClaimed();
    error NotEnoughFunds(uint256 cumulativeETHOnRequest, uint256 allocatedETHForClaims);
    error NotFinalized();
    error NotRequester();

    constructor() Ownable(msg.sender) {}

    function initialize(address owner_, MethToken token) external initializer {
        _transferOwnership(owner_);
        mETH = token;
        minimumStakeBound = 0.1 ether;
        minimumUnstakeBound = 0.01 ether;
        maximumMETHSupply = 1_000_000 ether;
        numberOfBlocksToFinalize = 10;
    }

    function setPaused(bool yes) external onlyOwner {
        isStakingPaused = yes;
    }

    function setBounds(uint256 stake_, uint256 unstake) external onlyOwner {
        (minimumStakeBound, minimumUnstakeBound) = (stake_, unstake);
    }

    function setExchangeAdjustmentRate(uint16 rate) external onlyOwner {
        exchangeAdjustmentRate = rate;
    }

    /// What validators earned.
    function addReward() external payable onlyOwner {
        totalControlled += msg.value;
    }

    /// Coins for the requests, in their order.
    function allocate(uint256 amount) external onlyOwner {
        allocatedETHForClaims += amount;
        totalControlled -= amount;
    }

    function stake(uint256 minMETHAmount) external payable {
        if (isStakingPaused) revert Paused();
        if (msg.value < minimumStakeBound) revert MinimumStakeBoundNotSatisfied();
        uint256 amount = ethToMETH(msg.value);
        if (amount + mETH.totalSupply() > maximumMETHSupply) revert MaximumMETHSupplyExceeded();
        if (amount < minMETHAmount) revert StakeBelowMinimumMETHAmount(amount, minMETHAmount);
        totalControlled += msg.value;
        mETH.mint(msg.sender, amount);
        emit Staked(msg.sender, msg.value, amount);
    }

    function unstakeRequest(uint128 methAmount, uint128 minETHAmount) public returns (uint256 id) {
        if (isStakingPaused) revert Paused();
        if (methAmount < minimumUnstakeBound) revert MinimumUnstakeBoundNotSatisfied();
        uint128 coins = uint128(mETHToETH(methAmount));
        if (coins < minETHAmount) revert UnstakeBelowMinimumETHAmount(coins, minETHAmount);
        id = _requests.length;
        uint256 before = id == 0 ? 0 : _requests[id - 1].cumulative;
        _requests.push(Request(msg.sender, methAmount, coins, before + coins, block.number, false));
        mETH.transferFrom(msg.sender, address(this), methAmount);
        emit UnstakeRequested(id, msg.sender, coins, methAmount);
    }

    function unstakeRequestWithPermit(
        uint128 methAmount,
        uint128 minETHAmount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint256) {
        mETH.permit(msg.sender, address(this), methAmount, deadline, v, r, s);
        return unstakeRequest(methAmount, minETHAmount);
    }

    function claimUnstakeRequest(uint256 unstakeRequestID) external {
        Request storage one = _requests[unstakeRequestID];
        if (one.claimed) revert AlreadyClaimed();
        if (one.requester != msg.sender) revert NotRequester();
        if (!_final(one)) revert NotFinalized();
        if (one.cumulative > allocatedETHForClaims) revert NotEnoughFunds(one.cumulative, allocatedETHForClaims);
        one.claimed = true;
        mETH.burn(one.methLocked);
        (bool done,) = msg.sender.call{value: one.ethRequested}("");
        require(done);
        emit UnstakeRequestClaimed(unstakeRequestID, msg.sender);
    }

    /// Coins of all requests so far.
    function requestedETH() external view returns (uint256) {
        return _requests.length == 0 ? 0 : _requests[_requests.length - 1].cumulative;
    }

    /// Whether enough blocks went by, and how much of it lies ready.
    function unstakeRequestInfo(uint256 unstakeRequestID) external view returns (bool, uint256) {
        Request storage one = _requests[unstakeRequestID];
        uint256 before = one.cumulative - one.ethRequested;
        uint256 ready = allocatedETHForClaims < before ? 0 : allocatedETHForClaims - before;
        return (_final(one), Math.min(ready, one.ethRequested));
    }

    function mETHToETH(uint256 mETHAmount) public view returns (uint256) {
        uint256 supply = mETH.totalSupply();
        return supply == 0 ? mETHAmount : Math.mulDiv(mETHAmount, totalControlled, supply);
    }

    function ethToMETH(uint256 ethAmount) public view returns (uint256) {
        uint256 supply = mETH.totalSupply();
        if (supply == 0) return ethAmount;
        return Math.mulDiv(ethAmount, supply * (10_000 - exchangeAdjustmentRate), totalControlled * 10_000);
    }

    function _final(Request storage one) private view returns (bool) {
        return block.number >= one.blockNumber + numberOfBlocksToFinalize;
    }
}

/// Where the real system tells which ways are shut: here all at once.
contract MethPauser {
    MethStaking private immutable _staking;

    constructor(MethStaking staking) {
        _staking = staking;
    }

    function isStakingPaused() external view returns (bool) {
        return _staking.isStakingPaused();
    }

    function isUnstakeRequestsAndClaimsPaused() external view returns (bool) {
        return _staking.isStakingPaused();
    }
}
