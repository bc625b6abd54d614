// SPDX-License-Identifier: GPL-3.0-or-later
// Delegation of Polygon's shape: one share token per validator, money and epochs with the manager, events from loggers.
// Signatures, precisions and words of the refusals are the real system's; the code is ours. Nothing here waits for
// time: the owner advances the epochs.
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

/// Where the events of all validators come from.
contract StakingInfo {
    address private immutable _manager;

    event ShareMinted(uint256 indexed validatorId, address indexed user, uint256 indexed amount, uint256 tokens);
    event ShareBurned(uint256 indexed validatorId, address indexed user, uint256 indexed amount, uint256 tokens);
    event DelegatorClaimedRewards(uint256 indexed validatorId, address indexed user, uint256 indexed rewards);
    event DelegatorRestaked(uint256 indexed validatorId, address indexed user, uint256 indexed totalStaked);
    event DelegatorUnstaked(uint256 indexed validatorId, address indexed user, uint256 amount);
    event UpdateCommissionRate(
        uint256 indexed validatorId, uint256 indexed newCommissionRate, uint256 indexed oldCommissionRate
    );

    constructor(address manager) {
        _manager = manager;
    }

    modifier ofValidator(uint256 id) {
        require(msg.sender == StakeManager(_manager).getValidatorContract(id), "Invalid sender, not validator contract");
        _;
    }

    function minted(uint256 id, address user, uint256 amount, uint256 tokens) external ofValidator(id) {
        emit ShareMinted(id, user, amount, tokens);
    }

    function burned(uint256 id, address user, uint256 amount, uint256 tokens) external ofValidator(id) {
        emit ShareBurned(id, user, amount, tokens);
    }

    function claimed(uint256 id, address user, uint256 amount) external ofValidator(id) {
        emit DelegatorClaimedRewards(id, user, amount);
    }

    function restaked(uint256 id, address user, uint256 total) external ofValidator(id) {
        emit DelegatorRestaked(id, user, total);
    }

    function unstaked(uint256 id, address user, uint256 amount) external ofValidator(id) {
        emit DelegatorUnstaked(id, user, amount);
    }

    function commission(uint256 id, uint256 now_, uint256 before) external {
        require(msg.sender == _manager, "Invalid sender, not stake manager");
        emit UpdateCommissionRate(id, now_, before);
    }
}

contract EventsHub {
    address private immutable _manager;

    event ShareBurnedWithId(
        uint256 indexed validatorId, address indexed user, uint256 indexed amount, uint256 tokens, uint256 nonce
    );
    event DelegatorUnstakeWithId(uint256 indexed validatorId, address indexed user, uint256 amount, uint256 nonce);

    constructor(address manager) {
        _manager = manager;
    }

    modifier ofValidator(uint256 id) {
        require(msg.sender == StakeManager(_manager).getValidatorContract(id), "not validator");
        _;
    }

    function burned(uint256 id, address user, uint256 amount, uint256 tokens, uint256 nonce) external ofValidator(id) {
        emit ShareBurnedWithId(id, user, amount, tokens, nonce);
    }

    function unstaked(uint256 id, address user, uint256 amount, uint256 nonce) external ofValidator(id) {
        emit DelegatorUnstakeWithId(id, user, amount, nonce);
    }
}

