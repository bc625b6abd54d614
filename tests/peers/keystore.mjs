// Key files beside ethers: opens the one on standard input ({json, password, key}), writes one of the same key, and
// prints {opened, written}.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const ethers = createRequire(join(process.env.ROLLSCOPE_PEERS, 'package.json'))('ethers');
const { json, password, key } = JSON.parse(await text(process.stdin));
const opened = await ethers.decryptKeystoreJson(json, password);
const account = { address: ethers.computeAddress(key), privateKey: key };
const written = await ethers.encryptKeystoreJson(account, password, { scrypt: { N: 4096, r: 8, p: 1 } });
console.log(JSON.stringify({ opened: opened.privateKey, address: opened.address, written }));
