// SPDX-License-Identifier: GPL-3.0-or-later
// Delegation of Espresso's shape: coins stay in the table, an undelegation waits for a time that the owner sets, rewards
// are told off-chain and claimed with a proof. Signatures and errors are the real system's; the code is ours.
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

/// Upgraded by its own owner: there is no admin beside it.
contract StakeTable is Ownable, Pausable, Initializable, UUPSUpgradeable {
    using SafeERC20 for IERC20;

    enum Status { Unknown, Active, Exited }

    struct Validator {
        uint256 delegatedAmount;
        Status status;
    }

    struct Undelegation {
        uint256 amount;
        uint256 unlocksAt;
    }

    struct Commission {
        uint16 commission;
        uint256 lastIncreaseTime;
    }

    IERC20 public token;
    uint256 public exitEscrowPeriod;
    uint256 public activeStake;
    uint16 public maxCommissionIncrease;
    uint256 public minCommissionIncreaseInterval;
    mapping(address account => Validator validator) public validators;
    mapping(address validator => mapping(address delegator => uint256 amount)) public delegations;
    mapping(address validator => mapping(address delegator => Undelegation undelegation)) public undelegations;
    mapping(address validator => uint256 unlocksAt) public validatorExits;
    mapping(address validator => Commission commission) public commissionTracking;

    event Delegated(address indexed delegator, address indexed validator, uint256 amount);
    event Undelegated(address indexed delegator, address indexed validator, uint256 amount);
    event Withdrawal(address indexed account, uint256 amount);
    event ValidatorExit(address indexed validator);
    event CommissionUpdated(
        address indexed validator, uint256 timestamp, uint16 oldCommission, uint16 newCommission
    );
    event ExitEscrowPeriodUpdated(uint64 newExitEscrowPeriod);

    error ZeroAmount();
    error ValidatorInactive();
    error ValidatorAlreadyRegistered();
    error ValidatorAlreadyExited();
    error ValidatorNotExited();
    error UndelegationAlreadyExists();
    error NothingToWithdraw();
    error PrematureWithdrawal();
    error InsufficientAllowance(uint256 allowance, uint256 required);
    error InsufficientBalance(uint256 balance);
    error InvalidCommission();
    error CommissionUpdateTooSoon();
    error CommissionIncreaseExceedsMax();
    error ExitEscrowPeriodInvalid();

    constructor() Ownable(msg.sender) {}

    function initialize(address owner_, IERC20 token_) external initializer {
        _transferOwnership(owner_);
        token = token_;
        exitEscrowPeriod = 7 days;
        maxCommissionIncrease = 500;
        minCommissionIncreaseInterval = 7 days;
    }

    function getVersion() external pure virtual returns (uint8, uint8, uint8) {
        return (3, 0, 0);
    }

    function setPaused(bool yes) external onlyOwner {
        if (yes) _pause();
        else _unpause();
    }

    function updateExitEscrowPeriod(uint64 secs) external onlyOwner {
        if (secs < 15 * 12 || secs > 14 days) revert ExitEscrowPeriodInvalid();
        exitEscrowPeriod = secs;
        emit ExitEscrowPeriodUpdated(secs);
    }

    /// The caller becomes a validator; keys are left out.
    function registerValidator(uint16 commission) external whenNotPaused {
        if (validators[msg.sender].status != Status.Unknown) revert ValidatorAlreadyRegistered();
        if (commission > 10_000) revert InvalidCommission();
        validators[msg.sender].status = Status.Active;
        commissionTracking[msg.sender].commission = commission;
    }

    function updateCommission(uint16 next) external whenNotPaused {
        _ensureActive(msg.sender);
        if (next > 10_000) revert InvalidCommission();
        Commission storage mine = commissionTracking[msg.sender];
        if (next > mine.commission) {
            if (mine.lastIncreaseTime > 0 && block.timestamp < mine.lastIncreaseTime + minCommissionIncreaseInterval) {
                revert CommissionUpdateTooSoon();
            }
            if (next > mine.commission + maxCommissionIncrease) revert CommissionIncreaseExceedsMax();
            mine.lastIncreaseTime = block.timestamp;
        }
        emit CommissionUpdated(msg.sender, block.timestamp, mine.commission, next);
        mine.commission = next;
    }

    function deregisterValidator() external whenNotPaused {
        _ensureActive(msg.sender);
        validators[msg.sender].status = Status.Exited;
        validatorExits[msg.sender] = block.timestamp + exitEscrowPeriod;
        activeStake -= validators[msg.sender].delegatedAmount;
        emit ValidatorExit(msg.sender);
    }

    function delegate(address validator, uint256 amount) external whenNotPaused {
        _ensureActive(validator);
        if (amount == 0) revert ZeroAmount();
        uint256 allowed = token.allowance(msg.sender, address(this));
        if (allowed < amount) revert InsufficientAllowance(allowed, amount);
        validators[validator].delegatedAmount += amount;
        delegations[validator][msg.sender] += amount;
        activeStake += amount;
        token.safeTransferFrom(msg.sender, address(this), amount);
        emit Delegated(msg.sender, validator, amount);
    }

    function undelegate(address validator, uint256 amount) external whenNotPaused {
        _ensureActive(validator);
        if (amount == 0) revert ZeroAmount();
        if (undelegations[validator][msg.sender].amount != 0) revert UndelegationAlreadyExists();
        uint256 mine = delegations[validator][msg.sender];
        if (mine < amount) revert InsufficientBalance(mine);
        delegations[validator][msg.sender] = mine - amount;
        undelegations[validator][msg.sender] = Undelegation(amount, block.timestamp + exitEscrowPeriod);
        validators[validator].delegatedAmount -= amount;
        activeStake -= amount;
        emit Undelegated(msg.sender, validator, amount);
    }

    function claimWithdrawal(address validator) external whenNotPaused {
        Undelegation memory mine = undelegations[validator][msg.sender];
        if (mine.amount == 0) revert NothingToWithdraw();
        if (block.timestamp < mine.unlocksAt) revert PrematureWithdrawal();
        delete undelegations[validator][msg.sender];
        _pay(mine.amount);
    }

    /// Of one that left: nothing comes back by itself.
    function claimValidatorExit(address validator) external whenNotPaused {
        if (validatorExits[validator] == 0) revert ValidatorNotExited();
        if (block.timestamp < validatorExits[validator]) revert PrematureWithdrawal();
        uint256 amount = delegations[validator][msg.sender];
        if (amount == 0) revert NothingToWithdraw();
        delegations[validator][msg.sender] = 0;
        validators[validator].delegatedAmount -= amount;
        _pay(amount);
    }

    function _pay(uint256 amount) private {
        token.safeTransfer(msg.sender, amount);
        emit Withdrawal(msg.sender, amount);
    }

    function _ensureActive(address validator) private view {
        Status status = validators[validator].status;
        if (status == Status.Exited) revert ValidatorAlreadyExited();
        if (status != Status.Active) revert ValidatorInactive();
    }

    function _authorizeUpgrade(address) internal override onlyOwner {}
}

