// Bare Node: the ws package and JSON.parse.
//   client_ws.mjs heads URL N | blocks URL N
import { peer } from './peers.mjs';
import { Meter } from './meter.mjs';

const WebSocket = peer('ws');
const [mode, url, wanted] = process.argv.slice(2);
const meter = new Meter('node-ws', Number(wanted));
const read = ({ number, timestamp, gasUsed, gasLimit, baseFeePerGas, blobGasUsed, excessBlobGas, transactions, hash, parentHash }) =>
    meter.take({ number, timestamp, gasUsed, gasLimit, baseFeePerGas, blobGasUsed, excessBlobGas, transactions, hash, parentHash });

const socket = new WebSocket(`${url}/${mode === 'heads' ? `push/${wanted}` : 'rpc'}`, { perMessageDeflate: false });
let asked = 0;
const ask = () => {
    if (asked < meter.wanted)
        socket.send(`{"jsonrpc":"2.0","id":${asked},"method":"eth_getBlockByNumber","params":["0x${(asked++).toString(16)}",true]}`);
};
socket.on('open', () => {
    if (mode === 'heads') {
        socket.send('{"jsonrpc":"2.0","id":1,"method":"eth_subscribe","params":["newHeads"]}');
    } else {
        meter.start();
        for (let i = 0; i < 32; ++i) ask();
    }
});
socket.on('message', (data) => {
    if (mode === 'heads' && !meter.cpu) meter.start();
    const message = JSON.parse(data);
    const block = mode === 'heads' ? message.params?.result : message.result;
    if (!block?.number) return;
    if (read(block)) meter.done();
    if (mode === 'blocks') ask();
});
