// Serves a made-up chain as a node on 127.0.0.1, as fast as a client can take it. What it sends is built beforehand, so
// that it costs little more than a copy. Prints "listening PORT PORT2" and ends when its standard input closes.
//
//   /push/N             after eth_subscribe: N heads at once
//   /blocks/N           after eth_subscribe: N heads, never more than 32 whose block was not asked for yet
//   /rpc                no heads; answers for blocks of 200 transactions
//   /rate/PERSEC/N      after eth_subscribe: N heads at that rate, each with the time of its sending ("sentNs")
//   /live/C             chain number C (its id is 100000 + C): a block of 50 transactions each second, from now on
import { peer } from './peers.mjs';
import { Generator, blockText, hashOf, makeBodies, makeChain } from './blocks.mjs';

const { WebSocketServer } = peer('ws');
const kChunk = 256 * 1024;
const kOutstanding = 32;
const kStampDigits = 16;
const kSubscription = '0x9cef478923ff08bf67fde6c64013158d';

const most = Number(process.argv[2] ?? 40000);
const chain = makeChain(most);
const byHash = new Map(chain.map((block, n) => [block.hash, n]));
const bodies = makeBodies(200);
const smallBodies = makeBodies(50, 13);

function frame(payload) {
    const n = payload.length;
    let head;
    if (n < 126) {
        head = Buffer.from([0x81, n]);
    } else if (n < 65536) {
        head = Buffer.from([0x81, 126, n >> 8, n & 255]);
    } else {
        head = Buffer.alloc(10);
        head[0] = 0x81;
        head[1] = 127;
        head.writeBigUInt64BE(BigInt(n), 2);
    }
    return Buffer.concat([head, payload]);
}

const notification = (header) => Buffer.from(
    `{"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":"${kSubscription}","result":${JSON.stringify(header)}}}`);
const plain = new Map();
const heads = (n) => plain.get(n) ?? plain.set(n, frame(notification(chain[n]))).get(n);
for (let n = 1; n <= most; ++n) heads(n);
const stamped = new Map();
// The stamp stands last, at a place counted from the end, so that it can be overwritten in a copy.
function stampedHead(n) {
    if (!stamped.has(n)) stamped.set(n, frame(notification({ ...chain[n], sentNs: '0'.repeat(kStampDigits) })));
    return stamped.get(n);
}
const kStampFromEnd = kStampDigits + '"}}}'.length;

class LiveChain {
    constructor(index) {
        this.index = index;
        this.generator = new Generator(1000 + index);
        this.blocks = new Map();
        this.numbers = new Map();
        this.listeners = new Set();
        this.head = 1000 * (index + 1);
        this.add('0x' + '0'.repeat(64));
        setTimeout(() => setInterval(() => this.advance(), 1000).unref(), (index * 137) % 1000).unref();
    }

    add(parent) {
        const header = this.generator.header(this.head, Math.floor(Date.now() / 1000), parent);
        const block = { hash: hashOf(header), ...header };
        this.blocks.set(this.head, block);
        this.numbers.set(block.hash, this.head);
        const old = this.blocks.get(this.head - 600);
        if (old) {
            this.blocks.delete(this.head - 600);
            this.numbers.delete(old.hash);
        }
        return block;
    }

    advance() {
        const parent = this.blocks.get(this.head).hash;
        this.head += 1;
        const text = frame(notification(this.add(parent)));
        for (const socket of this.listeners) socket.write(text);
    }
}
const live = new Map();
const liveChain = (index) => live.get(index) ?? live.set(index, new LiveChain(index)).get(index);

function push(socket, count) {
    let n = 1;
    const go = () => {
        while (n <= count) {
            const parts = [];
            for (let size = 0; n <= count && size < kChunk; ++n) {
                parts.push(heads(n));
                size += parts.at(-1).length;
            }
            if (!socket.write(Buffer.concat(parts))) return socket.once('drain', go);
        }
    };
    go();
}

