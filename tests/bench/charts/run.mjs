// Charts beside uPlot in Chromium, in one interleaved run: run.mjs BUILD_DIR. One line for each goal on standard output,
// `name value unit goal met|missed`; the figures behind it on standard error. Needs Xvfb; where Chromium or the npm peers
// are missing, only our own goals are measured. ROLLSCOPE_BENCH_ROUNDS: rounds (3).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const build = process.argv[2];
const rounds = Number(process.env.ROLLSCOPE_BENCH_ROUNDS ?? 3);
const seconds = 4;
const peers = process.env.ROLLSCOPE_BENCH_PEERS ?? '';
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const beside = existsSync(join(peers, 'node_modules/uplot')) && existsSync(chromium);
const children = new Set();
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));

function start(program, words, options) {
    const child = spawn(program, words.map(String), options);
    children.add(child);
    child.on('exit', () => children.delete(child));
    return child;
}

// An X server of our own on a free display.
async function xServer() {
    if (spawnSync('Xvfb', ['-help']).error) throw new Error('Xvfb is not installed');
    const child = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
        { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const display = await new Promise((resolve, reject) => {
        createInterface({ input: child.stdio[3] }).once('line', resolve);
        child.once('exit', () => reject(new Error('Xvfb did not start')));
    });
    return { pid: child.pid, display: `:${display}` };
}

async function client(program, words, env) {
    const child = start(program, words, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
    const timer = setTimeout(() => child.kill('SIGKILL'), 180000);
    const line = await new Promise((resolve) => {
        createInterface({ input: child.stdout }).once('line', resolve);
        child.once('exit', () => resolve(''));
    });
    clearTimeout(timer);
    if (!line) throw new Error(`${program} ${words.join(' ')} gave no result`);
    console.error(' ', line);
    return JSON.parse(line);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
let missed = 0;
function goal(name, value, unit, must, ambitious) {
    for (const [suffix, bound] of [['', must], ['/ambitious', ambitious]]) {
        const met = value <= bound;
        console.log(`charts/${name}${suffix} ${Number(value.toPrecision(3))} ${unit} <=${bound} ${met ? 'met' : 'missed'}`);
        if (!met && !suffix) ++missed;
    }
}

const x = await xServer();
const env = {
    // Neither side waits for a frame rate: Chromium's is switched off, and so is Qt's pause of 5 ms between frames.
    DISPLAY: x.display, QT_QPA_PLATFORM: 'xcb', QT_QUICK_BACKEND: 'software', QT_QPA_UPDATE_IDLE_TIME: '0',
    ROLLSCOPE_XPID: String(x.pid), LC_ALL: 'C.UTF-8',
};
const ours = (...words) => client(join(build, 'bench/chart_bench'), words, env);
const theirs = (...words) => client(process.execPath, [join(here, 'browser.mjs'), ...words], { ROLLSCOPE_BENCH_PEERS: peers });
const got = { big: [], bigCpu: [], small: [], memory: [], memoryBig: [], rate: [] };
for (let round = 0; round < rounds; ++round) {
    const big = await ours(48, 1e6, seconds);
    const small = await ours(48, 600, seconds);
    const paced = await ours(48, 600, seconds, 10);
    got.rate.push(paced.cpu_pct);
    if (!beside) continue;
    const bigPeer = await theirs(48, 1e6, seconds);
    const smallPeer = await theirs(48, 600, seconds);
    got.big.push(big.wall_ms_p50 / bigPeer.wall_ms_p50);
    got.bigCpu.push((big.cpu_ms_frame + big.x_ms_frame) / bigPeer.cpu_ms_frame);
    got.small.push((small.cpu_ms_frame + small.x_ms_frame) / smallPeer.cpu_ms_frame);
    got.memory.push(small.pss_mb / smallPeer.pss_mb);
    got.memoryBig.push(big.pss_mb / bigPeer.pss_mb);
}
if (beside) {
    goal('48x1M/wall-of-uplot', median(got.big), 'x', 0.1, 1 / 30);
    goal('48x1M/cpu-of-uplot', median(got.bigCpu), 'x', 0.1, 1 / 30);
    goal('48x600/cpu-of-uplot', median(got.small), 'x', 0.8, 0.5);
    goal('48x600/memory-of-chromium', median(got.memory), 'x', 0.4, 0.2);
    goal('48x1M/memory-of-chromium', median(got.memoryBig), 'x', 0.4, 0.2);
} else {
    console.error('charts: the comparison is skipped: no chromium, or no npm peers');
}
goal('48x600/cpu-at-10Hz', median(got.rate), '%', 20, 10);
process.exit(missed ? 1 : 0);
