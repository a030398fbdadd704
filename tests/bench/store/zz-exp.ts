import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {chromiumPath} from '../../tools/browser.mjs';
import {median} from '../statistics.ts';
import {ask, dismiss, reload, serve} from './browser.ts';
import {bundled} from './bundle.ts';
import {orderFile} from './order-files.ts';

const tree = (roots: number[]): number[] => {
  const parents = new Map<number, number[]>();
  for (const d of readdirSync('/proc'))
    if (/^\d+$/.test(d))
      try {
        const s = readFileSync(`/proc/${d}/stat`, 'utf8');
        const pp = Number(s.slice(s.lastIndexOf(')') + 2).split(' ')[1]);
        parents.set(pp, [...(parents.get(pp) ?? []), Number(d)]);
      } catch {}
  const all: number[] = [];
  const go = (p: number) => {
    all.push(p);
    for (const c of parents.get(p) ?? []) go(c);
  };
  roots.forEach(go);
  return all;
};
export const cpuOf = (folder: string): Map<string, number> => {
  const roots: number[] = [];
  for (const d of readdirSync('/proc'))
    if (/^\d+$/.test(d))
      try {
        const c = readFileSync(`/proc/${d}/cmdline`, 'utf8');
        if (c.includes(`--user-data-dir=${folder}\0`) && !c.includes('--type=')) roots.push(Number(d));
      } catch {}
  const out = new Map<string, number>();
  for (const pid of tree(roots))
    try {
      const type = /--type=([a-z-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))?.[1] ?? 'browser';
      for (const t of readdirSync(`/proc/${pid}/task`)) {
        const name = readFileSync(`/proc/${pid}/task/${t}/comm`, 'utf8').trim();
        out.set(`${pid}/${t} ${type}:${name}`, Number(readFileSync(`/proc/${pid}/task/${t}/schedstat`, 'utf8').split(' ')[0]) / 1e6);
      }
    } catch {}
  return out;
};
const spent = (a: Map<string, number>, b: Map<string, number>): {all: number; worker: number; storage: number; renderer: number} => {
  const r = {all: 0, worker: 0, storage: 0, renderer: 0};
  for (const [k, v] of b) {
    const d = v - (a.get(k) ?? 0);
    r.all += d;
    if (k.includes('DedicatedWorker')) r.worker += d;
    if (k.includes('renderer:')) r.renderer += d;
    if (k.includes('browser:')) r.storage += d;
  }
  return r;
};
export const main = async (args: string[]) => {
  const [n = '541909', rounds = '15', port = '8765'] = args;
  const folder = `/tmp/st/profile-${n}`;
  const fresh = !existsSync(folder);
  mkdirSync(folder, {recursive: true});
  const V = String(Date.now());
  const server = await serve(
    {
      [`ours${V}.js`]: await bundled('ours-read-worker'),
      'imp.js': await bundled('ours-worker'),
      'tiny.js': 'onmessage = () => postMessage({answer: 1})',
      'parse.js': await bundled('parse-worker'),
    },
    {},
    Number(port),
  );
  const open = async (f: string) =>
    chromium.launchPersistentContext(f, {executablePath: await chromiumPath(), chromiumSandbox: false, headless: true});
  let context = await open(folder);
  let page = await context.newPage();
  const script = `ours${V}.js`;
  try {
    if (fresh || args.includes('i')) {
      const file = await orderFile(Number(n));
      await page.goto(server.origin);
      await page.setInputFiles('input', file);
      for (let i = 0; i < 2; i += 1) {
        const a = cpuOf(folder);
        const r = await ask<any>(page, 'parse.js', 'parse', 'file');
        const s = spent(a, cpuOf(folder));
        console.log('parse', r.ms.toFixed(0), 'cpu', JSON.stringify(s));
        await dismiss(page, 'parse.js');
      }
      const a = cpuOf(folder);
      const r = await ask<any>(page, 'imp.js', 'importFile', 'file');
      console.log('import', r.ms.toFixed(0), 'added', r.added, 'cpu', JSON.stringify(spent(a, cpuOf(folder))));
      await context.close();
      context = await open(folder);
      page = await context.newPage();
    }
    const empty = `/tmp/st/profile-empty`;
    mkdirSync(empty, {recursive: true});
    const other = await open(empty);
    const page2 = await other.newPage();
    const t: Record<string, number[]> = {};
    const push = (k: string, v: number) => (t[k] ??= []).push(v);
    for (let i = 0; i < Number(rounds) + 2; i += 1) {
      for (const [name, p, f, sc, verb] of [
        ['tiny', page, folder, 'tiny.js', 'ready'],
        ['full', page, folder, script, 'reopen'],
        ['empty', page2, empty, script, 'reopen'],
      ] as const) {
        await p.goto('about:blank');
        const a = cpuOf(f);
        const r = await reload<any>(p, server.origin, sc, verb);
        const s = spent(a, cpuOf(f));
        if (i < 2) continue;
        push(name, r.ms);
        push(`${name} cpu`, s.all);
        push(`${name} worker cpu`, s.worker);
        push(`${name} browser cpu`, s.storage);
        for (const [k, v] of r.answer?.marks ?? []) push(k, v);
        if (r.answer?.ms) push(`${name} inside`, r.answer.ms);
      }
    }
    for (const [k, v] of Object.entries(t)) console.log(k.padEnd(20), 'median', median(v).toFixed(1), 'min', Math.min(...v).toFixed(1));
    if (args.includes('q'))
      for (let i = 0; i < 3; i += 1) {
        await page.goto(server.origin);
        const a = cpuOf(folder);
        const x = await ask<any>(page, script, 'questions');
        console.log({cold: x.cold, warm: x.warm, each: x.each}, JSON.stringify(spent(a, cpuOf(folder))));
        await dismiss(page, script);
      }
    await other.close();
  } finally {
    await context.close();
    await server.close();
  }
  return 0;
};
