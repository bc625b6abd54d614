// SPDX-License-Identifier: GPL-3.0-or-later
// A dual-token system of ENKI's shape: METIS becomes eMetis one to one, seMetis earns, tickets lead out again.
// Signatures, order of the ticket's fields, roles and words of the refusals are the real system's; the code is ours.
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

uint64 constant PARTS = 1e6;
bytes32 constant BETA = keccak256("BETA_USER_ROLE");
bytes32 constant OPERATOR = keccak256("OPERATOR_ROLE");

/// Addresses of the system and what its owner may set. Ratios and fees in millionths, times in seconds.
contract EnkiConfig is Ownable, Initializable {
    struct Places {
        address metis;
        address enki;
        address eMetis;
        address seMetis;
        address eMetisMinter;
        address redemptionQueue;
        address vesting;
        address rewardDispatcher;
        address bridge;
        address l1Dealer;
        address protocolTreasury;
    }

    Places private _at;
    bool public isPaused;
    bool public isPublic;
    uint64 public protocolTreasuryRatio;
    uint64 public vestingRatio;
    uint64 public vestingDuration;
    uint64 public redemptionFee;
    uint64 public cancelRedemptionFee;
    uint64 public queueLengthSecs;
    uint64 public minQueueLengthSecs;
    uint64 public reduceMaturityStakeSecs;
    mapping(bytes32 role => mapping(address account => bool yes)) public hasRole;

    event PausedSet(bool oldValue, bool newValue);
    event PublicSet(bool oldValue, bool newValue);
    event VestingRatioSet(uint64 oldValue, uint64 newValue);
    event QueueLengthSecsSet(uint64 oldValue, uint64 newValue);

    constructor() Ownable(msg.sender) {}

    function initialize(address owner_, Places calldata places) external initializer {
        _transferOwnership(owner_);
        _at = places;
        isPublic = true;
        protocolTreasuryRatio = 100_000;
        vestingRatio = 100_000;
        vestingDuration = 180 days;
        cancelRedemptionFee = 3_000;
        queueLengthSecs = 20 days;
        minQueueLengthSecs = 8 days;
        reduceMaturityStakeSecs = 30 days;
        hasRole[OPERATOR][owner_] = true;
    }

    function metis() external view returns (address) { return _at.metis; }
    function enki() external view returns (address) { return _at.enki; }
    function eMetis() external view returns (address) { return _at.eMetis; }
    function seMetis() external view returns (address) { return _at.seMetis; }
    function eMetisMinter() external view returns (address) { return _at.eMetisMinter; }
    function redemptionQueue() external view returns (address) { return _at.redemptionQueue; }
    function vesting() external view returns (address) { return _at.vesting; }
    function rewardDispatcher() external view returns (address) { return _at.rewardDispatcher; }
    function bridge() external view returns (address) { return _at.bridge; }
    function l1Dealer() external view returns (address) { return _at.l1Dealer; }
    function protocolTreasury() external view returns (address) { return _at.protocolTreasury; }

    function setPaused(bool yes) external onlyOwner {
        emit PausedSet(isPaused, yes);
        isPaused = yes;
    }

    function setPublic(bool yes) external onlyOwner {
        emit PublicSet(isPublic, yes);
        isPublic = yes;
    }

    function setRole(bytes32 role, address account, bool yes) external onlyOwner {
        hasRole[role][account] = yes;
    }

    function setProtocolTreasuryRatio(uint64 parts) external onlyOwner {
        require(parts <= PARTS, "Config: protocolTreasuryRatio must be less than 1000000");
        protocolTreasuryRatio = parts;
    }

    function setVestingRatio(uint64 parts) external onlyOwner {
        require(parts <= PARTS, "Config: vestingRatio must be less than 1000000");
        emit VestingRatioSet(vestingRatio, parts);
        vestingRatio = parts;
    }

    function setVestingDuration(uint64 secs) external onlyOwner {
        require(secs > 0, "Config: vestingDuration must be greater than 0");
        vestingDuration = secs;
    }

    function setRedemptionFee(uint64 parts) external onlyOwner {
        redemptionFee = parts;
    }

    function setCancelRedemptionFee(uint64 parts) external onlyOwner {
        cancelRedemptionFee = parts;
    }

    function setQueueLengthSecs(uint64 secs) external onlyOwner {
        emit QueueLengthSecsSet(queueLengthSecs, secs);
        queueLengthSecs = secs;
    }

    function setMinQueueLengthSecs(uint64 secs) external onlyOwner {
        minQueueLengthSecs = secs;
    }

    function setReduceMaturityStakeSecs(uint64 secs) external onlyOwner {
        reduceMaturityStakeSecs = secs;
    }
}