/// Holds the coins of all delegators: they approve this contract.
contract StakeManager is Ownable, Initializable {
    using SafeERC20 for IERC20;

    struct Validator {
        address share;
        uint256 own;
        uint256 delegated;
        uint256 reward;
        uint256 commissionRate;
    }

    IERC20 public token;
    StakingInfo public logger;
    uint256 public epoch;
    uint256 public withdrawalDelay;
    uint256 public currentValidatorSetSize;
    uint256 public currentValidatorSetTotalStake;
    bool public locked;
    mapping(uint256 id => Validator validator) public validators;

    constructor() Ownable(msg.sender) {}

    function initialize(address owner_, IERC20 token_, StakingInfo logger_) external initializer {
        _transferOwnership(owner_);
        token = token_;
        logger = logger_;
        epoch = 1;
        withdrawalDelay = 2 ** 13;
    }

    modifier ofValidator(uint256 id) {
        require(msg.sender == validators[id].share, "Invalid contract address");
        _;
    }

    modifier whenUnlocked() {
        require(!locked, "locked");
        _;
    }

    function getValidatorContract(uint256 validatorId) external view returns (address) {
        return validators[validatorId].share;
    }

    function delegatedAmount(uint256 validatorId) external view returns (uint256) {
        return validators[validatorId].delegated;
    }

    function validatorStake(uint256 validatorId) external view returns (uint256) {
        return validators[validatorId].own;
    }

    function isValidator(uint256 validatorId) external view returns (bool) {
        return validators[validatorId].own > 0;
    }

    function delegatorsReward(uint256 validatorId) external view returns (uint256) {
        return validators[validatorId].reward;
    }

    function migrateDelegation(uint256 fromValidatorId, uint256 toValidatorId, uint256 amount) external whenUnlocked {
        require(toValidatorId > 7, "Invalid migration");
        ValidatorShare(validators[fromValidatorId].share).migrateOut(msg.sender, amount);
        ValidatorShare(validators[toValidatorId].share).migrateIn(msg.sender, amount);
    }

    function addValidator(uint256 id, address share, uint256 own) external onlyOwner {
        validators[id] = Validator(share, own, 0, 0, 0);
        currentValidatorSetSize++;
        currentValidatorSetTotalStake += own;
        token.safeTransferFrom(msg.sender, address(this), own);
    }

    /// Coins for the delegators of one validator, from the owner's allowance.
    function addReward(uint256 id, uint256 amount) external onlyOwner {
        validators[id].reward += amount;
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    function slash(uint256 id, uint256 amount) external onlyOwner {
        validators[id].delegated -= amount;
        currentValidatorSetTotalStake -= amount;
    }

    function advance(uint256 epochs) external onlyOwner {
        epoch += epochs;
    }

    function setWithdrawalDelay(uint256 epochs) external onlyOwner {
        withdrawalDelay = epochs;
    }

    function setLocked(bool yes) external onlyOwner {
        locked = yes;
    }

    function setDelegation(uint256 id, bool yes) external onlyOwner {
        ValidatorShare(validators[id].share).updateDelegation(yes);
    }

    function setCommission(uint256 id, uint256 rate) external onlyOwner {
        logger.commission(id, rate, validators[id].commissionRate);
        validators[id].commissionRate = rate;
    }

    function delegationDeposit(uint256 id, uint256 amount, address user)
        external
        ofValidator(id)
        whenUnlocked
        returns (bool)
    {
        return token.transferFrom(user, address(this), amount);
    }

    function transferFunds(uint256 id, uint256 amount, address to) external ofValidator(id) returns (bool) {
        return token.transfer(to, amount);
    }

    function updateValidatorState(uint256 id, int256 amount) external ofValidator(id) {
        if (amount > 0) require(validators[id].share != address(0), "Delegation is disabled");
        validators[id].delegated = uint256(int256(validators[id].delegated) + amount);
        currentValidatorSetTotalStake = uint256(int256(currentValidatorSetTotalStake) + amount);
    }

    function withdrawDelegatorsReward(uint256 id) external ofValidator(id) returns (uint256 reward) {
        reward = validators[id].reward;
        validators[id].reward = 0;
    }
}

/// One validator's shares. Rewards are paid in coins whenever a user's shares change.
contract ValidatorShare is ERC20Permit, Initializable {
    struct Unbond {
        uint256 shares;
        uint256 withdrawEpoch;
    }

    uint256 private constant _REWARD = 1e25;

    StakeManager public stakeManager;
    StakingInfo public stakingLogger;
    EventsHub public eventsHub;
    uint256 public validatorId;
    uint256 public minAmount;
    uint256 public rewardPerShare;
    uint256 public withdrawPool;
    uint256 public withdrawShares;
    bool public delegation;
    mapping(address user => uint256 value) public initalRewardPerShare;
    mapping(address user => uint256 nonce) public unbondNonces;
    mapping(address user => mapping(uint256 nonce => Unbond unbond)) public unbonds_new;

    constructor() ERC20("", "") ERC20Permit("dPOL") {}

    function initialize(uint256 id, StakingInfo logger, EventsHub hub, StakeManager manager) external initializer {
        validatorId = id;
        stakingLogger = logger;
        eventsHub = hub;
        stakeManager = manager;
        minAmount = 1 ether;
        delegation = true;
    }

    modifier onlyManager() {
        require(msg.sender == address(stakeManager), "Ownable: caller is not the owner");
        _;
    }

    function name() public view override returns (string memory) {
        return string.concat("Delegated POL ", Strings.toString(validatorId));
    }

    function symbol() public view override returns (string memory) {
        return string.concat("dPOL", Strings.toString(validatorId));
    }

    function version() external pure returns (string memory) {
        return "2.3.0";
    }

    function exchangeRate() public view returns (uint256) {
        uint256 supply = totalSupply();
        return supply == 0 ? _precision() : stakeManager.delegatedAmount(validatorId) * _precision() / supply;
    }

    function withdrawExchangeRate() public view returns (uint256) {
        if (validatorId < 8 || withdrawShares == 0) return _precision();
        return withdrawPool * _precision() / withdrawShares;
    }

    function getTotalStake(address user) public view returns (uint256, uint256) {
        uint256 rate = exchangeRate();
        return (rate * balanceOf(user) / _precision(), rate);
    }

    function getLiquidRewards(address user) public view returns (uint256) {
        uint256 supply = totalSupply();
        uint256 waiting = supply == 0 ? 0 : stakeManager.delegatorsReward(validatorId) * _REWARD / supply;
        return _earned(user, rewardPerShare + waiting);
    }

    function getStakeAndRewards(address user) external view returns (uint256 stakeAmount, uint256 liquidRewards) {
        (stakeAmount,) = getTotalStake(user);
        return (stakeAmount, getLiquidRewards(user));
    }

    function buyVoucherPOL(uint256 _amount, uint256 _minSharesToMint) public returns (uint256 amountToDeposit) {
        _payRewards(msg.sender);
        amountToDeposit = _buy(_amount, _minSharesToMint, msg.sender);
        require(stakeManager.delegationDeposit(validatorId, amountToDeposit, msg.sender), "deposit failed");
    }

    function buyVoucherWithPermit(
        uint256 _amount,
        uint256 _minSharesToMint,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint256) {
        IERC20Permit(address(stakeManager.token())).permit(
            msg.sender, address(stakeManager), _amount, deadline, v, r, s
        );
        return buyVoucherPOL(_amount, _minSharesToMint);
    }

    function sellVoucher_newPOL(uint256 claimAmount, uint256 maximumSharesToBurn) public {
        (uint256 staked, uint256 rate) = getTotalStake(msg.sender);
        require(staked != 0 && staked >= claimAmount, "Too much requested");
        uint256 shares = claimAmount * _precision() / rate;
        require(shares <= maximumSharesToBurn, "too much slippage");
        _payRewards(msg.sender);
        _burn(msg.sender, shares);
        stakeManager.updateValidatorState(validatorId, -int256(claimAmount));
        uint256 pooled = claimAmount * _precision() / withdrawExchangeRate();
        withdrawPool += claimAmount;
        withdrawShares += pooled;
        uint256 nonce = ++unbondNonces[msg.sender];
        unbonds_new[msg.sender][nonce] = Unbond(pooled, stakeManager.epoch());
        eventsHub.burned(validatorId, msg.sender, claimAmount, shares, nonce);
    }

    function unstakeClaimTokens_newPOL(uint256 unbondNonce) external {
        Unbond memory unbond = unbonds_new[msg.sender][unbondNonce];
        require(
            unbond.withdrawEpoch + stakeManager.withdrawalDelay() <= stakeManager.epoch() && unbond.shares > 0,
            "Incomplete withdrawal period"
        );
        uint256 amount = withdrawExchangeRate() * unbond.shares / _precision();
        withdrawShares -= unbond.shares;
        withdrawPool -= amount;
        delete unbonds_new[msg.sender][unbondNonce];
        require(stakeManager.transferFunds(validatorId, amount, msg.sender), "Insufficent rewards");
        eventsHub.unstaked(validatorId, msg.sender, amount, unbondNonce);
    }

    function withdrawRewardsPOL() external {
        require(_payRewards(msg.sender) >= minAmount, "Too small rewards amount");
    }

    function restakePOL() public returns (uint256 amountRestaked, uint256 liquidReward) {
        liquidReward = _takeRewards(msg.sender);
        require(liquidReward >= minAmount, "Too small rewards to restake");
        amountRestaked = _buy(liquidReward, 0, msg.sender);
        if (liquidReward > amountRestaked) _pay(msg.sender, liquidReward - amountRestaked);
        (uint256 total,) = getTotalStake(msg.sender);
        stakingLogger.restaked(validatorId, msg.sender, total);
    }

    function restakeAndStakePOL(uint256 _amount) external returns (uint256, uint256) {
        (uint256 amountRestaked, uint256 liquidReward) = restakePOL();
        return (amountRestaked + buyVoucherPOL(_amount, 0), liquidReward);
    }

    function restakeAndUnstakePOL(uint256 _amount) external returns (uint256 amountRestaked) {
        (amountRestaked,) = restakePOL();
        sellVoucher_newPOL(_amount, type(uint256).max);
    }

    function migrateOut(address user, uint256 amount) external onlyManager {
        _payRewards(user);
        (uint256 staked, uint256 rate) = getTotalStake(user);
        require(staked >= amount, "Migrating too much");
        uint256 shares = amount * _precision() / rate;
        _burn(user, shares);
        stakeManager.updateValidatorState(validatorId, -int256(amount));
        stakingLogger.burned(validatorId, user, amount, shares);
        stakingLogger.unstaked(validatorId, user, amount);
    }

    function migrateIn(address user, uint256 amount) external onlyManager {
        _payRewards(user);
        _buy(amount, 0, user);
    }

    function updateDelegation(bool yes) external onlyManager {
        delegation = yes;
    }

    function _buy(uint256 amount, uint256 least, address user) private returns (uint256 used) {
        require(delegation, "Delegation is disabled");
        uint256 rate = exchangeRate();
        uint256 shares = amount * _precision() / rate;
        require(shares >= least, "Too much slippage");
        _mint(user, shares);
        used = rate * shares / _precision();
        stakeManager.updateValidatorState(validatorId, int256(used));
        stakingLogger.minted(validatorId, user, used, shares);
    }

    function _payRewards(address user) private returns (uint256 amount) {
        amount = _takeRewards(user);
        if (amount > 0) _pay(user, amount);
    }

    function _pay(address user, uint256 amount) private {
        require(stakeManager.transferFunds(validatorId, amount, user), "Insufficent rewards");
        stakingLogger.claimed(validatorId, user, amount);
    }

    function _takeRewards(address user) private returns (uint256 amount) {
        uint256 supply = totalSupply();
        if (supply > 0) rewardPerShare += stakeManager.withdrawDelegatorsReward(validatorId) * _REWARD / supply;
        amount = _earned(user, rewardPerShare);
        initalRewardPerShare[user] = rewardPerShare;
    }

    function _earned(address user, uint256 perShare) private view returns (uint256) {
        return (perShare - initalRewardPerShare[user]) * balanceOf(user) / _REWARD;
    }

    /// Rates of the first seven validators have the old precision.
    function _precision() private view returns (uint256) {
        return validatorId < 8 ? 100 : 1e29;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (from != address(0) && to != address(0)) {
            _payRewards(from);
            _payRewards(to);
        }
        super._update(from, to, value);
    }
}
