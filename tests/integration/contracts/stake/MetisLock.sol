// SPDX-License-Identifier: GPL-3.0-or-later
// The pool of Metis' sequencers on layer 1 and their set on layer 2, in shape: the pool keeps the books, the escrow
// (LockingInfo) the coins and the events. Whoever locks approves the escrow, not the pool. Signatures, errors and words of
// the refusals are the real system's, the spelling too; the code is ours.
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

/// Takes coins for layer 2 against a fee in the native coin, and remembers for whom.
contract MetisBridge {
    using SafeERC20 for IERC20;

    uint256 public fee = 0.001 ether;
    mapping(address recipient => uint256 amount) public sentTo;

    event ERC20DepositInitiated(
        address indexed _l1Token,
        address indexed _l2Token,
        address indexed _from,
        address _to,
        uint256 _amount,
        uint256 chainId,
        bytes _data
    );

    function setFee(uint256 wei_) external {
        fee = wei_;
    }

    function depositERC20ToByChainId(
        uint256 chainId,
        address l1Token,
        address l2Token,
        address to,
        uint256 amount,
        uint32,
        bytes calldata data
    ) external payable {
        require(msg.value >= fee, "insufficient fee supplied. send at least l2gas * oracle.getDiscount()");
        sentTo[to] += amount;
        IERC20(l1Token).safeTransferFrom(msg.sender, address(this), amount);
        emit ERC20DepositInitiated(l1Token, l2Token, msg.sender, to, amount, chainId, data);
    }
}

