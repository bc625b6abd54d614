// Sends plain transfers to development nodes from their unlocked accounts: load.mjs SECONDS URL=PERSEC…
// Ends by itself.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const WebSocket = createRequire(join(process.env.ROLLSCOPE_PEERS, 'package.json'))('ws');
const [seconds, ...targets] = process.argv.slice(2);
const kTickMs = 50;

function load(url, perSecond) {
    const socket = new WebSocket(url);
    let accounts = [];
    let due = 0;
    let id = 0;
    const ask = (method, params) => socket.send(JSON.stringify({ jsonrpc: '2.0', id: ++id, method, params }));
    socket.on('error', () => {});
    socket.on('open', () => ask('eth_accounts', []));
    socket.on('message', (data) => {
        const { result } = JSON.parse(data);
        if (Array.isArray(result)) accounts = result;
    });
    setInterval(() => {
        if (accounts.length === 0 || socket.readyState !== WebSocket.OPEN) return;
        // A slow swell, so that the line has something to show.
        due += perSecond * (1 + 0.5 * Math.sin(Date.now() / 7000)) * kTickMs / 1000;
        for (; due >= 1; --due) {
            const from = accounts[id % accounts.length];
            ask('eth_sendTransaction', [{ from, to: accounts[(id + 1) % accounts.length], value: '0x1', gas: '0x5208' }]);
        }
    }, kTickMs);
}

for (const target of targets) {
    const [url, perSecond] = target.split('=');
    load(url, Number(perSecond));
}
setTimeout(() => process.exit(0), Number(seconds) * 1000);
