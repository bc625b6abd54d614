// A made-up chain with linked hashes: every header's hash is the Keccak-256 of its RLP, every parent is the block
// before, numbers are consecutive. Seeded, so every run serves the same bytes but for the times.
import { peer } from './peers.mjs';

const { keccak256, toRlp } = peer('viem');

// mulberry32
function random(seed) {
    let a = seed >>> 0;
    return () => {
        a = (a + 0x6d2b79f5) >>> 0;
        let t = a;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return (t ^ (t >>> 14)) >>> 0;
    };
}

const quantity = (n) => '0x' + BigInt(n).toString(16);
// RLP wants whole bytes, and nothing at all for zero.
const bytes = (q) => {
    const digits = q.slice(2).replace(/^0+/, '');
    return digits === '' ? '0x' : '0x' + (digits.length % 2 ? '0' : '') + digits;
};

export class Generator {
    constructor(seed = 1) {
        this.next = random(seed);
    }

    below(n) {
        return this.next() % n;
    }

    hex(length) {
        let out = '';
        while (out.length < length * 2) out += this.next().toString(16).padStart(8, '0');
        return '0x' + out.slice(0, length * 2);
    }

    transaction(index) {
        const kind = this.below(10);
        const input = kind < 3 ? 0 : kind < 7 ? 68 : kind < 9 ? 228 + 32 * this.below(8) : 600 + 32 * this.below(40);
        const dynamic = this.below(10) < 8;
        return {
            type: dynamic ? '0x2' : '0x0', chainId: '0x1', nonce: quantity(this.below(100000)),
            gas: quantity(21000 + this.below(500000)), gasPrice: quantity(1e9 + this.below(3e9)),
            ...(dynamic && { maxFeePerGas: quantity(2e9 + this.below(2e9)), maxPriorityFeePerGas: quantity(this.below(2e9)), accessList: [] }),
            to: this.hex(20), value: quantity(BigInt(this.next()) * BigInt(this.next())), input: input ? this.hex(input) : '0x',
            r: this.hex(32), s: this.hex(32), v: quantity(this.below(2)), ...(dynamic && { yParity: quantity(this.below(2)) }),
            hash: this.hex(32), from: this.hex(20), transactionIndex: quantity(index),
        };
    }

    // The fields of a header in the order of its RLP; `hash` is put in front once it is known.
    header(number, timestamp, parentHash) {
        return {
            parentHash, sha3Uncles: '0x1dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347', miner: this.hex(20),
            stateRoot: this.hex(32), transactionsRoot: this.hex(32), receiptsRoot: this.hex(32), logsBloom: this.hex(256),
            difficulty: '0x0', number: quantity(number), gasLimit: quantity(36000000),
            gasUsed: quantity(5000000 + this.below(30000000)), timestamp: quantity(timestamp), extraData: this.hex(8),
            mixHash: this.hex(32), nonce: '0x0000000000000000', baseFeePerGas: quantity(1e8 + this.below(4e9)),
            withdrawalsRoot: this.hex(32), blobGasUsed: quantity(131072 * this.below(10)),
            excessBlobGas: quantity(131072 * this.below(400)), parentBeaconBlockRoot: this.hex(32), requestsHash: this.hex(32),
        };
    }
}

const kQuantities = new Set(['difficulty', 'number', 'gasLimit', 'gasUsed', 'timestamp', 'baseFeePerGas', 'blobGasUsed', 'excessBlobGas']);

export function hashOf(header) {
    return keccak256(toRlp(Object.entries(header).map(([key, value]) => (kQuantities.has(key) ? bytes(value) : value))));
}

// A chain of `count` blocks above block 0, a second apart, the last one ten minutes ago: never in the future.
// Headers share a pool of random parts (a fresh 256-byte bloom each would cost more than all else here).
export function makeChain(count, { seed = 7, step = 1 } = {}) {
    const generator = new Generator(seed);
    const pool = Array.from({ length: 64 }, () => generator.header(0, 0, '0x'));
    const begin = Math.floor(Date.now() / 1000) - 600 - count * step;
    const blocks = [];
    let parent = '0x' + '0'.repeat(64);
    for (let n = 0; n <= count; ++n) {
        const header = { ...pool[n % pool.length], number: quantity(n), timestamp: quantity(begin + n * step), parentHash: parent };
        parent = hashOf(header);
        blocks.push({ hash: parent, ...header });
    }
    return blocks;
}

// Bodies of `txs` transactions as JSON text, 16 different ones, to be put behind any header.
export function makeBodies(txs, seed = 11) {
    const generator = new Generator(seed);
    return Array.from({ length: 16 }, () => {
        const list = Array.from({ length: txs }, (_, i) => generator.transaction(i));
        return { full: JSON.stringify(list), hashes: JSON.stringify(list.map((t) => t.hash)) };
    });
}

// The block of a header with its transactions, as JSON text.
export function blockText(header, transactions) {
    const text = JSON.stringify({ ...header, size: '0xc350', uncles: [], withdrawals: [] });
    return text.slice(0, -1) + ',"transactions":' + transactions + '}';
}
