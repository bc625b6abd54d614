// SPDX-License-Identifier: GPL-3.0-or-later
// A staking protocol of Rocket Pool's shape: contracts found by name in a store, a deposit pool, a token that is burned
// for coins while there are some. Signatures and words of the refusals are the real system's; the code is ours.
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// Values under hashes of their names, set by whoever set the store up.
contract RocketStorage {
    address private immutable _keeper;
    mapping(bytes32 key => address value) public getAddress;
    mapping(bytes32 key => uint256 value) public getUint;
    mapping(bytes32 key => bool value) public getBool;

    constructor(address keeper) {
        _keeper = keeper;
    }

    modifier known() {
        require(msg.sender == _keeper || getBool[keccak256(abi.encodePacked("contract.exists", msg.sender))]);
        _;
    }

    function addContract(string calldata name, address place) external known {
        getAddress[keccak256(abi.encodePacked("contract.address", name))] = place;
        getBool[keccak256(abi.encodePacked("contract.exists", place))] = true;
    }

    function setUint(bytes32 key, uint256 value) external known {
        getUint[key] = value;
    }

    function setBool(bytes32 key, bool value) external known {
        getBool[key] = value;
    }
}

abstract contract RocketPart {
    RocketStorage internal immutable _store;

    constructor(RocketStorage store) {
        _store = store;
    }

    function _at(string memory name) internal view returns (address) {
        return _store.getAddress(keccak256(abi.encodePacked("contract.address", name)));
    }
}

contract RocketSettingsDeposit is RocketPart {
    constructor(RocketStorage store) RocketPart(store) {}

    function getDepositEnabled() external view returns (bool) {
        return _store.getBool(keccak256("deposit.enabled"));
    }

    function getMinimumDeposit() external view returns (uint256) {
        return _store.getUint(keccak256("deposit.minimum"));
    }

    function getDepositFee() external view returns (uint256) {
        return _store.getUint(keccak256("deposit.fee"));
    }

    function getMaximumDepositPoolSize() external view returns (uint256) {
        return _store.getUint(keccak256("deposit.pool.maximum"));
    }
}

contract RocketDepositPool is RocketPart {
    event DepositReceived(address indexed from, uint256 amount, uint256 time);

    constructor(RocketStorage store) RocketPart(store) {}

    function getBalance() public view returns (uint256) {
        return address(this).balance;
    }

    /// Nobody waits for coins here: all of it is more than is needed.
    function getExcessBalance() external view returns (uint256) {
        return getBalance();
    }

    function getMaximumDepositAmount() external view returns (uint256) {
        RocketSettingsDeposit set = _set();
        uint256 most = set.getMaximumDepositPoolSize();
        return !set.getDepositEnabled() || most < getBalance() ? 0 : most - getBalance();
    }

    function deposit() external payable {
        RocketSettingsDeposit set = _set();
        require(set.getDepositEnabled(), "Deposits into Rocket Pool are currently disabled");
        require(
            msg.value >= set.getMinimumDeposit(), "The deposited amount is less than the minimum deposit size"
        );
        require(
            getBalance() <= set.getMaximumDepositPoolSize(),
            "The deposit pool size after depositing exceeds the maximum size"
        );
        uint256 fee = msg.value * set.getDepositFee() / 1 ether;
        RocketTokenReth(payable(_at("rocketTokenRETH"))).mint(msg.value - fee, msg.sender);
        emit DepositReceived(msg.sender, msg.value, block.timestamp);
    }

    /// Coins for those who burn, when the token's contract has too few.
    function withdrawExcessBalance(uint256 amount) external {
        require(msg.sender == _at("rocketTokenRETH"), "Invalid or outdated contract");
        RocketTokenReth(payable(msg.sender)).depositExcess{value: amount}();
    }

    /// What nodes take for their validators: no longer there for those who burn.
    function assign(address payable node, uint256 amount) external {
        require(_store.getBool(keccak256(abi.encodePacked("contract.exists", msg.sender))), "Invalid contract");
        (bool done,) = node.call{value: amount}("");
        require(done);
    }

    function _set() private view returns (RocketSettingsDeposit) {
        return RocketSettingsDeposit(_at("rocketDAOProtocolSettingsDeposit"));
    }
}

contract RocketTokenReth is ERC20, RocketPart {
    uint256 private _coins; // as the network's balances tell: with those at validators
    uint256 private _tokens;

    event TokensMinted(address indexed to, uint256 amount, uint256 ethAmount, uint256 time);
    event TokensBurned(address indexed from, uint256 amount, uint256 ethAmount, uint256 time);

    constructor(RocketStorage store) ERC20("", "") RocketPart(store) {}

    receive() external payable {}

    function name() public pure override returns (string memory) {
        return "Rocket Pool ETH";
    }

    function symbol() public pure override returns (string memory) {
        return "rETH";
    }

    /// What the oracle nodes submit.
    function setBalances(uint256 coins, uint256 tokens) external {
        require(_store.getBool(keccak256(abi.encodePacked("contract.exists", msg.sender))), "Invalid contract");
        (_coins, _tokens) = (coins, tokens);
    }

    function getEthValue(uint256 _rethAmount) public view returns (uint256) {
        return _tokens == 0 ? _rethAmount : Math.mulDiv(_rethAmount, _coins, _tokens);
    }

    function getRethValue(uint256 _ethAmount) public view returns (uint256) {
        return _tokens == 0 ? _ethAmount : Math.mulDiv(_ethAmount, _tokens, _coins);
    }

    function getExchangeRate() external view returns (uint256) {
        return getEthValue(1 ether);
    }

    function getTotalCollateral() public view returns (uint256) {
        return address(this).balance + RocketDepositPool(_at("rocketDepositPool")).getExcessBalance();
    }

    function getCollateralRate() external view returns (uint256) {
        uint256 all = getEthValue(totalSupply());
        return all == 0 ? 1 ether : Math.mulDiv(1 ether, address(this).balance, all);
    }

    function mint(uint256 coins, address to) external {
        require(msg.sender == _at("rocketDepositPool"), "Invalid or outdated contract");
        uint256 amount = getRethValue(coins);
        require(amount > 0, "Invalid token mint amount");
        _mint(to, amount);
        emit TokensMinted(to, amount, coins, block.timestamp);
    }

    function burn(uint256 _rethAmount) external {
        require(_rethAmount > 0, "Invalid token burn amount");
        require(balanceOf(msg.sender) >= _rethAmount, "Insufficient rETH balance");
        uint256 coins = getEthValue(_rethAmount);
        require(getTotalCollateral() >= coins, "Insufficient ETH balance for exchange");
        _burn(msg.sender, _rethAmount);
        if (address(this).balance < coins) {
            RocketDepositPool(_at("rocketDepositPool")).withdrawExcessBalance(coins - address(this).balance);
        }
        (bool done,) = msg.sender.call{value: coins}("");
        require(done);
        emit TokensBurned(msg.sender, _rethAmount, coins, block.timestamp);
    }

    function depositExcess() external payable {
        require(msg.sender == _at("rocketDepositPool"), "Invalid or outdated contract");
    }
}
