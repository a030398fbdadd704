import {describe, expect, it} from 'vitest';
import {GATE} from '../../lib/registration.ts';
import type {Site} from '../../lib/site.ts';
import {type AccessApi, mend, oneAtATime, readOpenTabs} from './access.ts';

const sites = [
  {id: 'amazon', matches: ['https://www.amazon.de/*']},
  {id: 'generic', matches: ['*://*/*']},
] as unknown as Site[];

type Script = {id: string; matches?: string[]};
type Tab = {id: number; url: string};

/** As much of a browser as the background asks of: it refuses to register an id twice, and slowly. */
const fakeBrowser = (granted: string[], tabs: Tab[] = []) => {
  let registered: Script[] = [];
  const runs: [number, string][] = [];
  const later = () => new Promise(resolve => setTimeout(resolve, 2));
  const api = {
    permissions: {getAll: async () => ({origins: [...granted]})},
    scripting: {
      getRegisteredContentScripts: async () => [...registered],
      registerContentScripts: async (scripts: Script[]) => {
        await later();
        for (const {id} of scripts) if (registered.some(one => one.id === id)) throw new Error(`Duplicate script ID '${id}'`);
        registered.push(...scripts);
      },
      updateContentScripts: async (scripts: Script[]) => {
        registered = registered.map(one => scripts.find(({id}) => id === one.id) ?? one);
      },
      unregisterContentScripts: async ({ids}: {ids: string[]}) => {
        registered = registered.filter(({id}) => !ids.includes(id));
      },
      executeScript: async ({target, files}: {target: {tabId: number}; files: string[]}) => {
        if (target.tabId === 13) throw new Error('Frame with ID 0 is showing error page');
        if (files.join() === GATE) return [{result: target.tabId === 16 ? 'back-end' : 'content'}];
        runs.push([target.tabId, files.join()]);
        return [];
      },
    },
    tabs: {query: async ({url}: {url: string[]}) => tabs.filter(tab => url.some(origin => tab.url.startsWith(origin.slice(0, -1))))},
  } as unknown as AccessApi;
  const state = () => registered.map(({id, matches}) => [id, matches]);
  const forget = () => {
    registered = [];
  };
  return {api, granted, runs, state, forget};
};

describe('mend', () => {
  it('follows what is granted, taken back, lost by an update and paused', async () => {
    const {api, granted, state, forget} = fakeBrowser(['https://www.amazon.de/*', 'https://oak.example/*']);
    const both = [
      ['amazon', ['https://www.amazon.de/*']],
      ['content', ['https://oak.example/*']],
    ];
    await mend(api, sites, false);
    expect(state()).toEqual(both);
    forget();
    await mend(api, sites, false);
    expect(state()).toEqual(both);
    granted.push('https://ash.example/*');
    await mend(api, sites, false);
    expect(state()).toEqual([both[0], ['content', ['https://ash.example/*', 'https://oak.example/*']]]);
    granted.splice(0, 2);
    await mend(api, sites, false);
    expect(state()).toEqual([['content', ['https://ash.example/*']]]);
    await mend(api, sites, true);
    expect(state()).toEqual([]);
  });

  it('does not collide with itself', async () => {
    const {api, state} = fakeBrowser(['https://www.amazon.de/*']);
    await expect(Promise.all([mend(api, sites, false), mend(api, sites, false)])).rejects.toThrow('Duplicate');
    const second = fakeBrowser(['https://www.amazon.de/*']);
    const mendNow = oneAtATime(() => mend(second.api, sites, false));
    await Promise.all([mendNow(), mendNow(), mendNow()]);
    expect(second.state()).toEqual(state());
  });

  it('tries again after a failure', async () => {
    let calls = 0;
    const work = oneAtATime(async () => {
      calls += 1;
      if (calls === 1) throw new Error('the browser was busy');
    });
    await expect(work()).rejects.toThrow('busy');
    await work();
    expect(calls).toBe(2);
  });
});

describe('readOpenTabs', () => {
  it('reads each open tab of the new origins once, with its bundle or the one that its page wants, whatever happens to the others', async () => {
    const tabs = [
      {id: 12, url: 'https://www.amazon.de/dp/1'},
      {id: 13, url: 'https://www.amazon.de/gone'},
      {id: 14, url: 'https://oak.example/p/1'},
      {id: 15, url: 'https://other.example/'},
      {id: 16, url: 'https://oak.example/admin'},
    ];
    const {api, runs} = fakeBrowser([], tabs);
    await readOpenTabs(api, sites, ['https://www.amazon.de/*', 'https://oak.example/*']);
    expect(runs).toEqual([
      [12, 'content-scripts/follow.js,content-scripts/amazon.js'],
      [14, 'content-scripts/follow.js,content-scripts/content.js'],
      [16, 'content-scripts/follow.js,content-scripts/back-end.js'],
    ]);
  });
  it('asks for no tabs when nothing but another permission was granted', async () => {
    const {api, runs} = fakeBrowser([], [{id: 1, url: 'https://oak.example/'}]);
    await readOpenTabs(api, sites, []);
    expect(runs).toEqual([]);
  });
});
