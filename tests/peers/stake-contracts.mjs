// Writes, as JSON, every contract of tests/integration/contracts/stake with solc of the peers and OpenZeppelin's library:
//   {name: {abi, bytecode, deployedBytecode}}
// and the real Multicall3 of viem (creation code alone).
// abi is solc's JSON; the codes are hex with 0x. A run takes seconds: the answer is kept beside the peers, else in the
// system's folder for temporary files, under the hash of all that it depends on. Exit code 1 with the compiler's words.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const fail = (words) => {
  console.error(words)
  process.exit(1)
}
const peers = process.env.ROLLSCOPE_PEERS ?? fail('ROLLSCOPE_PEERS names no folder of npm peers')
const require = createRequire(join(peers, 'package.json'))
const folder = join(dirname(fileURLToPath(import.meta.url)), '../integration/contracts/stake')
const version = (name) => require(`${name}/package.json`).version

const input = {
  language: 'Solidity',
  sources: {},
  settings: {
    evmVersion: 'cancun',
    optimizer: { enabled: true, runs: 200 },
    outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] } },
  },
}
for (const file of readdirSync(folder).sort())
  if (file.endsWith('.sol'))
    input.sources[`stake/${file}`] = { content: readFileSync(join(folder, file), 'utf8') }
if (Object.keys(input.sources).length === 0) fail(`no contracts in ${folder}`)

const key = createHash('sha256')
  .update(JSON.stringify([2, input, version('solc'), version('@openzeppelin/contracts')]))
  .digest('hex')
  .slice(0, 16)
const places = [peers, tmpdir()].map((where) => join(where, `stake-contracts-${key}.json`))
const compiled = () => {
  const found = (path) => {
    try {
      return { contents: readFileSync(join(peers, 'node_modules', path), 'utf8') }
    } catch {
      return { error: `no ${path} among the peers` }
    }
  }
  const output = JSON.parse(require('solc').compile(JSON.stringify(input), { import: found }))
  const errors = (output.errors ?? []).filter((e) => e.severity === 'error')
  if (errors.length > 0) fail(errors.map((e) => e.formattedMessage).join('\n'))
  for (const warning of output.errors ?? [])
    if (warning.sourceLocation?.file.startsWith('stake/')) console.error(warning.formattedMessage)

  const { multicall3Bytecode } = require(
    join(peers, 'node_modules/viem/_cjs/constants/contracts.js'),
  )
  const made = { Multicall3: { abi: [], bytecode: multicall3Bytecode, deployedBytecode: '0x' } }
  for (const file of Object.keys(input.sources))
    for (const [name, contract] of Object.entries(output.contracts[file] ?? {})) {
      if (made[name]) fail(`${file}: there is another ${name}`)
      if (contract.evm.bytecode.object === '') continue // an interface, or abstract
      const size = contract.evm.deployedBytecode.object.length / 2
      if (size > 24576) fail(`${file}: ${name} has ${size} bytes, a node takes 24576`)
      made[name] = {
        abi: contract.abi,
        bytecode: '0x' + contract.evm.bytecode.object,
        deployedBytecode: '0x' + contract.evm.deployedBytecode.object,
      }
    }
  const text = JSON.stringify(made) + '\n'
  for (const place of places) {
    try {
      writeFileSync(`${place}.${process.pid}`, text) // whole or not at all: several tests may be at it
      renameSync(`${place}.${process.pid}`, place)
      break
    } catch {
      // the next place, or none: it is compiled again
    }
  }
  return text
}

const known = places.find(existsSync)
// No exit() after this: it would cut off what a pipe has not taken yet.
process.stdout.write(known ? readFileSync(known, 'utf8') : compiled())
