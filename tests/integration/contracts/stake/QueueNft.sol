// SPDX-License-Identifier: GPL-3.0-or-later
// A staking protocol of Lido's shape: coins in, a rebasing token out, a queue whose places are ERC-721 tokens, an oracle
// that makes places payable. Signatures, limits, errors and words of the refusals are the real system's; the code is ours.
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

// A rate of one.
uint256 constant RAY = 1e27;

/// The token and the way in. Shares are what accounts have; the token shows what they are worth in wei.
contract StEth is IERC20, IERC20Errors, EIP712, Nonces, Ownable, Initializable {
    mapping(address account => uint256 amount) private _shares;
    mapping(address account => mapping(address spender => uint256 amount)) public allowance;
    uint256 public getTotalShares;
    uint256 public getTotalPooledEther;
    bool public isStakingPaused;
    uint256 public getCurrentStakeLimit;
    uint256 private _lastReport;
    WithdrawalQueue public withdrawalQueue;

    event Submitted(address indexed sender, uint256 amount, address referral);
    event TransferShares(address indexed from, address indexed to, uint256 sharesValue);
    event SharesBurnt(
        address indexed account, uint256 preRebaseTokenAmount, uint256 postRebaseTokenAmount, uint256 sharesAmount
    );
    event TokenRebased(
        uint256 indexed reportTimestamp,
        uint256 timeElapsed,
        uint256 preTotalShares,
        uint256 preTotalEther,
        uint256 postTotalShares,
        uint256 postTotalEther,
        uint256 sharesMintedAsFees
    );
    event StakingPaused();
    event StakingResumed();

    constructor() EIP712("Liquid staked Ether 2.0", "2") Ownable(msg.sender) {}

    /// The first coins stay with the contract that nobody owns, so that a rate always exists.
    function initialize(address owner_, WithdrawalQueue queue) external payable initializer {
        require(msg.value > 0, "ZERO_DEPOSIT");
        _transferOwnership(owner_);
        withdrawalQueue = queue;
        getCurrentStakeLimit = 150_000 ether;
        _lastReport = block.timestamp;
        getTotalPooledEther = msg.value;
        _mintShares(address(0xdead), msg.value);
    }

    receive() external payable {
        _submit(address(0));
    }

    function submit(address _referral) external payable returns (uint256) {
        return _submit(_referral);
    }

    function setStakingPaused(bool yes) external onlyOwner {
        isStakingPaused = yes;
        if (yes) emit StakingPaused();
        else emit StakingResumed();
    }

    function setStakeLimit(uint256 amount) external onlyOwner {
        getCurrentStakeLimit = amount;
    }

    /// What the oracle does: the value sent along is reward, a tenth of its worth goes to the owner as shares; then the
    /// places up to `upTo` are made payable (0: none) at no more than `maxShareRate` (0: as it is now).
    function report(uint256 upTo, uint256 maxShareRate) external payable onlyOwner {
        (uint256 shares, uint256 ether_) = (getTotalShares, getTotalPooledEther);
        uint256 fee;
        getTotalPooledEther += msg.value;
        if (msg.value > 0) {
            uint256 part = msg.value / 10;
            fee = part * getTotalShares / (getTotalPooledEther - part);
            _mintShares(owner(), fee);
        }
        _afterReport(upTo, maxShareRate);
        emit TokenRebased(
            block.timestamp, block.timestamp - _lastReport, shares, ether_, getTotalShares, getTotalPooledEther, fee
        );
        _lastReport = block.timestamp;
    }

    /// A slashing: coins that are gone.
    function lose(uint256 amount) external onlyOwner {
        getTotalPooledEther -= amount;
        Address.sendValue(payable(owner()), amount);
    }

    function getSharesByPooledEth(uint256 amount) public view returns (uint256) {
        return Math.mulDiv(amount, getTotalShares, getTotalPooledEther);
    }

    function getPooledEthByShares(uint256 amount) public view returns (uint256) {
        return Math.mulDiv(amount, getTotalPooledEther, getTotalShares);
    }

    /// Coins that wait here, for requests or for validators.
    function getBufferedEther() external view returns (uint256) {
        return address(this).balance;
    }

    function sharesOf(address account) external view returns (uint256) {
        return _shares[account];
    }

    function balanceOf(address account) external view returns (uint256) {
        return getPooledEthByShares(_shares[account]);
    }

    function totalSupply() external view returns (uint256) {
        return getTotalPooledEther;
    }

    function name() external pure returns (string memory) {
        return "Liquid staked Ether 2.0";
    }

    function symbol() external pure returns (string memory) {
        return "stETH";
    }

    function decimals() external pure returns (uint8) {
        return 18;
    }

    function nonces(address account) public view override returns (uint256) {
        return super.nonces(account);
    }

    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparatorV4();
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        _approve(msg.sender, spender, amount);
        return true;
    }

    function permit(address from, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        require(block.timestamp <= deadline, "DEADLINE_EXPIRED");
        bytes32 kind = keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 what = keccak256(abi.encode(kind, from, spender, value, _useNonce(from), deadline));
        require(ECDSA.recover(_hashTypedDataV4(what), v, r, s) == from, "INVALID_SIGNATURE");
        _approve(from, spender, value);
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        _move(msg.sender, to, amount);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        uint256 left = allowance[from][msg.sender];
        if (left != type(uint256).max) {
            require(left >= amount, "ALLOWANCE_EXCEEDED");
            _approve(from, msg.sender, left - amount);
        }
        _move(from, to, amount);
        return true;
    }

    function _submit(address referral) private returns (uint256 shares) {
        require(msg.value > 0, "ZERO_DEPOSIT");
        require(!isStakingPaused, "STAKING_PAUSED");
        require(msg.value <= getCurrentStakeLimit, "STAKE_LIMIT");
        shares = getSharesByPooledEth(msg.value);
        getTotalPooledEther += msg.value;
        _mintShares(msg.sender, shares);
        emit Submitted(msg.sender, msg.value, referral);
    }

    function _afterReport(uint256 upTo, uint256 maxShareRate) private {
        if (upTo == 0) return;
        uint256 rate = Math.mulDiv(RAY, getTotalPooledEther, getTotalShares);
        if (maxShareRate == 0 || maxShareRate > rate) maxShareRate = rate;
        (uint256 coins, uint256 shares) = withdrawalQueue.prefinalize(upTo, maxShareRate);
        uint256 before = getPooledEthByShares(shares);
        _shares[address(withdrawalQueue)] -= shares;
        getTotalShares -= shares;
        getTotalPooledEther -= coins;
        emit SharesBurnt(address(withdrawalQueue), before, getPooledEthByShares(shares), shares);
        withdrawalQueue.finalize{value: coins}(upTo, maxShareRate);
    }

    function _mintShares(address to, uint256 amount) private {
        _shares[to] += amount;
        getTotalShares += amount;
        emit Transfer(address(0), to, getPooledEthByShares(amount));
        emit TransferShares(address(0), to, amount);
    }

    function _approve(address from, address spender, uint256 amount) private {
        allowance[from][spender] = amount;
        emit Approval(from, spender, amount);
    }

    function _move(address from, address to, uint256 amount) private {
        if (to == address(0)) revert ERC20InvalidReceiver(to);
        uint256 shares = getSharesByPooledEth(amount);
        require(_shares[from] >= shares, "BALANCE_EXCEEDED");
        _shares[from] -= shares;
        _shares[to] += shares;
        emit Transfer(from, to, amount);
        emit TransferShares(from, to, shares);
    }
}

