// Watches one operator of one chain as Rollscope's engine does (subscription, bodies once per chain, safe and
// finalized polled) and hands every frame to the tape.
const kSilenceMs = 30_000;
const kHandshakeMs = 10_000;
const kPollMs = 12_000;

export class Observer {
  #next = 1;
  #wanted = [];
  #backoff = 500;

  constructor(chain, url, connection, seen, tape) {
    Object.assign(this, { chain, url, connection, seen, tape });
  }

  start() {
    this.#open();
    this.poll = setInterval(() => this.#pollTags(), kPollMs);
    this.watch = setInterval(() => this.#checkSilence(), 1000);
  }

  #open() {
    const socket = new WebSocket(this.url);
    this.socket = socket;
    this.heard = performance.now();
    this.opened = false;
    socket.onopen = () => {
      this.opened = true;
      this.#backoff = 500;
      this.heard = performance.now();
      this.#ask('eth_chainId', []);
      this.#ask('eth_subscribe', ['newHeads']);
      this.#ask('web3_clientVersion', []);
      this.#ask('eth_getBlockByNumber', ['latest', false]);
      this.#pollTags();
    };
    socket.onmessage = ({ data }) => {
      this.heard = performance.now();
      this.tape.frame(this.connection, 'in', data);
      this.#read(JSON.parse(data));
    };
    socket.onclose = () => this.#again(socket);
    socket.onerror = () => {};
  }

  #again(socket) {
    if (socket !== this.socket || this.stopped) return;
    this.opened = false;
    this.retry = setTimeout(() => this.#open(), this.#backoff * (0.75 + Math.random() / 2));
    this.#backoff = Math.min(this.#backoff * 2, 8000);
  }

  #checkSilence() {
    const limit = this.opened ? kSilenceMs : kHandshakeMs;
    if (this.socket.readyState > 1 || performance.now() - this.heard < limit) return;
    const dead = this.socket;
    dead.close();
    this.#again(dead);
    this.heard = performance.now();
  }

  #send(text) {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    this.tape.frame(this.connection, 'out', text);
    this.socket.send(text);
  }

  #call(method, params) {
    return { jsonrpc: '2.0', id: this.#next++, method, params };
  }

  #ask(method, params) {
    this.#send(JSON.stringify(this.#call(method, params)));
  }

  #pollTags() {
    if (!this.opened) return;
    for (const tag of this.chain.tags) this.#ask('eth_getBlockByNumber', [tag, false]);
  }

  #read(message) {
    const hash = message.method === 'eth_subscription' && message.params?.result?.hash;
    if (!hash || this.seen.has(hash)) return;
    this.seen.add(hash);
    if (this.chain.blockMs >= 1000) {
      this.#ask('eth_getBlockByHash', [hash, this.chain.full === true]);
      return;
    }
    // Sub-second chains: one frame for the blocks of half a second.
    this.#wanted.push(hash);
    this.batch ??= setTimeout(() => {
      this.batch = undefined;
      const calls = this.#wanted.splice(0).map((h) => this.#call('eth_getBlockByHash', [h, false]));
      this.#send(JSON.stringify(calls));
    }, 500);
  }

  stop() {
    this.stopped = true;
    clearInterval(this.poll);
    clearInterval(this.watch);
    clearTimeout(this.retry);
    clearTimeout(this.batch);
    this.socket.close();
  }
}
