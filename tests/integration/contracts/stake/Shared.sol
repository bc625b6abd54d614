// SPDX-License-Identifier: GPL-3.0-or-later
// What the staking systems of the tests share: a coin, an upgradeable proxy, owners of upgrade rights, contract wallets.
// Runtime code is put at the addresses that the registry knows, so that whatever a constructor sets stands in the code.
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {ERC1967Utils} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";
import {ProxyAdmin} from "@openzeppelin/contracts/proxy/transparent/ProxyAdmin.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";
import {ShortString, ShortStrings} from "@openzeppelin/contracts/utils/ShortStrings.sol";

/// An ERC-20 with permit that anybody may mint: a test's money. Names of at most 31 bytes.
contract Coin is ERC20Permit {
    ShortString private immutable _longName;
    ShortString private immutable _sign;
    uint8 private immutable _places;

    constructor(string memory name_, string memory symbol_, uint8 places_) ERC20("", "") ERC20Permit(name_) {
        _longName = ShortStrings.toShortString(name_);
        _sign = ShortStrings.toShortString(symbol_);
        _places = places_;
    }

    function name() public view override returns (string memory) {
        return ShortStrings.toString(_longName);
    }

    function symbol() public view override returns (string memory) {
        return ShortStrings.toString(_sign);
    }

    function decimals() public view override returns (uint8) {
        return _places;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// An ERC-1967 proxy whose admin is read from its slot: the admin can upgrade and nothing else, all others reach the
/// implementation. An empty slot is nobody's, also of a call without a sender. Its code holds no state, so that it can
/// be put anywhere and its slots be set from outside.
contract AdminProxy is ERC1967Proxy {
    error ProxyDeniedAdminAccess();

    constructor(address implementation, address admin) ERC1967Proxy(implementation, "") {
        ERC1967Utils.changeAdmin(admin);
    }

    receive() external payable {
        _fallback();
    }

    function _fallback() internal override {
        address admin = ERC1967Utils.getAdmin();
        if (admin != address(0) && msg.sender == admin) {
            if (msg.sig != bytes4(keccak256("upgradeToAndCall(address,bytes)"))) revert ProxyDeniedAdminAccess();
            (address next, bytes memory call) = abi.decode(msg.data[4:], (address, bytes));
            ERC1967Utils.upgradeToAndCall(next, call);
        } else {
            super._fallback();
        }
    }

    function _unsafeAllowUninitialized() internal pure override returns (bool) {
        return true;
    }
}

/// OpenZeppelin's own, as owners of upgrades.
contract Admin is ProxyAdmin {
    constructor(address owner) ProxyAdmin(owner) {}
}

contract Timelock is TimelockController {
    constructor(uint256 delay, address[] memory proposers, address[] memory executors)
        TimelockController(delay, proposers, executors, address(0))
    {}
}

/// What is asked of a Safe, and its members' way to act (one of them is enough here).
contract SafeShaped {
    address[] private _owners;
    uint256 public getThreshold;

    constructor(address[] memory owners, uint256 threshold) {
        _owners = owners;
        getThreshold = threshold;
    }

    function getOwners() external view returns (address[] memory) {
        return _owners;
    }

    function VERSION() external pure returns (string memory) {
        return "1.3.0";
    }
}

/// A contract account that does what anybody says. It takes no ticket (ERC-721) that asks first.
contract Wallet {
    receive() external payable {}

    function run(address to, uint256 value, bytes calldata data) external payable returns (bytes memory) {
        (bool done, bytes memory answer) = to.call{value: value}(data);
        if (!done) {
            assembly {
                revert(add(answer, 32), mload(answer))
            }
        }
        return answer;
    }
}

/// The same, and it takes tickets.
contract TicketWallet is Wallet, IERC721Receiver {
    function onERC721Received(address, address, uint256, bytes calldata) external pure returns (bytes4) {
        return IERC721Receiver.onERC721Received.selector;
    }
}