/// Who may use a part of the system.
abstract contract EnkiPart is Initializable {
    EnkiConfig public config;

    function paused() public view returns (bool) {
        return config.isPaused();
    }

    function _onlyOperator() internal view {
        require(
            config.hasRole(OPERATOR, msg.sender),
            "onlyOperatorOrTimeLock: caller does not have the operator or timelock role"
        );
    }

    /// Of the users: while it is not public those of the beta alone, and nobody while it is paused.
    function _forUser(address user) internal view {
        if (!config.isPublic() && !config.hasRole(BETA, user)) {
            revert(
                string.concat(
                    "AccessControl: account ", Strings.toHexString(user), " is missing role ",
                    Strings.toHexString(uint256(BETA), 32)
                )
            );
        }
        require(!paused(), "forUser: paused");
    }
}

/// eMetis: minters alone make and burn it. Not behind a proxy.
contract EMetis is ERC20Permit {
    address private immutable _keeper;
    mapping(address account => bool yes) public minters;

    constructor(address keeper) ERC20("", "") ERC20Permit("ENKI Metis") {
        _keeper = keeper;
    }

    modifier onlyMinters() {
        require(minters[msg.sender], "Only minters");
        _;
    }

    function name() public pure override returns (string memory) {
        return "ENKI Metis";
    }

    function symbol() public pure override returns (string memory) {
        return "eMetis";
    }

    function owner() external view returns (address) {
        return _keeper;
    }

    function addMinter(address minter) external {
        require(msg.sender == _keeper, "Not owner or timelock");
        minters[minter] = true;
    }

    function minter_mint(address to, uint256 amount) external onlyMinters {
        _mint(to, amount);
    }

    function minter_burn_from(address from, uint256 amount) external onlyMinters {
        if (from != msg.sender) _spendAllowance(from, msg.sender, amount);
        _burn(from, amount);
    }
}

/// Takes METIS, gives eMetis, or seMetis at once. As in the real one, only the way into seMetis asks whether the system
/// is public and not paused.
contract EnkiMinter is EnkiPart {
    using SafeERC20 for IERC20;

    address public metis;
    address public eMetis;
    address public seMetis;
    address public rewardDispatcher;
    address public bridge;

    event Minted(address indexed account, uint256 amount, bool deposit, address indexed inviter);
    event DepositToL1Dealer(uint256 amount);

    function initialize(address config_) external initializer {
        config = EnkiConfig(config_);
        metis = config.metis();
        eMetis = config.eMetis();
        seMetis = config.seMetis();
        rewardDispatcher = config.rewardDispatcher();
        bridge = config.bridge();
    }

    function mint(address account, uint256 amount, bool deposit, address inviter) external {
        if (deposit) _forUser(msg.sender);
        require(amount > 0, "EMetisMinter: amount is zero");
        IERC20(metis).safeTransferFrom(msg.sender, address(this), amount);
        EMetis(eMetis).minter_mint(deposit ? address(this) : account, amount);
        if (deposit) {
            IERC20(eMetis).forceApprove(seMetis, amount);
            SeMetis(seMetis).depositFromEMetisMinter(amount, account);
        }
        emit Minted(account, amount, deposit, inviter); // nobody has the inviters' token here
    }

    /// The sequencer's rewards: the messenger's call in the real system, the operator's here.
    function mintFromL1(uint256 amount) external {
        _onlyOperator();
        require(!paused(), "whenNotPaused: paused");
        require(amount > 0, "EMetisMinter: amount is zero");
        EMetis(eMetis).minter_mint(rewardDispatcher, amount);
    }

    /// The METIS that came in leaves for the sequencer's lock: the queue is not covered by what lies here.
    function depositToL1Dealer(uint256 amount) external payable {
        _onlyOperator();
        require(amount > 0, "EMetisMinter: amount is zero");
        IERC20(metis).safeTransfer(bridge, amount);
        emit DepositToL1Dealer(amount);
    }
}