contract LockingInfo is Ownable, Initializable {
    using SafeERC20 for IERC20;

    address public manager;
    address public bridge;
    address public l1Token;
    address public l2Token;
    address public rewardPayer;
    uint256 public l2ChainId;
    uint256 public minLock;
    uint256 public maxLock;
    uint256 public totalLocked;
    uint256 public totalRewardsLiquidated;

    event SetMinLock(uint256 _newMinLock);
    event SetMaxLock(uint256 _newMaxLock);
    event SetRewardPayer(address _payer);
    event Locked(
        address indexed signer,
        uint256 indexed sequencerId,
        uint256 nonce,
        uint256 indexed activationBatch,
        uint256 amount,
        uint256 total,
        bytes signerPubkey
    );
    event Relocked(uint256 indexed sequencerId, uint256 amount, uint256 total);
    event Withdraw(uint256 indexed sequencerId, uint256 amount);
    event LockUpdate(uint256 indexed sequencerId, uint256 indexed nonce, uint256 indexed newAmount);
    event ClaimRewards(
        uint256 indexed sequencerId, address recipient, uint256 indexed amount, uint256 indexed totalAmount
    );
    event UnlockInit(
        address indexed user,
        uint256 indexed sequencerId,
        uint256 nonce,
        uint256 deactivationBatch,
        uint256 deactivationTime,
        uint256 unlockClaimTime,
        uint256 indexed amount
    );
    event Unlocked(address indexed user, uint256 indexed sequencerId, uint256 amount, uint256 total);
    event BatchSubmitReward(uint256 _newBatchId);
    event SignerChange(
        uint256 indexed sequencerId,
        uint256 nonce,
        address indexed oldSigner,
        address indexed newSigner,
        bytes signerPubkey
    );

    error NotManager();

    constructor() Ownable(msg.sender) {}

    function initialize(address owner_, address manager_, address bridge_, address l1, address l2, uint256 l2Chain)
        external
        initializer
    {
        _transferOwnership(owner_);
        manager = manager_;
        bridge = bridge_;
        l1Token = l1;
        l2Token = l2;
        l2ChainId = l2Chain;
        rewardPayer = owner_;
        minLock = 20_000 ether;
        maxLock = 100_000 ether;
    }

    modifier onlyManager() {
        if (msg.sender != manager) revert NotManager();
        _;
    }

    function setMinLock(uint256 amount) external onlyOwner {
        require(amount > 0, "_minLock=0");
        minLock = amount;
        emit SetMinLock(amount);
    }

    function setMaxLock(uint256 amount) external onlyOwner {
        require(amount >= minLock, "maxLock<minLock");
        maxLock = amount;
        emit SetMaxLock(amount);
    }

    function setRewardPayer(address payer) external onlyOwner {
        rewardPayer = payer;
        emit SetRewardPayer(payer);
    }

    function enter(uint256 id, address owner_, address signer, uint256 amount, uint256 batch, bytes calldata pubkey)
        external
        onlyManager
    {
        require(amount >= minLock && amount <= maxLock, "invalid amount");
        totalLocked += amount;
        IERC20(l1Token).safeTransferFrom(owner_, address(this), amount);
        emit Locked(signer, id, 1, batch, amount, totalLocked, pubkey);
    }

    function increase(uint256 id, uint256 nonce, address owner_, uint256 locked, uint256 fresh, uint256 reward)
        external
        onlyManager
    {
        require(locked <= maxLock, "locked>maxLock");
        require(fresh + reward > 0, "No new locked added");
        totalLocked += fresh + reward;
        IERC20(l1Token).safeTransferFrom(owner_, address(this), fresh);
        emit Relocked(id, fresh + reward, totalLocked);
        emit LockUpdate(id, nonce, locked);
    }

    function decrease(uint256 id, address owner_, uint256 nonce, uint256 amount, uint256 locked)
        external
        onlyManager
    {
        require(locked >= minLock, "locked<minLock");
        totalLocked -= amount;
        IERC20(l1Token).safeTransfer(owner_, amount);
        emit Withdraw(id, amount);
        emit LockUpdate(id, nonce, locked);
    }

    function payReward(uint256 id, uint256 amount, address recipient, uint32 l2Gas) external payable onlyManager {
        _payReward(id, amount, recipient, l2Gas);
    }

    function logUnlockInit(
        address signer,
        uint256 id,
        uint256 nonce,
        uint256 batch,
        uint256 time,
        uint256 claimTime,
        uint256 amount
    ) external onlyManager {
        emit UnlockInit(signer, id, nonce, batch, time, claimTime, amount);
    }

    function goOut(address owner_, uint256 id, uint256 amount, uint256 reward, address recipient, uint32 l2Gas)
        external
        payable
        onlyManager
    {
        totalLocked -= amount;
        IERC20(l1Token).safeTransfer(owner_, amount);
        _payReward(id, reward, recipient, l2Gas);
        emit Unlocked(owner_, id, amount, totalLocked);
    }

    function takeRewards(uint256 batch, uint256 total) external onlyManager {
        IERC20(l1Token).safeTransferFrom(rewardPayer, address(this), total);
        emit BatchSubmitReward(batch);
    }

    function logSignerChange(uint256 id, uint256 nonce, address before, address signer, bytes calldata pubkey)
        external
        onlyManager
    {
        emit SignerChange(id, nonce, before, signer, pubkey);
    }

    /// Over the bridge; without a reward nothing happens, and nothing is to be paid for.
    function _payReward(uint256 id, uint256 amount, address recipient, uint32 l2Gas) private {
        if (amount == 0) return;
        totalRewardsLiquidated += amount;
        IERC20(l1Token).forceApprove(bridge, amount);
        MetisBridge(bridge).depositERC20ToByChainId{value: msg.value}(
            l2ChainId, l1Token, l2Token, recipient, amount, l2Gas, ""
        );
        emit ClaimRewards(id, recipient, amount, totalRewardsLiquidated);
    }
}