// What is sent here leaves no garbage behind: a collection of this server's would be read as the client's delay.
function pace(socket, perSecond, count) {
    const phase = Math.random();
    const scratch = Buffer.alloc(stampedHead(1).length + 64);
    const begin = process.hrtime.bigint();
    let sent = 0;
    const timer = setInterval(() => {
        const due = Math.min(count, Math.floor(Number(process.hrtime.bigint() - begin) / 1e9 * perSecond + phase));
        for (; sent < due; ++sent) {
            const head = stampedHead(sent + 1);
            // The kernel takes a frame at once, or the client is behind and the copy must live on.
            const out = socket.writableLength === 0 ? scratch.subarray(0, head.length) : Buffer.alloc(head.length);
            head.copy(out);
            out.latin1Write(process.hrtime.bigint().toString(16).padStart(kStampDigits, '0'), out.length - kStampFromEnd);
            socket.write(out);
        }
        if (sent === count) clearInterval(timer);
    }, 1);
    socket.once('close', () => clearInterval(timer));
}

class Connection {
    constructor(ws, url) {
        const [mode, ...words] = url.split('?')[0].split('/').filter(Boolean);
        this.mode = mode;
        this.words = words.map(Number);
        this.ws = ws;
        this.socket = ws._socket;
        this.socket.setNoDelay(true);
        this.live = mode === 'live' ? liveChain(this.words[0]) : null;
        this.announced = 0;
        ws.on('message', (data) => this.received(JSON.parse(data)));
        ws.on('error', () => {});
        ws.on('close', () => this.live?.listeners.delete(this.socket));
    }

    received(message) {
        if (Array.isArray(message)) {
            this.sendText('[' + message.map((call) => this.answer(call)).join(',') + ']');
            this.announce();
            return;
        }
        this.sendText(this.answer(message));
        if (message.method === 'eth_subscribe') this.subscribed();
        this.announce();
    }

    sendText(text) {
        this.socket.write(frame(Buffer.from(text)));
    }

    subscribed() {
        if (this.mode === 'push') setImmediate(push, this.socket, this.words[0]);
        if (this.mode === 'rate') pace(this.socket, this.words[0], this.words[1]);
        if (this.mode === 'live') this.live.listeners.add(this.socket);
        if (this.mode === 'blocks') this.open = kOutstanding;
    }

    // In /blocks: as many further heads as blocks were taken.
    announce() {
        for (; this.open > 0 && this.announced < this.words[0]; --this.open) this.socket.write(heads(++this.announced));
    }

    answer({ id, method, params = [] }) {
        const result = this.result(method, params);
        return `{"jsonrpc":"2.0","id":${JSON.stringify(id)},` +
            (result === undefined ? '"error":{"code":-32601,"message":"the method does not exist"}}' : `"result":${result}}`);
    }

    result(method, params) {
        switch (method) {
        case 'eth_chainId': return this.live ? `"0x${(100000 + this.live.index).toString(16)}"` : '"0x1"';
        case 'eth_subscribe': return `"${kSubscription}"`;
        case 'eth_unsubscribe': return 'true';
        case 'net_version': return '"1"';
        case 'web3_clientVersion': return '"replay/1"';
        case 'eth_blockNumber': return `"0x${(this.live ? this.live.head : 0).toString(16)}"`;
        case 'eth_getBlockByNumber': return this.block(this.numberOf(params[0]), params[1]);
        case 'eth_getBlockByHash': return this.block(this.live ? this.live.numbers.get(params[0]) : byHash.get(params[0]), params[1]);
        case 'eth_getBlockTransactionCountByHash': return this.live ? '"0x32"' : '"0xc8"';
        default: return undefined;
        }
    }

    numberOf(tag) {
        const head = this.live ? this.live.head : 0;
        if (tag === 'latest' || tag === 'pending') return head;
        if (tag === 'safe') return Math.max(0, head - 32);
        if (tag === 'finalized') return Math.max(0, head - 64);
        return Number(tag);
    }

    block(n, full) {
        if (this.live) {
            const header = this.live.blocks.get(n);
            const body = smallBodies[n % smallBodies.length];
            return header ? blockText(header, full ? body.full : body.hashes) : 'null';
        }
        if (this.mode === 'rpc') n = 1 + n % most;
        if (!chain[n]) return 'null';
        if (this.mode === 'blocks' && n > 0) ++this.open;
        return blockText(chain[n], full ? bodies[n % bodies.length].full : bodies[n % bodies.length].hashes);
    }
}

const listen = () => new Promise((resolve) => {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false, maxPayload: 1 << 20 });
    server.on('connection', (ws, request) => new Connection(ws, request.url));
    server.on('listening', () => resolve(server.address().port));
});
console.log('listening', await listen(), await listen());
process.stdin.on('end', () => process.exit(0)).on('close', () => process.exit(0)).resume();