contract StakeTableNext is StakeTable {
    function getVersion() external pure override returns (uint8, uint8, uint8) {
        return (4, 0, 0);
    }
}

/// Pays what the owner has accepted for a user, once and no more than a day's limit. The proof is any bytes here.
contract RewardClaim {
    using SafeERC20 for IERC20;

    address private immutable _keeper;
    IERC20 public immutable espToken;
    uint256 public dailyLimitWei = type(uint256).max;
    mapping(address claimer => uint256 amount) public claimedRewards;
    mapping(bytes32 proof => bool yes) private _accepted;
    mapping(uint256 day => uint256 amount) private _paid;

    event RewardsClaimed(address indexed user, uint256 amount);

    error InvalidAuthRoot();
    error InvalidRewardAmount();
    error RewardAlreadyClaimed();
    error DailyLimitExceeded();

    constructor(IERC20 token, address keeper) {
        espToken = token;
        _keeper = keeper;
    }

    function accept(address user, uint256 lifetimeRewards, bytes calldata authData) external {
        require(msg.sender == _keeper, "not the keeper");
        _accepted[keccak256(abi.encode(user, lifetimeRewards, authData))] = true;
    }

    function setDailyLimit(uint256 amount) external {
        require(msg.sender == _keeper, "not the keeper");
        dailyLimitWei = amount;
    }

    function claimRewards(uint256 lifetimeRewards, bytes calldata authData) external {
        if (lifetimeRewards == 0) revert InvalidRewardAmount();
        if (!_accepted[keccak256(abi.encode(msg.sender, lifetimeRewards, authData))]) revert InvalidAuthRoot();
        if (lifetimeRewards <= claimedRewards[msg.sender]) revert RewardAlreadyClaimed();
        uint256 amount = lifetimeRewards - claimedRewards[msg.sender];
        uint256 day = block.timestamp / 1 days;
        if (dailyLimitWei - _paid[day] < amount) revert DailyLimitExceeded();
        _paid[day] += amount;
        claimedRewards[msg.sender] = lifetimeRewards;
        espToken.safeTransfer(msg.sender, amount);
        emit RewardsClaimed(msg.sender, amount);
    }
}