/// The vault over eMetis. What leaves it is split: a part goes to the vesting contract. previewRedeem() and the event
/// tell the whole amount all the same.
contract SeMetis is ERC4626, EnkiPart {
    using SafeERC20 for IERC20;

    address public rewardDispatcher;
    address public eMetisMinter;
    uint256 public _totalAssets;

    event AssetsAdded(address indexed caller, uint256 assets);

    constructor(address eMetis) ERC20("", "") ERC4626(IERC20(eMetis)) {}

    function initialize(address config_) external initializer {
        config = EnkiConfig(config_);
        rewardDispatcher = config.rewardDispatcher();
        eMetisMinter = config.eMetisMinter();
    }

    function name() public pure override(ERC20, IERC20Metadata) returns (string memory) {
        return "Staked ENKI Metis";
    }

    function symbol() public pure override(ERC20, IERC20Metadata) returns (string memory) {
        return "seMetis";
    }

    function totalAssets() public view override returns (uint256) {
        return _totalAssets;
    }

    function depositFromEMetisMinter(uint256 assets, address receiver) external returns (uint256) {
        require(msg.sender == eMetisMinter, "internal only");
        return deposit(assets, receiver);
    }

    function addAssets(uint256 assets) external {
        require(msg.sender == rewardDispatcher, "internal only");
        _take(msg.sender, assets);
    }

    /// Deposits tell AssetsAdded too: only those of the dispatcher are rewards.
    function _deposit(address caller, address receiver, uint256 assets, uint256 shares) internal override {
        if (caller == eMetisMinter) require(!paused(), "forUser: paused");
        else _forUser(caller);
        _take(caller, assets);
        _mint(receiver, shares);
        emit Deposit(caller, receiver, assets, shares);
    }

    function _withdraw(address caller, address receiver, address owner, uint256 assets, uint256 shares)
        internal
        override
    {
        _forUser(caller);
        if (caller != owner) _spendAllowance(owner, caller, shares);
        _burn(owner, shares);
        _totalAssets -= assets;
        uint256 vested = assets * config.vestingRatio() / PARTS;
        IERC20 token = IERC20(asset());
        token.forceApprove(config.vesting(), vested);
        EnkiVesting(config.vesting()).deposit(receiver, vested);
        token.safeTransfer(receiver, assets - vested);
        emit Withdraw(caller, receiver, owner, assets, shares);
    }

    function _take(address from, uint256 assets) private {
        IERC20(asset()).safeTransferFrom(from, address(this), assets);
        _totalAssets += assets;
        emit AssetsAdded(from, assets);
    }
}

/// A second implementation of the vault: all as before, and one word more.
contract SeMetisNext is SeMetis {
    constructor(address eMetis) SeMetis(eMetis) {}

    function generation() external pure returns (uint256) {
        return 2;
    }
}