contract LockingPool is Ownable, Pausable, Initializable {
    enum Status { Unavailable, Inactive, Active, Unlocked }

    struct Sequencer {
        uint256 amount;
        uint256 reward;
        uint256 activationBatch;
        uint256 updatedBatch;
        uint256 deactivationBatch;
        uint256 deactivationTime;
        uint256 unlockClaimTime;
        uint256 nonce;
        address owner;
        address signer;
        bytes pubkey;
        address rewardRecipient;
        Status status;
    }

    struct Batch {
        uint256 id;
        uint256 number;
        uint256 startEpoch;
        uint256 endEpoch;
    }

    LockingInfo public escrow;
    uint256 public exitDelayPeriod;
    uint256 public rewardPerBlock;
    uint256 public signerUpdateThrottle;
    uint256 public totalSequencers;
    address public mpcAddress;
    Batch public curBatchState;
    mapping(address owner => bool yes) public whitelist;
    mapping(uint256 seqId => Sequencer sequencer) public sequencers;
    mapping(address owner => uint256 seqId) public seqOwners;
    mapping(address signer => uint256 seqId) public seqSigners;
    mapping(Status status => uint256 count) public seqStatuses;

    event DistributeReward(
        uint256 indexed batchId, uint256 startEpoch, uint256 endEpoch, uint256 amount, uint256 rpb
    );
    event RewardUpdate(uint256 newReward, uint256 oldReward);
    event WithrawDelayTimeChange(uint256 _cur, uint256 _prev);
    event SequencerRewardRecipientChanged(uint256 _seqId, address _recipient);
    event SequencerOwnerChanged(uint256 _seqId, address _owner);
    event SetWhitelist(address _user, bool _yes);

    error OwnedSequencer();
    error SignerExisted();
    error NoSuchSeq();
    error NullAddress();
    error SeqNotActive();
    error NotSeqOwner();
    error NotSeqSigner();
    error NoRewardRecipient();
    error NotWhitelisted();

    constructor() Ownable(msg.sender) {}

    function initialize(address owner_, LockingInfo escrow_) external initializer {
        _transferOwnership(owner_);
        escrow = escrow_;
        mpcAddress = owner_;
        exitDelayPeriod = 21 days;
        rewardPerBlock = 761_000 gwei;
        signerUpdateThrottle = 1;
        curBatchState = Batch(1, block.number, 0, 0);
    }

    /// The words of the library that the real one is built with.
    function _requireNotPaused() internal view override {
        require(!paused(), "Pausable: paused");
    }

    modifier listed() {
        if (!whitelist[msg.sender]) revert NotWhitelisted();
        _;
    }

    function currentBatch() external view returns (uint256) {
        return curBatchState.id;
    }

    function WITHDRAWAL_DELAY() external view returns (uint256) {
        return exitDelayPeriod;
    }

    function BLOCK_REWARD() external view returns (uint256) {
        return rewardPerBlock;
    }

    function setPause(bool yes) external onlyOwner {
        if (yes) _pause();
        else _unpause();
    }

    function setWhitelist(address user, bool yes) external onlyOwner {
        whitelist[user] = yes;
        emit SetWhitelist(user, yes);
    }

    function updateWithdrawDelayTimeValue(uint256 secs) external onlyOwner {
        emit WithrawDelayTimeChange(secs, exitDelayPeriod);
        exitDelayPeriod = secs;
    }

    function updateBlockReward(uint256 amount) external onlyOwner {
        emit RewardUpdate(amount, rewardPerBlock);
        rewardPerBlock = amount;
    }

    function setSequencerRewardRecipient(uint256 _seqId, address _recipient) external listed {
        Sequencer storage one = sequencers[_seqId];
        if (one.owner != msg.sender) revert NotSeqOwner();
        if (one.status != Status.Active) revert SeqNotActive();
        if (_recipient == address(0)) revert NullAddress();
        one.rewardRecipient = _recipient;
        emit SequencerRewardRecipientChanged(_seqId, _recipient);
    }

    function setSequencerOwner(uint256 _seqId, address _owner) external listed {
        if (_owner == address(0)) revert NullAddress();
        Sequencer storage one = _active(_seqId);
        one.owner = _owner;
        delete seqOwners[msg.sender];
        seqOwners[_owner] = _seqId;
        emit SequencerOwnerChanged(_seqId, _owner);
    }

    function lockFor(address _signer, uint256 _amount, bytes calldata _signerPubkey) external {
        lockWithRewardRecipient(_signer, address(0), _amount, _signerPubkey);
    }

    function lockWithRewardRecipient(
        address _signer,
        address _rewardRecipient,
        uint256 _amount,
        bytes calldata _signerPubkey
    ) public whenNotPaused listed {
        require(_signerOf(_signerPubkey) == _signer, "pubkey and address mismatch");
        if (seqOwners[msg.sender] != 0) revert OwnedSequencer();
        if (seqSigners[_signer] != 0) revert SignerExisted();
        uint256 id = ++totalSequencers;
        seqOwners[msg.sender] = id;
        seqSigners[_signer] = id;
        seqStatuses[Status.Active]++;
        Sequencer storage one = sequencers[id];
        one.amount = _amount;
        one.activationBatch = curBatchState.id;
        one.updatedBatch = curBatchState.id;
        one.nonce = 1;
        one.owner = msg.sender;
        one.signer = _signer;
        one.pubkey = _signerPubkey;
        one.rewardRecipient = _rewardRecipient;
        one.status = Status.Active;
        escrow.enter(id, msg.sender, _signer, _amount, curBatchState.id, _signerPubkey);
        emit SequencerOwnerChanged(id, msg.sender);
        emit SequencerRewardRecipientChanged(id, _rewardRecipient);
    }

    function relock(uint256 _seqId, uint256 _amount, bool _lockReward) external whenNotPaused listed {
        Sequencer storage one = _active(_seqId);
        uint256 reward = _lockReward ? one.reward : 0;
        one.reward -= reward;
        one.amount += _amount + reward;
        escrow.increase(_seqId, ++one.nonce, msg.sender, one.amount, _amount, reward);
    }

    function withdraw(uint256 _seqId, uint256 _amount) external whenNotPaused listed {
        Sequencer storage one = _active(_seqId);
        require(curBatchState.id > one.updatedBatch, "withdraw throttle");
        one.amount -= _amount;
        one.updatedBatch = curBatchState.id;
        escrow.decrease(_seqId, msg.sender, ++one.nonce, _amount, one.amount);
    }

    function withdrawRewards(uint256 _seqId, uint32 _l2Gas) external payable whenNotPaused listed {
        Sequencer storage one = _active(_seqId);
        if (one.rewardRecipient == address(0)) revert NoRewardRecipient();
        uint256 reward = one.reward;
        one.reward = 0;
        escrow.payReward{value: msg.value}(_seqId, reward, one.rewardRecipient, _l2Gas);
    }

    /// The pending reward leaves at once, the coins after exitDelayPeriod. Two thirds of all must stay active.
    function unlock(uint256 _seqId, uint32 _l2Gas) external payable whenNotPaused listed {
        _active(_seqId);
        uint256 gone = seqStatuses[Status.Inactive] + 1;
        require(gone * 3 <= seqStatuses[Status.Active] - 1 + gone, "BFT restriction");
        _unlock(_seqId, _l2Gas);
    }

    function forceUnlock(uint256 _seqId, uint32 _l2Gas) external payable onlyOwner {
        if (sequencers[_seqId].status != Status.Active) revert SeqNotActive();
        _unlock(_seqId, _l2Gas);
    }

    function unlockClaim(uint256 _seqId, uint32 _l2Gas) external payable whenNotPaused listed {
        Sequencer storage one = sequencers[_seqId];
        if (one.owner != msg.sender) revert NotSeqOwner();
        if (one.rewardRecipient == address(0)) revert NoRewardRecipient();
        require(one.status == Status.Inactive && one.unlockClaimTime <= block.timestamp, "Not allowed to cliam");
        (uint256 amount, uint256 reward) = (one.amount, one.reward);
        one.amount = 0;
        one.reward = 0;
        one.nonce++;
        one.status = Status.Unlocked;
        seqStatuses[Status.Inactive]--;
        seqStatuses[Status.Unlocked]++;
        delete seqOwners[msg.sender];
        seqSigners[one.signer] = type(uint256).max; // it never signs again
        escrow.goOut{value: msg.value}(msg.sender, _seqId, amount, reward, one.rewardRecipient, _l2Gas);
    }

    /// The signer's own affair.
    function updateSigner(uint256 _seqId, bytes calldata _signerPubkey) external whenNotPaused {
        Sequencer storage one = sequencers[_seqId];
        if (one.status != Status.Active) revert SeqNotActive();
        if (one.signer != msg.sender) revert NotSeqSigner();
        require(curBatchState.id >= one.updatedBatch + signerUpdateThrottle, "signer updating throttle");
        address signer = _signerOf(_signerPubkey);
        if (seqSigners[signer] != 0) revert SignerExisted();
        seqSigners[signer] = _seqId;
        seqSigners[msg.sender] = type(uint256).max;
        one.signer = signer;
        one.pubkey = _signerPubkey;
        one.updatedBatch = curBatchState.id;
        escrow.logSignerChange(_seqId, ++one.nonce, msg.sender, signer, _signerPubkey);
    }

    /// Blocks that signers made in the epochs since the last batch, paid from the reward payer's allowance.
    function batchSubmitRewards(
        uint256 _batchId,
        uint256 _startEpoch,
        uint256 _endEpoch,
        address[] calldata _seqs,
        uint256[] calldata _blocks
    ) external {
        require(msg.sender == mpcAddress, "not MPC");
        require(_seqs.length == _blocks.length && _seqs.length > 0, "mismatch length");
        require(curBatchState.id + 1 == _batchId, "invalid batch id");
        require(curBatchState.endEpoch + 1 == _startEpoch, "invalid startEpoch");
        require(_startEpoch < _endEpoch, "invalid endEpoch");
        uint256 total;
        for (uint256 i = 0; i < _seqs.length; i++) {
            Sequencer storage one = sequencers[seqSigners[_seqs[i]]];
            if (one.status == Status.Unavailable) revert NoSuchSeq();
            one.reward += _blocks[i] * rewardPerBlock;
            total += _blocks[i] * rewardPerBlock;
        }
        curBatchState = Batch(_batchId, block.number, _startEpoch, _endEpoch);
        escrow.takeRewards(_batchId, total);
        emit DistributeReward(_batchId, _startEpoch, _endEpoch, total, rewardPerBlock);
    }

    function _unlock(uint256 id, uint32 l2Gas) private {
        Sequencer storage one = sequencers[id];
        if (one.rewardRecipient == address(0)) revert NoRewardRecipient();
        seqStatuses[Status.Active]--;
        seqStatuses[Status.Inactive]++;
        one.status = Status.Inactive;
        one.deactivationBatch = curBatchState.id;
        one.deactivationTime = block.timestamp;
        one.unlockClaimTime = block.timestamp + exitDelayPeriod;
        uint256 reward = one.reward;
        one.reward = 0;
        escrow.payReward{value: msg.value}(id, reward, one.rewardRecipient, l2Gas);
        escrow.logUnlockInit(
            one.signer, id, ++one.nonce, one.deactivationBatch, one.deactivationTime, one.unlockClaimTime, one.amount
        );
    }

    /// One that is active and the caller's.
    function _active(uint256 id) private view returns (Sequencer storage one) {
        one = sequencers[id];
        if (one.status != Status.Active) revert SeqNotActive();
        if (one.owner != msg.sender) revert NotSeqOwner();
    }

    function _signerOf(bytes calldata pubkey) private pure returns (address) {
        require(pubkey.length == 64, "invalid pubkey");
        return address(uint160(uint256(keccak256(pubkey))));
    }
}

