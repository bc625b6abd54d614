// Writes, as JSON, creation bytecode of what a rehearsal of staking needs: OpenZeppelin's ERC-4626 vault over an ERC-20, with
// a pause of its own, tickets that are minted with ERC-721's question to the receiver, and a contract that believes what an
// account with code says of a signature (ERC-1271).
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const peers = process.env.ROLLSCOPE_PEERS
const require = createRequire(join(peers, 'package.json'))
const solc = require('solc')

const source = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";

contract Token is ERC20 {
    constructor() ERC20("Token", "TOK") {}
    function mint(address to, uint256 amount) external { _mint(to, amount); }
}
contract Vault is ERC4626 {
    error Paused(address who, uint256 amount);
    bool public paused;
    constructor(IERC20 token) ERC20("Share", "sTOK") ERC4626(token) {}
    function setPaused(bool p) external { paused = p; }
    function deposit(uint256 assets, address receiver) public override returns (uint256) {
        if (paused) revert Paused(msg.sender, assets);
        return super.deposit(assets, receiver);
    }
}
contract Tickets is ERC721 {
    uint256 private last = 40;
    constructor() ERC721("Ticket", "TIC") {}
    function take() external payable returns (uint256) {
        require(msg.value == 3 ether, "three ether");
        _safeMint(msg.sender, ++last);
        return last;
    }
}
interface IERC1271 {
    function isValidSignature(bytes32, bytes calldata) external view returns (bytes4);
}
contract Believer {
    function act() external view returns (bool) {
        return msg.sender.code.length == 0
            || IERC1271(msg.sender).isValidSignature(bytes32(0), "") == 0x1626ba7e;
    }
}
`
const input = {
  language: 'Solidity',
  sources: { 'made.sol': { content: source } },
  settings: {
    evmVersion: 'cancun',
    optimizer: { enabled: true, runs: 200 },
    outputSelection: { '*': { '*': ['evm.bytecode.object'] } },
  },
}
const found = (path) => {
  try {
    return { contents: readFileSync(join(peers, 'node_modules', path), 'utf8') }
  } catch {
    return { error: `no ${path}` }
  }
}
const output = JSON.parse(solc.compile(JSON.stringify(input), { import: found }))
const errors = (output.errors ?? []).filter((e) => e.severity === 'error')
if (errors.length > 0) {
  console.error(errors.map((e) => e.formattedMessage).join('\n'))
  process.exit(1)
}
const made = {}
for (const [name, contract] of Object.entries(output.contracts['made.sol']))
  made[name] = '0x' + contract.evm.bytecode.object
console.log(JSON.stringify(made))