/// Gives back what was held of a redemption, as fast as the user's stake of ENKI allows: over one vestingDuration a
/// tenth of it, and without any nothing at all.
contract EnkiVesting is EnkiPart {
    using SafeERC20 for IERC20;

    struct Share {
        uint256 balance;
        uint256 cumulativeClaimAmount;
        uint256 claimedAmount;
        uint256 lastVestingTime;
        uint256 eMetisBalance;
    }

    IERC20 public enki;
    IERC20 public eMetis;
    address public seMetis;
    mapping(address user => Share share) public userInfos;

    event Vested(address indexed user, uint256 amount);
    event Claimed(address indexed user, uint256 amount);
    event Staked(address indexed user, uint256 amount);
    event Unstaked(address indexed user, uint256 amount);

    function initialize(address config_) external initializer {
        config = EnkiConfig(config_);
        enki = IERC20(config.enki());
        eMetis = IERC20(config.eMetis());
        seMetis = config.seMetis();
    }

    function deposit(address user, uint256 amount) external {
        require(msg.sender == seMetis, "internal only");
        require(user != address(0), "Vesting: zero address");
        require(amount > 0, "Vesting: amount is zero");
        _ripen(user);
        eMetis.safeTransferFrom(msg.sender, address(this), amount);
        userInfos[user].eMetisBalance += amount;
        emit Vested(user, amount);
    }

    function stake(uint256 amount) external {
        _forUser(msg.sender);
        _ripen(msg.sender);
        enki.safeTransferFrom(msg.sender, address(this), amount);
        userInfos[msg.sender].balance += amount;
        emit Staked(msg.sender, amount);
    }

    function unstake() external {
        _forUser(msg.sender);
        claim();
        Share storage mine = userInfos[msg.sender];
        uint256 amount = mine.balance;
        userInfos[msg.sender] = Share(0, 0, 0, 0, mine.eMetisBalance);
        enki.safeTransfer(msg.sender, amount);
        emit Unstaked(msg.sender, amount);
    }

    function claim() public {
        uint256 amount = claimable(msg.sender);
        _ripen(msg.sender);
        userInfos[msg.sender].claimedAmount += amount;
        eMetis.safeTransfer(msg.sender, amount);
        emit Claimed(msg.sender, amount);
    }

    function claimable(address user) public view returns (uint256) {
        Share storage one = userInfos[user];
        return one.cumulativeClaimAmount - one.claimedAmount + _ripe(one);
    }

    function amountOfDuration(address user) external view returns (uint256) {
        return _perDuration(userInfos[user]);
    }

    function estimateFinishTime(address user) external view returns (uint256) {
        Share storage one = userInfos[user];
        uint256 speed = _perDuration(one);
        require(speed > 0, "Vesting: no eMetis or no ENKI staked");
        return one.lastVestingTime + uint256(config.vestingDuration()) * one.eMetisBalance / speed;
    }

    function _perDuration(Share storage one) private view returns (uint256) {
        return Math.min(one.eMetisBalance + one.cumulativeClaimAmount, one.balance / 10);
    }

    function _ripe(Share storage one) private view returns (uint256) {
        uint256 passed = block.timestamp - one.lastVestingTime;
        return Math.min(_perDuration(one) * passed / config.vestingDuration(), one.eMetisBalance);
    }

    function _ripen(address user) private {
        Share storage one = userInfos[user];
        uint256 amount = _ripe(one);
        one.lastVestingTime = block.timestamp;
        one.cumulativeClaimAmount += amount;
        one.eMetisBalance -= amount;
    }
}

/// Shares what the sequencer earned between treasury and vault.
contract EnkiDispatcher is EnkiPart {
    using SafeERC20 for IERC20;

    event Dispatched(uint256 amount, uint256 protocolTreasuryAmount, uint256 seMetisAmount);

    function initialize(address config_) external initializer {
        config = EnkiConfig(config_);
    }

    function dispatch() external {
        _onlyOperator();
        IERC20 token = IERC20(config.eMetis());
        uint256 amount = token.balanceOf(address(this));
        require(amount > 0, "RewardDispatcher: no reward");
        uint256 kept = amount * config.protocolTreasuryRatio() / PARTS;
        token.safeTransfer(config.protocolTreasury(), kept);
        token.forceApprove(config.seMetis(), amount - kept);
        SeMetis(config.seMetis()).addAssets(amount - kept);
        emit Dispatched(amount, kept, amount - kept);
    }
}

