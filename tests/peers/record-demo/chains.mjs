// The chains of the shipped tape: public chain ids and block times (see resources/chains/*.json), played by
// local anvil nodes. `txs` is the mean number of user transactions per block (`always` of them in each), `gas`
// the mean loop count of the ones that compute; `full` records transaction objects, `deposit` sends the OP
// Stack's first transaction, `epoch` is how many blocks `safe` lags behind the head (`finalized` twice as many).
export const chains = [
  { id: 'ethereum', name: 'Ethereum', chainId: 1, blockMs: 12_000, gasLimit: 3e6, feeGwei: 0.8,
    txs: 9, gas: 4000, epoch: 4, full: true, tags: ['safe', 'finalized'] },
  { id: 'base', name: 'Base', chainId: 8453, blockMs: 200, gasLimit: 1.2e6, feeGwei: 0.005,
    txs: 1.2, gas: 4500, epoch: 300, deposit: true, tags: ['safe', 'finalized'] },
  { id: 'arbitrum-one', name: 'Arbitrum One', chainId: 42161, blockMs: 250, gasLimit: 2 ** 50, feeGwei: 0.01,
    txs: 1.6, gas: 5000, epoch: 240, always: 1, tags: ['safe', 'finalized'] },
  { id: 'optimism', name: 'OP Mainnet', chainId: 10, blockMs: 2000, gasLimit: 2.4e6, feeGwei: 0.001,
    txs: 4, gas: 12_000, epoch: 30, deposit: true, full: true, tags: ['safe', 'finalized'] },
  { id: 'unichain', name: 'Unichain', chainId: 130, blockMs: 1000, gasLimit: 2e6, feeGwei: 0.0005,
    txs: 2.5, gas: 8000, epoch: 60, deposit: true, tags: ['safe', 'finalized'] },
  { id: 'ink', name: 'Ink', chainId: 57073, blockMs: 1000, gasLimit: 1e6, feeGwei: 0.0004,
    txs: 1.5, gas: 5000, epoch: 60, deposit: true, tags: ['safe', 'finalized'] },
  { id: 'world-chain', name: 'World Chain', chainId: 480, blockMs: 2000, gasLimit: 5e6, feeGwei: 0.002,
    txs: 5, gas: 10_000, epoch: 30, deposit: true, tags: ['safe', 'finalized'] },
  { id: 'soneium', name: 'Soneium', chainId: 1868, blockMs: 2000, gasLimit: 2e6, feeGwei: 0.001,
    txs: 2, gas: 6000, epoch: 30, deposit: true, tags: ['safe', 'finalized'] },
  { id: 'linea', name: 'Linea', chainId: 59144, blockMs: 1000, gasLimit: 1.5e6, feeGwei: 0.03,
    txs: 1.6, gas: 7000, epoch: 60, tags: ['finalized'] },
  { id: 'scroll', name: 'Scroll', chainId: 534352, blockMs: 3000, gasLimit: 2.5e6, feeGwei: 0.04,
    txs: 3, gas: 9000, epoch: 30, tags: [] },
  { id: 'polygon-pos', name: 'Polygon PoS', chainId: 137, blockMs: 2000, gasLimit: 3e6, feeGwei: 30,
    txs: 6, gas: 5000, epoch: 30, tags: ['finalized'] },
  { id: 'gnosis', name: 'Gnosis', chainId: 100, blockMs: 5000, gasLimit: 2e6, feeGwei: 0.6,
    txs: 5, gas: 5000, epoch: 16, tags: [] },
];

// What happens while the tape runs, in seconds from its start.
export const events = [
  { at: 90, chain: 'linea', kind: 'stall', seconds: 90 },
  { at: 210, chain: 'polygon-pos', kind: 'reorg', depth: 3 },
  { at: 270, chain: 'base', kind: 'silence', operator: 1, seconds: 50 },
];

export const operators = ['local-a', 'local-b'];
export const source =
  'local anvil nodes set to the chain ids and block times of Ethereum, Base, Arbitrum One, OP Mainnet, ' +
  'Unichain, Ink, World Chain, Soneium, Linea, Scroll, Polygon PoS and Gnosis, with two connections each; ' +
  "the figures are not those networks'";