/// The token that does not rebase. Not behind a proxy.
contract WstEth is ERC20Permit {
    StEth public immutable stETH;

    constructor(StEth token) ERC20("", "") ERC20Permit("Wrapped liquid staked Ether 2.0") {
        stETH = token;
    }

    function name() public pure override returns (string memory) {
        return "Wrapped liquid staked Ether 2.0";
    }

    function symbol() public pure override returns (string memory) {
        return "wstETH";
    }

    function wrap(uint256 _stETHAmount) external returns (uint256 amount) {
        require(_stETHAmount > 0, "wstETH: can't wrap zero stETH");
        amount = stETH.getSharesByPooledEth(_stETHAmount);
        _mint(msg.sender, amount);
        stETH.transferFrom(msg.sender, address(this), _stETHAmount);
    }

    function unwrap(uint256 _wstETHAmount) external returns (uint256 amount) {
        require(_wstETHAmount > 0, "wstETH: zero amount unwrap not allowed");
        amount = stETH.getPooledEthByShares(_wstETHAmount);
        _burn(msg.sender, _wstETHAmount);
        stETH.transfer(msg.sender, amount);
    }

    function stEthPerToken() external view returns (uint256) {
        return stETH.getPooledEthByShares(1 ether);
    }

    function tokensPerStEth() external view returns (uint256) {
        return stETH.getSharesByPooledEth(1 ether);
    }

    function getStETHByWstETH(uint256 _wstETHAmount) external view returns (uint256) {
        return stETH.getPooledEthByShares(_wstETHAmount);
    }

    function getWstETHByStETH(uint256 _stETHAmount) external view returns (uint256) {
        return stETH.getSharesByPooledEth(_stETHAmount);
    }
}

