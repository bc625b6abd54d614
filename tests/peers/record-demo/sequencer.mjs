// Makes the blocks of one chain: a light, changing load of transfers and small computations.
const kWork = '0x000000000000000000000000000000000000c0de';
// loop: for (n = calldata[0]; n != 0; --n); about 40 gas a turn
const kWorkCode = '0x6000355b801560105760019003600356' + '5b00';
const kDepositor = '0xdeaddeaddeaddeaddeaddeaddeaddeaddead0001';
const kL1Block = '0x4200000000000000000000000000000000000015';
const hex = (n) => '0x' + Math.round(n).toString(16);

function poisson(mean) {
  let k = 0;
  for (let p = Math.random(), limit = Math.exp(-mean); p > limit; p *= Math.random()) ++k;
  return k;
}

export class Sequencer {
  stalled = false;
  #made = 0;
  #deposits = 1;
  #phase = Math.random() * 6.28;

  constructor(chain, node) {
    this.chain = chain;
    this.node = node;
  }

  async prepare() {
    this.accounts = await this.node.ask('eth_accounts');
    await this.node.ask('anvil_setCode', [kWork, kWorkCode]);
    await this.node.ask('anvil_setBalance', [kDepositor, '0x56bc75e2d63100000']);
    // A past, so that safe and finalized have something to point at.
    await this.node.ask('anvil_mine', [hex(this.chain.epoch * 2 + 5)]);
  }

  start() {
    let due = performance.now();
    const turn = async () => {
      due += this.chain.blockMs;
      this.timer = setTimeout(turn, Math.max(0, due - performance.now()));
      if (this.stalled || this.busy) return;
      this.busy = true;
      try {
        await this.#block();
      } catch (error) {
        console.error(`${this.chain.id}: ${error.message}`);
      }
      this.busy = false;
    };
    this.timer = setTimeout(turn, Math.random() * this.chain.blockMs);
  }

  async #block() {
    const { chain, node } = this;
    ++this.#made;
    const wave = 1 + 0.5 * Math.sin(this.#phase + performance.now() / 95_000);
    // A load this light would let the base fee fall to nothing, so it follows the load by hand.
    await node.ask('anvil_setNextBlockBaseFeePerGas', [hex(chain.feeGwei * 1e9 * wave * (0.98 + 0.04 * Math.random()))]);
    if (chain.deposit) await node.ask('eth_sendTransaction', [this.#deposit()]);
    const count = (chain.always ?? 0) + poisson(Math.max(0, chain.txs - (chain.always ?? 0)) * wave);
    const fees = { maxFeePerGas: hex(chain.feeGwei * 4e9), maxPriorityFeePerGas: hex(chain.feeGwei * 1e8) };
    for (let i = 0; i < count; ++i) {
      const from = this.accounts[(this.#made + i) % this.accounts.length];
      if (i % 2 === 0) {
        const turns = chain.gas * (0.3 + 1.4 * Math.random());
        await node.ask('eth_sendTransaction', [{ ...fees, from, to: kWork, gas: hex(40_000 + turns * 45),
          data: '0x' + hex(turns).slice(2).padStart(64, '0') }]);
      } else {
        const to = this.accounts[(this.#made + i + 1) % this.accounts.length];
        await node.ask('eth_sendTransaction', [{ ...fees, from, to, value: hex(1 + Math.random() * 1e9), gas: '0x5208' }]);
      }
    }
    await node.ask('evm_mine');
  }

  /// The first transaction of every OP Stack block; its source makes its hash unique.
  #deposit() {
    const source = (this.#deposits++).toString(16).padStart(64, '0');
    return { type: '0x7e', from: kDepositor, to: kL1Block, mint: '0x0', value: '0x0', gas: '0xc350',
      isSystemTx: false, data: '0x440a5e20', sourceHash: `0x${source}` };
  }

  /// Replaces the last `depth` blocks; the transactions of all but the newest come back.
  async reorg(depth) {
    while (this.busy) await new Promise((r) => setTimeout(r, 5));
    this.busy = true;
    const head = Number(await this.node.ask('eth_blockNumber'));
    const again = [];
    for (let i = 0; i + 1 < depth; ++i) {
      const block = await this.node.ask('eth_getBlockByNumber', [hex(head - depth + 1 + i), false]);
      for (const hash of block.transactions)
        again.push([await this.node.ask('eth_getRawTransactionByHash', [hash]), i]);
    }
    await this.node.ask('anvil_reorg', [depth, again]);
    this.busy = false;
  }

  stop() {
    clearTimeout(this.timer);
  }
}
