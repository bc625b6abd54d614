// The peer of chart_bench: browser.mjs K N SECONDS [HZ] draws the same charts with uPlot in headless Chromium, through
// Playwright. CPU and memory are those of the whole process tree. One JSON line; SHOT=file saves the last frame.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.env.ROLLSCOPE_BENCH_PEERS, 'package.json'));
const { chromium } = require('playwright-core');
const [K, N, seconds, hz] = [48, 600, 5, 0].map((otherwise, i) => Number(process.argv[2 + i] ?? otherwise));

// Every descendant of this process: its id and its CPU seconds.
function tree() {
    const children = new Map();
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
        try {
            const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
            const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
            const parent = Number(fields[1]);
            if (!children.has(parent)) children.set(parent, []);
            children.get(parent).push({ id: Number(id), cpu: (Number(fields[11]) + Number(fields[12])) / 100 });
        } catch { /* it ended meanwhile */ }
    }
    const out = [];
    const walk = (id) => (children.get(id) ?? []).forEach((child) => { out.push(child); walk(child.id); });
    walk(process.pid);
    return out;
}
const cpu = () => tree().reduce((sum, child) => sum + child.cpu, 0);
const pss = () => tree().reduce((sum, { id }) => {
    try {
        return sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'latin1'))[1]) / 1024;
    } catch { return sum; }
}, 0);

const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true,
    args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
await page.setContent('<body style="margin:0;background:#fff"><div id=grid style="display:grid"></div></body>');
const dist = require.resolve('uplot/package.json').replace(/package.json$/, 'dist/');
await page.addStyleTag({ path: `${dist}uPlot.min.css` });
await page.addScriptTag({ path: `${dist}uPlot.iife.min.js` });

await page.evaluate(({ K, N }) => {
    const columns = K === 1 ? 1 : K <= 12 ? 4 : 8;
    const width = Math.floor(1920 / columns), height = Math.floor(1080 / Math.ceil(K / columns));
    const grid = document.getElementById('grid');
    grid.style.gridTemplateColumns = `repeat(${columns},1fr)`;
    let state = 1;
    const noise = () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return (state >>> 8) / 2 ** 24 - 0.5; };
    const charts = [];
    for (let k = 0; k < K; ++k) {
        const box = document.createElement('div');
        box.style.cssText = `width:${width}px;height:${height}px;overflow:hidden`;
        grid.appendChild(box);
        const x = new Float64Array(N), y = new Float64Array(N);
        for (let i = 0; i < N; ++i) { x[i] = i; y[i] = 0.5 + 0.3 * Math.sin(i * 0.001) + 0.3 * noise(); }
        const plot = new uPlot({
            width, height: height - 10, legend: { show: false }, cursor: { show: false },
            scales: { x: { time: false }, y: { range: [0, 1] } }, series: [{}, { stroke: '#2878dc', width: 1 }],
        }, [x, y], box);
        charts.push({ plot, x, y, t: N });
    }
    const tick = () => charts.forEach((chart) => {
        const t = chart.t++;
        chart.x.copyWithin(0, 1);
        chart.y.copyWithin(0, 1);
        chart.x[N - 1] = t;
        chart.y[N - 1] = 0.5 + 0.3 * Math.sin(t * 0.001) + 0.3 * noise();
        chart.plot.setData([chart.x, chart.y]);
    });
    // A frame is complete when the message posted within its animation frame comes back.
    window.run = (seconds, hz) => new Promise((resolve) => {
        const times = [], begun = performance.now();
        const step = () => {
            const start = performance.now();
            tick();
            const finish = () => {
                times.push(performance.now() - start);
                if (performance.now() - begun > seconds * 1000) {
                    times.sort((a, b) => a - b);
                    resolve({
                        frames: times.length, wall: performance.now() - begun, p50: times[times.length >> 1],
                        p99: times[Math.floor(times.length * 0.99)],
                    });
                } else if (hz) setTimeout(step, Math.max(0, 1000 / hz - (performance.now() - start)));
                else step();
            };
            requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = finish;
                channel.port2.postMessage(0);
            });
        };
        step();
    });
}, { K, N });
await page.evaluate(() => window.run(0.5, 0));
const before = cpu();
const result = await page.evaluate(([s, h]) => window.run(s, h), [seconds, hz]);
const used = cpu() - before;
if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
console.log(JSON.stringify({
    engine: 'uplot', backend: 'chromium', K, N, hz, frames: result.frames, wall_ms_p50: result.p50, wall_ms_p99: result.p99,
    cpu_ms_frame: (used / result.frames) * 1000, x_ms_frame: 0, cpu_pct: (used / result.wall) * 1e5, pss_mb: pss(),
}));
await browser.close();
