// A TCP relay that stands for one operator: it adds the way to him (ms) and can fall silent.
import { connect, createServer } from 'node:net';

export class Proxy {
  #sockets = new Set();
  silent = false;

  async start(target, delayMs) {
    this.server = createServer((client) => {
      const node = connect(target, '127.0.0.1');
      this.#relay(client, node, delayMs);
      this.#relay(node, client, delayMs);
    });
    await new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.port = this.server.address().port;
  }

  #relay(from, to, delayMs) {
    let due = 0;
    this.#sockets.add(from);
    from.on('data', (bytes) => {
      if (this.silent) return;
      // Jitter must not let later bytes overtake earlier ones.
      due = Math.max(due, performance.now() + delayMs * (0.8 + 0.5 * Math.random()));
      setTimeout(() => to.writable && to.write(bytes), due - performance.now());
    });
    from.on('close', () => { this.#sockets.delete(from); to.destroy(); });
    from.on('error', () => to.destroy());
  }

  /// Bytes were lost while silent, so the old connections are of no use any more.
  speakAgain() {
    this.silent = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  stop() {
    this.server?.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