/// The way out. Places are numbered from 1; whoever has the token of a place is paid.
contract WithdrawalQueue is ERC721, Ownable, Initializable {
    using EnumerableSet for EnumerableSet.UintSet;

    struct Place {
        uint256 amount;
        uint256 shares;
        uint256 time;
        address owner; // the last one, once it is paid
        bool claimed;
    }

    struct Checkpoint {
        uint256 from;
        uint256 maxShareRate;
    }

    struct WithdrawalRequestStatus {
        uint256 amountOfStETH;
        uint256 amountOfShares;
        address owner;
        uint256 timestamp;
        bool isFinalized;
        bool isClaimed;
    }

    struct PermitInput {
        uint256 value;
        uint256 deadline;
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    uint256 public constant MIN_STETH_WITHDRAWAL_AMOUNT = 100;
    uint256 public constant MAX_STETH_WITHDRAWAL_AMOUNT = 1000 ether;

    StEth public immutable STETH;
    WstEth public immutable WSTETH;
    uint256 public getLastRequestId;
    uint256 public getLastFinalizedRequestId;
    uint256 public getLastCheckpointIndex;
    uint256 public unfinalizedStETH;
    uint256 public getLockedEtherAmount;
    bool public isBunkerModeActive;
    bool public isPaused;
    mapping(uint256 id => Place place) private _places;
    mapping(uint256 index => Checkpoint checkpoint) private _checkpoints;
    mapping(address owner => EnumerableSet.UintSet ids) private _of;

    event WithdrawalRequested(
        uint256 indexed requestId,
        address indexed requestor,
        address indexed owner,
        uint256 amountOfStETH,
        uint256 amountOfShares
    );
    event WithdrawalsFinalized(
        uint256 indexed from, uint256 indexed to, uint256 amountOfETHLocked, uint256 sharesToBurn, uint256 timestamp
    );
    event WithdrawalClaimed(
        uint256 indexed requestId, address indexed owner, address indexed receiver, uint256 amountOfETH
    );

    error RequestAmountTooSmall(uint256 _amountOfStETH);
    error RequestAmountTooLarge(uint256 _amountOfStETH);
    error RequestIdsNotSorted();
    error ZeroRecipient();
    error ResumedExpected();
    error NotOwner(address _sender, address _owner);
    error InvalidRequestId(uint256 _requestId);
    error InvalidRequestIdRange(uint256 startId, uint256 endId);
    error RequestNotFoundOrNotFinalized(uint256 _requestId);
    error RequestAlreadyClaimed(uint256 _requestId);
    error InvalidHint(uint256 _hint);
    error ArraysLengthMismatch(uint256 _firstArrayLength, uint256 _secondArrayLength);
    error NotEnoughEther();
    error CantSendValueRecipientMayHaveReverted();

    constructor(StEth token, WstEth wrapped) ERC721("", "") Ownable(msg.sender) {
        STETH = token;
        WSTETH = wrapped;
    }

    function initialize(address owner_) external initializer {
        _transferOwnership(owner_);
    }

    function name() public pure override returns (string memory) {
        return "Lido: stETH Withdrawal NFT";
    }

    function symbol() public pure override returns (string memory) {
        return "unstETH";
    }

    function setPaused(bool yes) external onlyOwner {
        isPaused = yes;
    }

    function setBunkerMode(bool yes) external onlyOwner {
        isBunkerModeActive = yes;
    }

    function requestWithdrawals(uint256[] calldata _amounts, address _owner)
        public
        returns (uint256[] memory requestIds)
    {
        if (isPaused) revert ResumedExpected();
        requestIds = new uint256[](_amounts.length);
        for (uint256 i = 0; i < _amounts.length; i++) {
            _check(_amounts[i]);
            STETH.transferFrom(msg.sender, address(this), _amounts[i]);
            requestIds[i] = _enqueue(_amounts[i], STETH.getSharesByPooledEth(_amounts[i]), _owner);
        }
    }

    function requestWithdrawalsWstETH(uint256[] calldata _amounts, address _owner)
        external
        returns (uint256[] memory requestIds)
    {
        if (isPaused) revert ResumedExpected();
        requestIds = new uint256[](_amounts.length);
        for (uint256 i = 0; i < _amounts.length; i++) {
            WSTETH.transferFrom(msg.sender, address(this), _amounts[i]);
            uint256 amount = WSTETH.unwrap(_amounts[i]);
            _check(amount);
            requestIds[i] = _enqueue(amount, STETH.getSharesByPooledEth(amount), _owner);
        }
    }

    function requestWithdrawalsWithPermit(uint256[] calldata _amounts, address _owner, PermitInput calldata _permit)
        external
        returns (uint256[] memory)
    {
        STETH.permit(msg.sender, address(this), _permit.value, _permit.deadline, _permit.v, _permit.r, _permit.s);
        return requestWithdrawals(_amounts, _owner);
    }

    function claimWithdrawal(uint256 _requestId) external {
        _claim(_requestId, _hint(_requestId, 1, getLastCheckpointIndex), msg.sender);
    }

    function claimWithdrawals(uint256[] calldata _requestIds, uint256[] calldata _hints) external {
        claimWithdrawalsTo(_requestIds, _hints, msg.sender);
    }

    function claimWithdrawalsTo(uint256[] calldata _requestIds, uint256[] calldata _hints, address _recipient)
        public
    {
        if (_recipient == address(0)) revert ZeroRecipient();
        if (_requestIds.length != _hints.length) revert ArraysLengthMismatch(_requestIds.length, _hints.length);
        for (uint256 i = 0; i < _requestIds.length; i++) _claim(_requestIds[i], _hints[i], _recipient);
    }

    /// Coins and shares that the places up to `upTo` stand for, at no more than this rate.
    function prefinalize(uint256 upTo, uint256 maxShareRate) external view returns (uint256 coins, uint256 shares) {
        if (upTo <= getLastFinalizedRequestId) revert InvalidRequestId(upTo);
        if (upTo > getLastRequestId) revert InvalidRequestId(upTo);
        for (uint256 id = getLastFinalizedRequestId + 1; id <= upTo; id++) {
            coins += _worth(_places[id], maxShareRate);
            shares += _places[id].shares;
        }
    }

    /// The oracle's, through the token's contract.
    function finalize(uint256 upTo, uint256 maxShareRate) external payable {
        if (msg.sender != address(STETH)) revert NotOwner(msg.sender, address(STETH));
        uint256 first = getLastFinalizedRequestId + 1;
        uint256 shares;
        for (uint256 id = first; id <= upTo; id++) {
            unfinalizedStETH -= _places[id].amount;
            shares += _places[id].shares;
        }
        _checkpoints[++getLastCheckpointIndex] = Checkpoint(first, maxShareRate);
        getLastFinalizedRequestId = upTo;
        getLockedEtherAmount += msg.value;
        emit WithdrawalsFinalized(first, upTo, msg.value, shares, block.timestamp);
    }

    function getWithdrawalRequests(address _owner) external view returns (uint256[] memory requestsIds) {
        return _of[_owner].values();
    }

    function getWithdrawalStatus(uint256[] calldata _requestIds)
        external
        view
        returns (WithdrawalRequestStatus[] memory statuses)
    {
        statuses = new WithdrawalRequestStatus[](_requestIds.length);
        for (uint256 i = 0; i < _requestIds.length; i++) {
            uint256 id = _requestIds[i];
            if (id == 0 || id > getLastRequestId) revert InvalidRequestId(id);
            Place storage place = _places[id];
            statuses[i] = WithdrawalRequestStatus(
                place.amount, place.shares, place.owner, place.time, id <= getLastFinalizedRequestId, place.claimed
            );
        }
    }

    function getClaimableEther(uint256[] calldata _requestIds, uint256[] calldata _hints)
        external
        view
        returns (uint256[] memory claimableEthValues)
    {
        claimableEthValues = new uint256[](_requestIds.length);
        for (uint256 i = 0; i < _requestIds.length; i++) {
            uint256 id = _requestIds[i];
            if (id == 0 || id > getLastRequestId) revert InvalidRequestId(id);
            if (id > getLastFinalizedRequestId || _places[id].claimed) continue;
            claimableEthValues[i] = _payable(id, _hints[i]);
        }
    }

    function findCheckpointHints(uint256[] calldata _requestIds, uint256 _firstIndex, uint256 _lastIndex)
        external
        view
        returns (uint256[] memory hintIds)
    {
        hintIds = new uint256[](_requestIds.length);
        for (uint256 i = 0; i < _requestIds.length; i++) {
            if (i > 0 && _requestIds[i] < _requestIds[i - 1]) revert RequestIdsNotSorted();
            hintIds[i] = _hint(_requestIds[i], _firstIndex, _lastIndex);
        }
    }

    function _check(uint256 amount) private pure {
        if (amount < MIN_STETH_WITHDRAWAL_AMOUNT) revert RequestAmountTooSmall(amount);
        if (amount > MAX_STETH_WITHDRAWAL_AMOUNT) revert RequestAmountTooLarge(amount);
    }

    function _enqueue(uint256 amount, uint256 shares, address to) private returns (uint256 id) {
        if (to == address(0)) to = msg.sender;
        id = ++getLastRequestId;
        unfinalizedStETH += amount;
        _places[id] = Place(amount, shares, block.timestamp, to, false);
        emit WithdrawalRequested(id, msg.sender, to, amount, shares);
        _mint(to, id);
    }

    function _claim(uint256 id, uint256 hint, address to) private {
        if (id == 0) revert InvalidRequestId(id);
        if (id > getLastFinalizedRequestId) revert RequestNotFoundOrNotFinalized(id);
        Place storage place = _places[id];
        if (place.claimed) revert RequestAlreadyClaimed(id);
        if (place.owner != msg.sender) revert NotOwner(msg.sender, place.owner);
        uint256 coins = _payable(id, hint);
        place.claimed = true;
        _burn(id);
        getLockedEtherAmount -= coins;
        if (address(this).balance < coins) revert NotEnoughEther();
        (bool done,) = to.call{value: coins}("");
        if (!done) revert CantSendValueRecipientMayHaveReverted();
        emit WithdrawalClaimed(id, msg.sender, to, coins);
    }

    /// The last checkpoint of the range that starts at or before the place; 0 when there is none or it is not final.
    function _hint(uint256 id, uint256 first, uint256 last) private view returns (uint256) {
        if (id == 0 || id > getLastRequestId) revert InvalidRequestId(id);
        if (first == 0 || last > getLastCheckpointIndex) revert InvalidRequestIdRange(first, last);
        if (id > getLastFinalizedRequestId) return 0;
        for (uint256 index = last; index >= first; index--) {
            if (_checkpoints[index].from <= id) {
                bool ends = index == getLastCheckpointIndex || id < _checkpoints[index + 1].from;
                return ends ? index : 0;
            }
        }
        return 0;
    }

    function _payable(uint256 id, uint256 hint) private view returns (uint256) {
        if (hint == 0 || hint > getLastCheckpointIndex || _checkpoints[hint].from > id) revert InvalidHint(hint);
        if (hint < getLastCheckpointIndex && _checkpoints[hint + 1].from <= id) revert InvalidHint(hint);
        return _worth(_places[id], _checkpoints[hint].maxShareRate);
    }

    function _worth(Place storage place, uint256 maxShareRate) private view returns (uint256) {
        return Math.min(place.amount, Math.mulDiv(place.shares, maxShareRate, RAY));
    }

    function _update(address to, uint256 id, address auth) internal override returns (address from) {
        from = super._update(to, id, auth);
        if (from != address(0)) _of[from].remove(id);
        if (to == address(0)) return from;
        _of[to].add(id);
        _places[id].owner = to;
    }
}
