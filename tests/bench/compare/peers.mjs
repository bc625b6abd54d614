// The npm peers live in a folder of their own (ROLLSCOPE_PEERS), not beside this file.
import { createRequire } from 'node:module';
import { join } from 'node:path';

if (!process.env.ROLLSCOPE_PEERS) {
    console.error('ROLLSCOPE_PEERS is not set: run this through `./dev bench`');
    process.exit(2);
}
export const peer = createRequire(join(process.env.ROLLSCOPE_PEERS, 'package.json'));
