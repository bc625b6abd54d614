// Signers to test against, all with viem's local accounts: an EIP-1193 provider (WebSocket and HTTP) and a server with
// Web3Signer's eth1 methods. A node is behind them. Honest by default; standard input takes a line {"mode": …} that
// makes it refuse, be late, answer twice, or change what it was asked to sign. Each request is reported on standard
// output as {"asked": METHOD}.
//
//   node signer.mjs provider|web3signer NODE-URL KEY…
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const require = createRequire(join(process.env.ROLLSCOPE_PEERS, 'package.json'));
const { privateKeyToAccount } = require('viem/accounts');
const { WebSocketServer } = require('ws');

const [kind, nodeUrl, ...keys] = process.argv.slice(2);
const accounts = keys.map(key => privateKeyToAccount(key));
const say = object => console.log(JSON.stringify(object));
const refuse = (code, message) => Object.assign(new Error(message), { code });
let mode = { chain: 1 };
const chains = () => mode.knows ?? [1, 31337];

async function node(method, params) {
  const answer = await fetch(nodeUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  const { result, error } = await answer.json();
  if (error) throw refuse(error.code, error.message);
  return result;
}

const big = hex => (hex === undefined ? undefined : BigInt(hex));
const types = { '0x0': 'legacy', '0x1': 'eip2930', '0x2': 'eip1559', '0x4': 'eip7702' };

/// viem's form of a JSON-RPC transaction, with the change that the mode asks for.
function transactionOf(json) {
  const tx = {
    type: types[json.type], chainId: Number(json.chainId), nonce: Number(json.nonce), gas: big(json.gas), to: json.to,
    value: big(json.value), data: json.data, gasPrice: big(json.gasPrice), maxFeePerGas: big(json.maxFeePerGas),
    maxPriorityFeePerGas: big(json.maxPriorityFeePerGas), accessList: json.accessList,
    authorizationList: json.authorizationList?.map(entry => ({
      address: entry.address, chainId: Number(entry.chainId), nonce: Number(entry.nonce), r: entry.r, s: entry.s,
      yParity: Number(entry.yParity),
    })),
  };
  const thief = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
  const changes = {
    to: () => { tx.to = thief; },
    value: () => { tx.value += 1n; },
    data: () => { tx.data = tx.data.slice(0, -2) + 'ff'; },
    nonce: () => { tx.nonce += 1; },
    chain: () => { tx.chainId = 1; },
    gas: () => { tx.gas *= 2n; },
    fee: () => { if (tx.gasPrice) tx.gasPrice *= 2n; else tx.maxFeePerGas *= 2n; },
    tip: () => { tx.maxPriorityFeePerGas = tx.maxFeePerGas; },
    accessList: () => { tx.accessList = []; },
    type: () => {
      Object.assign(tx, { type: 'legacy', gasPrice: tx.maxFeePerGas });
      for (const name of ['accessList', 'maxFeePerGas', 'maxPriorityFeePerGas']) delete tx[name];
    },
    delegate: async () => {
      const mine = accounts[0];
      const entry = await mine.signAuthorization({ address: thief, chainId: tx.chainId, nonce: tx.nonce + 1 });
      Object.assign(tx, { type: 'eip7702', authorizationList: [entry] });
    },
  };
  return { tx, change: changes[mode.change] };
}

async function signed(json) {
  const { tx, change } = transactionOf(json);
  if (change) await change();
  const from = mode.change === 'account' ? accounts[1] : accounts.find(a => a.address === json.from);
  if (!from) throw refuse(-32000, 'unknown account');
  return from.signTransaction(tx);
}

const typed = ([address, text]) => {
  const account = accounts.find(a => a.address === address);
  const data = JSON.parse(text);
  if (mode.change === 'typed') data.message.text = 'something else';
  return (mode.change === 'account' ? accounts[1] : account).signTypedData(data);
};

/// EIP-191, over bytes in hex.
const message = (raw, address) => {
  const account = accounts.find(a => a.address === address);
  if (mode.change === 'typed') raw += '21';
  return (mode.change === 'account' ? accounts[1] : account).signMessage({ message: { raw } });
};

const shared = {
  eth_chainId: () => '0x' + mode.chain.toString(16),
  eth_signTransaction: async ([json]) => {
    if (mode.refuses) throw refuse(4001, 'User rejected the request.');
    if (mode.sends) throw refuse(4200, 'Unsupported Method');
    if ('result' in mode) return mode.result;
    return mode.object ? { raw: await signed(json), tx: {} } : signed(json);
  },
};
const methods = kind === 'web3signer'
  ? { ...shared, eth_accounts: () => accounts.map(a => a.address.toLowerCase()), eth_signTypedData: typed,
    eth_sign: ([address, raw]) => message(raw, address) }
  : {
    ...shared,
    eth_requestAccounts: () => {
      if (mode.locked) throw refuse(4001, 'User rejected the request.');
      return mode.offers ?? accounts.map(a => a.address.toLowerCase());
    },
    // Asks nobody: what it was not allowed to show it does not show.
    eth_accounts: () => (mode.locked ? [] : mode.offers ?? accounts.map(a => a.address.toLowerCase())),
    wallet_switchEthereumChain: ([{ chainId }]) => {
      if (mode.stuck) return null;
      if (!chains().includes(Number(chainId))) throw refuse(4902, 'Unrecognized chain ID');
      mode.chain = Number(chainId);
      return null;
    },
    eth_sendTransaction: async ([json]) => {
      if (mode.refuses || mode.refusesToSend) throw refuse(4001, 'User rejected the request.');
      if ('sent' in mode) return mode.sent;
      if (mode.sendsAndFails) {
        await node('eth_sendRawTransaction', [await signed(json)]);
        throw refuse(mode.sendsAndFails, 'it went wrong');
      }
      return node('eth_sendRawTransaction', [await signed(json)]);
    },
    eth_signTypedData_v4: typed,
    personal_sign: ([raw, address]) => message(raw, address),
  };

/// The texts to answer with: none, one, or more.
async function answers(text, origin) {
  const { id, method, params } = JSON.parse(text);
  say({ asked: method, origin });
  let answer;
  try {
    if (!methods[method]) throw refuse(-32601, 'the method does not exist');
    answer = { jsonrpc: '2.0', id, result: await methods[method](params) };
  } catch (error) {
    answer = { jsonrpc: '2.0', id, error: { code: error.code ?? -32603, message: error.message } };
  }
  if (mode.slowMs && method === 'eth_chainId') await new Promise(done => setTimeout(done, mode.slowMs));
  if (mode.sendLateMs && method === 'eth_sendTransaction') await new Promise(done => setTimeout(done, mode.sendLateMs));
  if (!/^(eth_(sign|send)|personal_sign)/.test(method)) return [JSON.stringify(answer)];
  if (mode.lateMs) await new Promise(done => setTimeout(done, mode.lateMs));
  if (mode.silent) return [];
  if (mode.text) return [mode.text];
  return Array(mode.times ?? 1).fill(JSON.stringify(answer));
}

const server = createServer((request, response) => {
  let body = '';
  request.on('data', part => { body += part; });
  request.on('end', async () => {
    const [text] = await answers(body, request.headers.origin);
    if (text !== undefined) response.setHeader('content-type', 'application/json').end(text);
  });
});
new WebSocketServer({ server }).on('connection', (socket, request) => {
  socket.on('message', async text => {
    for (const answer of await answers(text.toString(), request.headers.origin)) socket.send(answer);
    if (mode.closes && /eth_(sign|send)/.test(text)) socket.terminate();
  });
});
server.listen(0, '127.0.0.1', () => say({ port: server.address().port }));
createInterface({ input: process.stdin }).on('line', line => {
  mode = { chain: 1, ...JSON.parse(line).mode };
  say({ mode });
}).on('close', () => process.exit(0));
