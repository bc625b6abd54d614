// Starts one anvil and speaks JSON-RPC to it over its own connection (the sequencer's side).
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const kArch = { x64: 'amd64', arm64: 'arm64' };

export function anvilPath() {
  const peers = process.env.ROLLSCOPE_PEERS;
  if (!peers) throw new Error('set ROLLSCOPE_PEERS to a folder with node_modules (see docs/tapes.md)');
  const name = `anvil-${process.platform}-${kArch[process.arch] ?? process.arch}`;
  const path = join(peers, 'node_modules', '@foundry-rs', name, 'bin', 'anvil');
  if (!existsSync(path)) throw new Error(`no anvil at ${path}`);
  return path;
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
    server.on('error', reject);
  });
}

export class Node {
  #waiting = new Map();
  #next = 1;

  async start(chain) {
    this.port = await freePort();
    const words = ['--host', '127.0.0.1', '--port', `${this.port}`, '--chain-id', `${chain.chainId}`,
      '--no-mining', '--order', 'fifo', '--slots-in-an-epoch', `${chain.epoch}`, '--accounts', '4',
      '--gas-limit', `${chain.gasLimit}`, '--threads', '1', '--silent'];
    if (chain.deposit) words.push('--optimism');
    this.process = spawn(anvilPath(), words, { stdio: ['ignore', 'ignore', 'inherit'] });
    for (let i = 0; ; ++i) {
      try {
        await this.#connect();
        return;
      } catch (error) {
        if (i === 50) throw error;
        await new Promise((r) => setTimeout(r, 100));
      }
    }
  }

  #connect() {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(`ws://127.0.0.1:${this.port}`);
      socket.onopen = () => { this.socket = socket; resolve(); };
      socket.onerror = () => reject(new Error(`anvil on port ${this.port} does not answer`));
      socket.onmessage = ({ data }) => {
        const message = JSON.parse(data);
        const waiting = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
        else waiting?.resolve(message.result);
      };
    });
  }

  ask(method, params = []) {
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject, method });
      this.socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    });
  }

  stop() {
    this.socket?.close();
    this.process?.kill('SIGTERM');
  }
}
