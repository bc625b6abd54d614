// The window as a whole program under an X server of its own: run.mjs BUILD_DIR [startup|hidden|hitches]…. One line for
// each goal on standard output, `name value unit goal met|missed`; the figures behind it on standard error.
//   startup   exec to the first frame with the overview filled from the store, beside headless Chromium that paints a page
//             of 40 cards; pairs of runs, the median of their ratios; by default, and with OpenGL even
//             where no GPU is
//   hidden    CPU of the whole program while its window is away (unmapped, as a window manager does when it minimises)
//   hitches   the longest the GUI thread was busy at a time, as About shows it, while a hand goes through the pages
//   ROLLSCOPE_BENCH_PAIRS       pairs of starts (7)
//   ROLLSCOPE_BENCH_HIDDEN_S    seconds the hidden window is watched (30)
//   ROLLSCOPE_BENCH_HITCH_S     seconds of the watch for hitches (60; the goal is for an hour, 3600)
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [build, ...wanted] = process.argv.slice(2);
const number = (name, otherwise) => Number(process.env[`ROLLSCOPE_BENCH_${name}`] ?? otherwise);
const pairs = number('PAIRS', 7), hiddenSeconds = number('HIDDEN_S', 30), hitchSeconds = number('HITCH_S', 60);
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const program = join(build, 'bin/rollscope');
const kChains = 40;
const kFirstFrame = 'first frame with figures';

const children = new Set();
const dir = mkdtempSync(join(tmpdir(), 'rollscope-window-'));
process.on('exit', () => {
    children.forEach((child) => child.kill('SIGKILL'));
    rmSync(dir, { recursive: true, force: true });
});

