// viem over its webSocket transport: the newHeads subscription with formatBlock, or getBlock with 32 in flight (which is
// what its watchBlocks does for every head).
//   client_viem.mjs heads URL N | blocks URL N
import { peer } from './peers.mjs';
import { Meter } from './meter.mjs';

const { createPublicClient, formatBlock, webSocket } = peer('viem');
const { mainnet } = peer('viem/chains');
const [mode, url, wanted] = process.argv.slice(2);
const meter = new Meter('viem', Number(wanted));

if (mode === 'heads') {
    const client = createPublicClient({ chain: mainnet, transport: webSocket(`${url}/push/${wanted}`) });
    await client.transport.subscribe({
        params: ['newHeads'],
        onData(data) {
            if (!meter.cpu) meter.start();
            if (meter.take(formatBlock(data.result))) meter.done();
        },
        onError(error) {
            console.error(error);
            process.exit(1);
        },
    });
} else {
    const client = createPublicClient({ chain: mainnet, cacheTime: 0, transport: webSocket(`${url}/rpc`) });
    await client.getChainId();
    meter.start();
    let asked = 0;
    const worker = async () => {
        while (asked < meter.wanted) {
            const block = await client.getBlock({ blockNumber: BigInt(asked++), includeTransactions: true });
            if (meter.take(block)) meter.done();
        }
    };
    for (let i = 0; i < 32; ++i) worker();
}
