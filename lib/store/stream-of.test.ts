import {expect, it} from 'vitest';
import {streamOf} from './stream-of.ts';

it('gives what the generator makes, ends it where nobody reads on, and tells where it fails', async () => {
  const ended: string[] = [];
  const make = async function* (name: string, end = 3) {
    try {
      for (let i = 0; i < end; i += 1) yield i;
      if (name === 'broken') throw new Error('It broke.');
    } finally {
      ended.push(name);
    }
  };
  const all: number[] = [];
  for await (const one of streamOf(make('whole')) as unknown as AsyncIterable<number>) all.push(one);
  expect(all).toEqual([0, 1, 2]);
  const reader = streamOf(make('left', 1000)).getReader();
  expect((await reader.read()).value).toBe(0);
  await reader.cancel();
  await expect(new Response(streamOf(make('broken', 0)) as unknown as ReadableStream<Uint8Array<ArrayBuffer>>).text()).rejects.toThrow(
    'It broke.',
  );
  expect(ended).toEqual(['whole', 'left', 'broken']);
});
