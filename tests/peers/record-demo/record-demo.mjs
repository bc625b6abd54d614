#!/usr/bin/env node
// Records the shipped tape from local anvil nodes. Use: ROLLSCOPE_PEERS=DIR node record-demo.mjs --out F [--seconds N]
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chains, events, operators, source } from './chains.mjs';
import { Node } from './node.mjs';
import { Observer } from './observer.mjs';
import { Proxy } from './proxy.mjs';
import { Sequencer } from './sequencer.mjs';
import { Tape } from './tape.mjs';

const kWayMs = [9, 24]; // one way to each operator
const { values } = parseArgs({ options: { out: { type: 'string' }, seconds: { type: 'string', default: '910' } } });
const seconds = Number(values.seconds);
if (!values.out || !(seconds > 0)) {
  console.error('use: ROLLSCOPE_PEERS=DIR node record-demo.mjs --out FILE [--seconds N]');
  process.exit(2);
}

const stops = [];
const stopAll = () => stops.splice(0).reverse().forEach((stop) => stop());
process.on('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(3));

const running = new Map();
for (const chain of chains) {
  const node = new Node();
  stops.push(() => node.stop());
  await node.start(chain);
  const sequencer = new Sequencer(chain, node);
  await sequencer.prepare();
  const proxies = [];
  for (const wayMs of kWayMs) {
    const proxy = new Proxy();
    await proxy.start(node.port, wayMs);
    stops.push(() => proxy.stop());
    proxies.push(proxy);
  }
  running.set(chain.id, { node, sequencer, proxies });
}

const tape = new Tape(values.out, {
  version: 1,
  madeBy: 'rollscope record-demo',
  madeAt: Date.now(),
  kind: 'recorded',
  source,
  chains: chains.map(({ id, name, chainId }) => ({ id, name, chainId, endpoints:
    operators.map((operator, i) => ({ operator, url: `ws://127.0.0.1:${running.get(id).proxies[i].port}` })) })),
});
let connection = 0;
for (const chain of chains) {
  const { sequencer, proxies } = running.get(chain.id);
  const seen = new Set();
  for (const proxy of proxies) {
    const observer = new Observer(chain, `ws://127.0.0.1:${proxy.port}`, connection++, seen, tape);
    observer.start();
    stops.push(() => observer.stop());
  }
  sequencer.start();
  stops.push(() => sequencer.stop());
}

const say = (text) => console.log(`${(tape.lengthMs / 1000).toFixed(1)} s: ${text}`);
const happen = {
  stall(event, { sequencer }) {
    sequencer.stalled = true;
    setTimeout(() => { sequencer.stalled = false; say(`${event.chain} goes on`); }, event.seconds * 1000);
  },
  reorg: (event, { sequencer }) => sequencer.reorg(event.depth),
  silence(event, { proxies }) {
    proxies[event.operator].silent = true;
    setTimeout(() => {
      proxies[event.operator].speakAgain();
      say(`${event.chain} ${operators[event.operator]} speaks again`);
    }, event.seconds * 1000);
  },
};
for (const event of events) {
  setTimeout(() => {
    say(`${event.chain}: ${event.kind}`);
    happen[event.kind](event, running.get(event.chain));
  }, event.at * 1000);
}

await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
tape.closed = true;
stopAll();
await tape.close();
console.log(`${tape.frames} frames, ${(tape.lengthMs / 1000).toFixed(1)} s, ${statSync(values.out).size} bytes`);
process.exit(0);
