// Signing EIP-1559 transactions beside viem, in turns: run.mjs BUILD_DIR. Prints `name value unit goal met|missed`.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { peer } from '../compare/peers.mjs';

const { privateKeyToAccount } = peer('viem/accounts');
const kRounds = 5;
const kSeconds = 1;
const kGoal = 10;

const account = privateKeyToAccount(`0x${'46'.repeat(32)}`);
const transfer = {
    type: 'eip1559', chainId: 1, gas: 21000n, maxFeePerGas: 20_000_000_000n, maxPriorityFeePerGas: 1_000_000_000n,
    to: `0x${'35'.repeat(20)}`, value: 10n ** 18n,
};

async function viemRate(seconds) {
    const start = performance.now();
    let nonce = 0;
    while (performance.now() - start < seconds * 1000) await account.signTransaction({ ...transfer, nonce: nonce++ });
    return nonce / ((performance.now() - start) / 1000);
}

const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rows = [];
await viemRate(kSeconds); // warm: its tables are made and its code compiled
for (let i = 0; i < kRounds; ++i) {
    const out = execFileSync(join(process.argv[2], 'bench', 'sign_client'), [String(kSeconds)], { encoding: 'utf8' });
    const [plain, proven] = out.trim().split(' ').map(Number);
    rows.push({ plain, proven, viem: await viemRate(kSeconds) });
}
const ratio = median(rows.map((row) => row.plain / row.viem));
const proven = median(rows.map((row) => row.proven / row.viem));
const note = (name, value, unit) => console.log(`${name} ${Number(value.toPrecision(4))} ${unit} - note`);
console.log(`sign-eip1559-vs-viem ${Number(ratio.toPrecision(4))} times-more ${kGoal} ${ratio >= kGoal ? 'met' : 'missed'}`);
note('sign-eip1559-vs-viem/proven-by-recovery', proven, 'times-more');
note('sign-eip1559', median(rows.map((row) => row.plain)), 'items/s');
note('sign-eip1559/viem', median(rows.map((row) => row.viem)), 'items/s');
process.exitCode = ratio >= kGoal ? 0 : 1;
