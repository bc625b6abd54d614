// Time from the server's send to the updated metric, over many connections.
//   client_rate.mjs ws|viem URL PERSEC CONNECTIONS SECONDS
import { peer } from './peers.mjs';

const [library, url, perSecond, connections, seconds] = process.argv.slice(2);
const count = Number(perSecond) * Number(seconds);
const path = `${url}/rate/${perSecond}/${count}`;
const warm = Math.min(count / 4, Number(perSecond) * 1.5); // of each connection; starting up is not measured
let delays = [];
let metric = 0;
let received = 0;
let cpu;

const take = (block, nth) => {
    metric += Number(block.gasUsed);
    ++received;
    if (nth <= warm) return;
    cpu ??= process.cpuUsage();
    delays.push(Number(process.hrtime.bigint() - BigInt('0x' + block.sentNs)) / 1e3);
};
for (let i = 0; i < Number(connections); ++i) {
    let nth = 0;
    if (library === 'ws') {
        const WebSocket = peer('ws');
        const socket = new WebSocket(`${path}?${i}`, { perMessageDeflate: false });
        socket.on('open', () => socket.send('{"jsonrpc":"2.0","id":1,"method":"eth_subscribe","params":["newHeads"]}'));
        socket.on('message', (data) => {
            const block = JSON.parse(data).params?.result;
            if (block) take(block, ++nth);
        });
    } else {
        const { createPublicClient, formatBlock, webSocket } = peer('viem');
        const client = createPublicClient({ chain: peer('viem/chains').mainnet, transport: webSocket(`${path}?${i}`) });
        client.transport.subscribe({ params: ['newHeads'], onData: (data) => take(formatBlock(data.result), ++nth) });
    }
}

const expected = count * Number(connections);
const begun = Date.now();
setInterval(() => {
    if (received < expected && Date.now() - begun < (Number(seconds) + 5) * 1000) return;
    const used = process.cpuUsage(cpu);
    delays.sort((a, b) => a - b);
    const at = (share) => delays[Math.floor(share * (delays.length - 1))];
    console.log(JSON.stringify({
        client: library === 'ws' ? 'node-ws' : 'viem', n: received, lost: expected - received, p50: at(0.5), p99: at(0.99), max: at(1),
        usCpu: (used.user + used.system) / delays.length, metric: metric > 0,
    }));
    process.exit(0);
}, 100);
