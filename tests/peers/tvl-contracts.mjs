// Writes, as JSON, creation bytecode for a made-up layer 1: the real Multicall3 (as viem carries it),
// OpenZeppelin ERC-20s with something odd about some of them, and feeds of Chainlink's shape.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const peers = process.env.ROLLSCOPE_PEERS
const require = createRequire(join(peers, 'package.json'))
const solc = require('solc')
const { multicall3Bytecode } = require(
  join(peers, 'node_modules/viem/_cjs/constants/contracts.js'),
)

const source = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

contract Token is ERC20 {
    uint8 private immutable places;
    constructor(uint8 p) ERC20("Token", "TOK") { places = p; }
    function decimals() public view override returns (uint8) { return places; }
    function mint(address to, uint256 amount) external { _mint(to, amount); }
}
contract PausedToken is Token {
    constructor(uint8 p) Token(p) {}
    function balanceOf(address) public pure override returns (uint256) { revert("paused"); }
}
contract RatedToken is Token {
    uint256 public stEthPerToken;
    constructor(uint8 p) Token(p) {}
    function setRate(uint256 rate) external { stEthPerToken = rate; }
}
contract BareToken {
    mapping(address => uint256) public balanceOf;
    function mint(address to, uint256 amount) external { balanceOf[to] += amount; }
}
contract Feed {
    int256 private answer;
    uint256 private updatedAt;
    function set(int256 a, uint256 at) external { answer = a; updatedAt = at; }
    function decimals() external pure returns (uint8) { return 8; }
    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return (1, answer, updatedAt, updatedAt, 1);
    }
}
contract Vault { receive() external payable {} }
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
const made = { Multicall3: multicall3Bytecode }
for (const [name, contract] of Object.entries(output.contracts['made.sol']))
  made[name] = '0x' + contract.evm.bytecode.object
console.log(JSON.stringify(made))