function start(file, words, options = {}) {
    const child = spawn(file, words.map(String), { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    children.add(child);
    child.on('exit', () => children.delete(child));
    child.on('error', () => children.delete(child));
    return child;
}
const sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const ended = (child) => new Promise((resolve) => (child.exitCode === null && child.signalCode === null
    ? child.once('exit', resolve) : resolve()));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

let missed = 0;
function goal(name, value, unit, must, ambitious) {
    for (const [suffix, bound] of ambitious === undefined ? [['', must]] : [['', must], ['/ambitious', ambitious]]) {
        const met = value <= bound;
        console.log(`window/${name}${suffix} ${Number(value.toPrecision(3))} ${unit} <=${bound} ${met ? 'met' : 'missed'}`);
        if (!met && !suffix) ++missed;
    }
}

async function xServer() {
    const child = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
        { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    return `:${await new Promise((resolve, reject) => {
        createInterface({ input: child.stdio[3] }).once('line', resolve);
        child.once('exit', () => reject(new Error('Xvfb did not start')));
    })}`;
}

// CPU seconds of a process so far, its threads and ended children included.
function cpu(pid) {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}

const display = await xServer();
const { QT_QUICK_BACKEND: _backend, QSG_RHI_BACKEND: _rhi, ...environment } = process.env; // each run names its own
const base = {
    ...environment, DISPLAY: display, QT_QPA_PLATFORM: 'xcb', LC_ALL: 'C.UTF-8',
    XDG_RUNTIME_DIR: dir, QT_LOGGING_RULES: 'rollscope.ui.info=true', QT_LOGGING_TO_CONSOLE: '1',
};
const software = { ...base, QT_QUICK_BACKEND: 'software' };
const opengl = { ...base, QSG_RHI_BACKEND: 'opengl' };

// A folder of the program's own, past its first start.
function home(name) {
    const folder = join(dir, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'settings.json'), '{"version":1,"firstRunDone":true}');
    return folder;
}
const urls = (make) => Array.from({ length: kChains }, (_, i) => ['--chain', `c${i}=${make(i)}`]).flat();

// Starts the window; resolves when a frame with figures was shown. Lines of its log go to `lines`.
async function open(folder, words, env) {
    const begun = process.hrtime.bigint(), lines = [];
    const child = start(program, ['--data-dir', folder, ...words], { env });
    let timer;
    const seconds = await new Promise((resolve, reject) => {
        timer = setTimeout(() => reject(new Error('no frame with figures came')), 60000);
        createInterface({ input: child.stderr }).on('line', (line) => {
            lines.push(line);
            if (line.includes(kFirstFrame)) resolve(Number(process.hrtime.bigint() - begun) / 1e9);
        });
        child.once('exit', () => reject(new Error(`the program ended: ${lines.join('; ')}`)));
    });
    clearTimeout(timer);
    return { child, seconds, lines };
}

const page = `<!doctype html><meta charset=utf-8><title>Chains</title><style>
body{margin:0;padding:8px;font:13px sans-serif;display:grid;grid-template-columns:repeat(5,1fr);gap:8px}
article{border:1px solid #ccc;padding:6px}h2{margin:0;font-size:14px}dl{display:grid;grid-template-columns:1fr 1fr;margin:4px 0}
dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}</style>
${Array.from({ length: kChains }, (_, i) => `<article><h2>Chain ${i}</h2><dl><dt>TPS<dd>${(i * 7.3).toFixed(1)}<dt>Mgas/s<dd>${
        (i * 0.4).toFixed(2)}<dt>Base fee<dd>${(i / 90).toFixed(3)} gwei<dt>Last block<dd>${i % 12} s</dl><button>Open</button></article>`).join('\n')}`;

async function startup() {
    const names = Array.from({ length: kChains }, (_, i) => `c${i}`);
    // Nobody listens there: what is shown comes from the store.
    const words = urls(() => 'ws://127.0.0.1:9');
    const run = async (name, env) => {
        const folder = home(name);
        const filled = spawnSync(join(build, 'bench/fill_store'), [join(folder, 'history.sqlite'), '20', ...names], { stdio: 'inherit' });
        if (filled.status !== 0) throw new Error('the store could not be filled');
        const { child, seconds } = await open(folder, words, env);
        child.kill('SIGTERM');
        await ended(child);
        return seconds;
    };
    writeFileSync(join(dir, 'page.html'), page);
    const profile = join(dir, 'chromium');
    const browser = async () => {
        const begun = process.hrtime.bigint();
        const child = start(chromium, ['--headless', '--no-sandbox', '--window-size=1280,800', `--user-data-dir=${profile}`, `--screenshot=${join(dir, 'page.png')}`, `file://${join(dir, 'page.html')}`],
        { stdio: 'ignore', env: base });
        const timer = setTimeout(() => child.kill('SIGKILL'), 60000);
        await ended(child);
        clearTimeout(timer);
        if (!existsSync(join(dir, 'page.png'))) throw new Error('Chromium painted nothing');
        rmSync(join(dir, 'page.png'));
        return Number(process.hrtime.bigint() - begun) / 1e9;
    };
    await run('warm', software); // the disk's cache is warm for both
    await browser();
    const ratios = { own: [], opengl: [] };
    for (let i = 0; i < pairs; ++i) {
        const soft = await run(`soft${i}`, base), gl = await run(`gl${i}`, opengl), peer = await browser();
        ratios.own.push(soft / peer);
        ratios.opengl.push(gl / peer);
        console.error(`  first frame: by default ${soft.toFixed(3)} s, OpenGL ${gl.toFixed(3)} s, Chromium ${peer.toFixed(3)} s`);
    }
    goal('first-frame-of-chromium', median(ratios.own), 'x', 0.35, 0.2);
    goal('first-frame-of-chromium-opengl', median(ratios.opengl), 'x', 0.35, 0.2);
}

// 40 chains of two live endpoints each, a block a second.
async function withNodes(use) {
    const server = start(process.execPath, [join(here, '../compare/server.mjs'), '10'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const line = await new Promise((resolve) => {
        createInterface({ input: server.stdout }).once('line', resolve);
        server.once('exit', () => resolve(''));
    });
    const ports = line.split(' ').slice(1);
    if (ports.length < 2) throw new Error('the nodes did not start');
    try {
        await use(urls((i) => ports.map((port) => `ws://127.0.0.1:${port}/live/${i}`).join(',')));
    } finally {
        server.kill('SIGKILL');
    }
}

async function hidden(words) {
    const { child } = await open(home('hidden'), words, software);
    await sleep(20);
    const tool = (...line) => {
        const out = spawnSync('xdotool', line, { env: base, encoding: 'utf8' });
        if (out.status !== 0) throw new Error(`xdotool ${line.join(' ')}: ${out.stderr}`);
        return out.stdout.trim().split('\n');
    };
    const over = async (seconds) => {
        const before = cpu(child.pid);
        await sleep(seconds);
        return 100 * (cpu(child.pid) - before) / seconds;
    };
    const shown = await over(5);
    for (const id of tool('search', '--onlyvisible', '--pid', child.pid)) tool('windowunmap', id);
    await sleep(3);
    const away = await over(hiddenSeconds);
    console.error(`  ${kChains} chains of 2 endpoints, 1 block/s: ${shown.toFixed(2)} % of a core shown, ${away.toFixed(2)} % away`);
    child.kill('SIGTERM');
    await ended(child);
    goal('hidden-40-chains-cpu', away, '%-of-a-core', 2, 1);
}

async function hitches(words) {
    const folder = home('hitches');
    const { child, lines } = await open(folder, words, software);
    const pages = ['chain/c1', 'compare?chains=c1,c2,c3', 'report', 'settings/chains', 'chain/c2?range=5m', 'overview'];
    const stop = Date.now() + hitchSeconds * 1000;
    for (let i = 0; Date.now() < stop; ++i) {
        await sleep(Math.min(5, (stop - Date.now()) / 1000));
        // A second start hands its page over to the first.
        if (Date.now() < stop) await ended(start(program, ['--data-dir', folder, '--page', pages[i % pages.length]], { env: software }));
    }
    child.kill('SIGTERM');
    await ended(child);
    const found = /GUI thread: longest ([\d.]+) ms, (\d+) over 50 ms/.exec(lines.join('\n'));
    if (!found) throw new Error(`the program said nothing of its GUI thread: ${lines.join('; ')}`);
    console.error(`  ${hitchSeconds} s, a page each 5 s: longest ${found[1]} ms, ${found[2]} over 50 ms`);
    goal(`longest-on-gui-thread-in-${hitchSeconds}-s`, Number(found[1]), 'ms', 50);
}

const parts = {
    startup: () => (existsSync(chromium) ? startup() : console.error('window: startup is skipped: no chromium')),
    hidden: () => withNodes(hidden),
    hitches: () => withNodes(hitches),
};
for (const [name, run] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await run();
}
process.exit(missed ? 1 : 0);