/// eMetis against a ticket, the ticket against METIS once it is mature and if METIS is there. The first ticket has the
/// number 0. Nothing here asks whether the system is paused.
contract EnkiQueue is ERC721, EnkiPart {
    using SafeERC20 for IERC20;

    struct Ticket {
        bool hasBeenRedeemed;
        uint64 maturity;
        uint120 amount;
        uint64 cancelRedemptionFee;
        uint64 lpLockMaturity;
        address lpLockToken;
        uint256 lpLockAmount;
        bool lpClaimed;
    }

    struct Accounting {
        uint128 etherLiabilities;
        uint128 unclaimedFees;
    }

    uint256 private _next;
    Accounting public redemptionQueueAccounting;
    mapping(uint256 id => Ticket ticket) public nftInformation;
    mapping(address lpToken => uint256 factor) public lpFactors;
    EMetis public EMETIS;
    IERC20 public METIS;

    event EnterRedemptionQueue(
        uint256 indexed nftId,
        address indexed sender,
        address indexed recipient,
        uint256 amountEMetisRedeemed,
        uint120 redemptionFeeAmount,
        uint64 maturityTimestamp,
        uint256 cancelRedemptionFee
    );
    event CancelRedemptionTicketNft(
        uint256 indexed nftId,
        address indexed sender,
        address indexed recipient,
        uint120 eMetisOut,
        uint120 cancelRedemptionFee
    );
    event RedeemRedemptionTicketNft(
        uint256 indexed nftId, address indexed sender, address indexed recipient, uint120 amountOut
    );
    event ReduceRedemptionMaturity(
        uint256 indexed nftId, address lpLockToken, uint256 lpLockAmount, uint64 reduceTime, uint64 newMaturityTimestamp
    );
    event UnlockLpToken(uint256 indexed nftId, address lpToken, uint256 lpAmount);

    error Erc721CallerNotOwnerOrApproved();
    error NotMatureYet(uint256 currentTime, uint64 maturity);
    error AlreadyRedeemed();
    error AlreadyReducedMaturity();
    error LpTokenNotLocked();
    error ReduceTimeExceedsLimit();

    constructor() ERC721("", "") {}

    function initialize(address config_) external initializer {
        config = EnkiConfig(config_);
        EMETIS = EMetis(config.eMetis());
        METIS = IERC20(config.metis());
    }

    function name() public pure override returns (string memory) {
        return "eMetisRedemptionTicket";
    }

    function symbol() public pure override returns (string memory) {
        return "eMetis Redemption Queue Ticket";
    }

    function setLpFactor(address lpToken, uint256 factor) external {
        _onlyOperator();
        lpFactors[lpToken] = factor;
    }

    function enterRedemptionQueue(address _recipient, uint120 _amountToRedeem) external returns (uint256 _nftId) {
        require(_recipient != address(0), "RedemptionQueue: zero address");
        require(_amountToRedeem > 0, "RedemptionQueue: amount is zero");
        _nftId = _next++;
        uint120 fee = SafeCast.toUint120(uint256(_amountToRedeem) * config.redemptionFee() / PARTS);
        uint64 maturity = uint64(block.timestamp) + config.queueLengthSecs();
        uint64 toCancel = config.cancelRedemptionFee();
        redemptionQueueAccounting.etherLiabilities += _amountToRedeem - fee;
        redemptionQueueAccounting.unclaimedFees += fee;
        nftInformation[_nftId] = Ticket(false, maturity, _amountToRedeem - fee, toCancel, 0, address(0), 0, false);
        IERC20(address(EMETIS)).safeTransferFrom(msg.sender, address(this), _amountToRedeem);
        _safeMint(_recipient, _nftId);
        emit EnterRedemptionQueue(_nftId, msg.sender, _recipient, _amountToRedeem, fee, maturity, toCancel);
    }

    function cancelRedemptionTicketNft(address _recipient, uint256 _nftId) external returns (uint120 _eMetisOut) {
        require(_recipient != address(0), "RedemptionQueue: zero address");
        Ticket storage ticket = _ofCaller(_nftId);
        if (ticket.hasBeenRedeemed) revert AlreadyRedeemed();
        uint120 fee = SafeCast.toUint120(uint256(ticket.amount) * ticket.cancelRedemptionFee / PARTS);
        _eMetisOut = ticket.amount - fee;
        redemptionQueueAccounting.etherLiabilities -= ticket.amount;
        redemptionQueueAccounting.unclaimedFees += fee;
        ticket.hasBeenRedeemed = true;
        _burn(_nftId);
        if (ticket.lpLockAmount > 0 && !ticket.lpClaimed) {
            ticket.lpClaimed = true;
            IERC20(ticket.lpLockToken).safeTransfer(_recipient, ticket.lpLockAmount);
        }
        emit CancelRedemptionTicketNft(_nftId, msg.sender, _recipient, _eMetisOut, fee);
        IERC20(address(EMETIS)).safeTransfer(_recipient, _eMetisOut);
    }

    function redeemRedemptionTicketNft(uint256 _nftId, address _recipient) external {
        require(_recipient != address(0), "RedemptionQueue: zero address");
        Ticket storage ticket = _ofCaller(_nftId);
        if (ticket.hasBeenRedeemed) revert AlreadyRedeemed();
        if (block.timestamp < ticket.maturity) revert NotMatureYet(block.timestamp, ticket.maturity);
        redemptionQueueAccounting.etherLiabilities -= ticket.amount;
        ticket.hasBeenRedeemed = true;
        if (ticket.lpLockAmount == 0 || ticket.lpClaimed) _burn(_nftId);
        EMETIS.minter_burn_from(address(this), ticket.amount);
        METIS.safeTransfer(_recipient, ticket.amount);
        emit RedeemRedemptionTicketNft(_nftId, msg.sender, _recipient, ticket.amount);
    }

    function reduceRedemptionMaturity(uint256 _nftId, address lpToken, uint256 lpAmount) external {
        require(lpToken != address(0), "RedemptionQueue: zero address");
        require(lpAmount > 0, "RedemptionQueue: amount is zero");
        Ticket storage ticket = _ofCaller(_nftId);
        if (ticket.lpLockAmount > 0) revert AlreadyReducedMaturity();
        uint256 left = ticket.maturity < block.timestamp ? 0 : ticket.maturity - block.timestamp;
        uint64 less = getReduceTime(lpToken, lpAmount, ticket.amount);
        if (uint256(less) + config.minQueueLengthSecs() > left) revert ReduceTimeExceedsLimit();
        ticket.maturity -= less;
        ticket.lpLockToken = lpToken;
        ticket.lpLockAmount = lpAmount;
        ticket.lpLockMaturity = uint64(block.timestamp) + config.reduceMaturityStakeSecs();
        IERC20(lpToken).safeTransferFrom(msg.sender, address(this), lpAmount);
        emit ReduceRedemptionMaturity(_nftId, lpToken, lpAmount, less, ticket.maturity);
    }

    function unlockLpToken(uint256 _nftId) external {
        Ticket storage ticket = _ofCaller(_nftId);
        if (ticket.lpLockAmount == 0 || ticket.lpClaimed) revert LpTokenNotLocked();
        if (ticket.lpLockMaturity > block.timestamp) revert NotMatureYet(block.timestamp, ticket.lpLockMaturity);
        ticket.lpClaimed = true;
        if (ticket.hasBeenRedeemed) _burn(_nftId);
        IERC20(ticket.lpLockToken).safeTransfer(msg.sender, ticket.lpLockAmount);
        emit UnlockLpToken(_nftId, ticket.lpLockToken, ticket.lpLockAmount);
    }

    function getReduceTime(address lpToken, uint256 lpAmount, uint256 redeemAmount) public view returns (uint64) {
        return uint64(lpFactors[lpToken] * lpAmount / redeemAmount);
    }

    /// Here a share of a pool stands for nothing: both amounts are those of the share itself.
    function estimateLpAmount(address lpToken, uint64 reduceTime, uint256 redeemAmount)
        external
        view
        returns (uint256 lpAmount, uint256 amount0, uint256 amount1)
    {
        lpAmount = redeemAmount * reduceTime / lpFactors[lpToken];
        return (lpAmount, lpAmount, lpAmount);
    }

    function _ofCaller(uint256 id) private view returns (Ticket storage) {
        if (!_isAuthorized(ownerOf(id), msg.sender, id)) revert Erc721CallerNotOwnerOrApproved();
        return nftInformation[id];
    }
}