/// A second implementation of the pool.
contract LockingPoolNext is LockingPool {
    function generation() external pure returns (uint256) {
        return 2;
    }
}

/// MetisSequencerSet on layer 2: who makes which blocks. Epochs follow each other without gaps; whoever calls may commit.
contract MetisSequencerSet {
    struct Epoch {
        uint256 number;
        address signer;
        uint256 startBlock;
        uint256 endBlock;
    }

    uint256 public epochLength;
    uint256 public currentEpochNumber;
    mapping(uint256 number => Epoch epoch) public epochs;

    event NewEpoch(uint256 indexed epochId, uint256 startBlock, uint256 endBlock, address signer);
    event ReCommitEpoch(
        uint256 indexed oldEpochId,
        uint256 indexed newEpochId,
        uint256 curEpochId,
        uint256 startBlock,
        uint256 endBlock,
        address newSigner
    );

    error NullAddress();

    function initialize(address signer, uint256 startBlock, uint256 endBlock, uint256 length) external {
        require(epochLength == 0, "Initializable: contract is already initialized");
        epochLength = length;
        epochs[0] = Epoch(0, signer, startBlock, endBlock);
    }

    function currentEpoch() external view returns (Epoch memory) {
        return epochs[currentEpochNumber];
    }

    /// The last one whose blocks are all made.
    function finalizedEpoch() external view returns (Epoch memory epoch, bool exist) {
        for (uint256 number = currentEpochNumber + 1; number > 0; number--) {
            if (epochs[number - 1].endBlock < block.number) return (epochs[number - 1], true);
        }
    }

    function finalizedBlock() external view returns (uint256) {
        uint256 end = epochs[currentEpochNumber].endBlock;
        return end < block.number ? end : block.number;
    }

    function getEpochByBlock(uint256 _number) public view returns (uint256) {
        for (uint256 number = currentEpochNumber + 1; number > 0; number--) {
            Epoch storage one = epochs[number - 1];
            if (one.startBlock <= _number && _number <= one.endBlock) return number - 1;
        }
        return type(uint256).max;
    }

    function getMetisSequencer(uint256 _number) external view returns (address) {
        uint256 number = getEpochByBlock(_number);
        return number == type(uint256).max ? epochs[currentEpochNumber].signer : epochs[number].signer;
    }

    function commitEpoch(uint256 number, uint256 startBlock, uint256 endBlock, address signer) external {
        if (signer == address(0)) revert NullAddress();
        require(number == currentEpochNumber + 1, "Invalid epochId");
        require(startBlock == epochs[number - 1].endBlock + 1, "Invalid start block");
        require(endBlock >= startBlock, "Invalid end block");
        currentEpochNumber = number;
        epochs[number] = Epoch(number, signer, startBlock, endBlock);
        emit NewEpoch(number, startBlock, endBlock, signer);
    }

    /// Another signer takes over from within the current epoch.
    function recommitEpoch(uint256 oldEpoch, uint256 newEpoch, uint256 startBlock, uint256 endBlock, address signer)
        external
    {
        if (signer == address(0)) revert NullAddress();
        require(oldEpoch == currentEpochNumber && newEpoch == oldEpoch + 1, "Invalid epochId");
        Epoch storage before = epochs[oldEpoch];
        require(startBlock > before.startBlock && startBlock <= before.endBlock + 1, "Invalid start block");
        require(endBlock >= startBlock, "Invalid end block");
        before.endBlock = startBlock - 1;
        currentEpochNumber = newEpoch;
        epochs[newEpoch] = Epoch(newEpoch, signer, startBlock, endBlock);
        emit ReCommitEpoch(oldEpoch, newEpoch, oldEpoch, startBlock, endBlock, signer);
    }
}
