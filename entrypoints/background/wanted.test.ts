import {describe, expect, it} from 'vitest';
import type {BundleWanted} from '../../lib/registration.ts';
import type {Sender} from './captured.ts';
import {isWanted, putIn} from './wanted.ts';

const sites = [{id: 'back-end'}, {id: 'vendure', told: []}];
const met: string[] = [];
const remember = async (url: string) => void met.push(url);
const world = {id: 'ours', sites, remember, isPaused: async () => false, isGranted: async () => true};
const sender = {id: 'ours', frameId: 0, url: 'https://oak.example/admin', tab: {id: 7, url: 'https://oak.example/admin'}} as Sender;
const wanted = {type: 'wanted', bundle: 'back-end'} as const;

const put = async (from: Sender, here: Partial<typeof world> = {}, fails = false, message: BundleWanted = wanted) => {
  const asked: unknown[] = [];
  const executeScript = async (what: unknown) => {
    if (fails) throw new Error('No tab with id: 7');
    asked.push(what);
    return [];
  };
  return {answer: await putIn({executeScript} as never, message, from, {...world, ...here}), asked};
};

describe('putIn', () => {
  it('puts the bundle into the page that asks', async () => {
    expect(await put(sender)).toEqual({answer: {done: true}, asked: [{target: {tabId: 7}, files: ['content-scripts/back-end.js']}]});
  });
  it('listens in the world of a page that tells of more than it shows, before its bundle reads', async () => {
    const {asked} = await put(sender, {}, false, {type: 'wanted', bundle: 'vendure'});
    expect(asked).toEqual([
      {target: {tabId: 7}, files: ['content-scripts/answers.js'], world: 'MAIN'},
      {target: {tabId: 7}, files: ['content-scripts/told.js', 'content-scripts/vendure.js']},
    ]);
    expect(met).toEqual(['https://oak.example/admin']);
  });
  it('puts it into the document that asks, where the browser names it', async () => {
    const {asked} = await put({...sender, documentId: 'D1'} as Sender);
    expect(asked).toMatchObject([{target: {tabId: 7, documentIds: ['D1']}}]);
  });
  it.each([
    ['a page of a host that is not granted', sender, {isGranted: async () => false}],
    ['any page while reading is paused', sender, {isPaused: async () => true}],
    ['a page for a frame in it', {...sender, frameId: 3}, {}],
    ['a page for another extension', {...sender, id: 'other'}, {}],
  ])('puts nothing into %s', async (_, from, here) => {
    expect(await put(from as Sender, here)).toEqual({answer: {done: false}, asked: []});
  });
  it('says that nothing was done where the page has gone', async () => expect((await put(sender, {}, true)).answer).toEqual({done: false}));
});

it.each([{type: 'wanted'}, {type: 'wanted', bundle: '../evil'}, {type: 'captured', bundle: 'content'}, null, 'wanted'])(
  '%o asks for no bundle',
  message => expect(isWanted(message)).toBe(false),
);
