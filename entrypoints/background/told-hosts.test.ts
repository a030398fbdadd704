import {expect, it} from 'vitest';
import {addToldHost, toldHosts} from './told-hosts.ts';

const session = () => {
  let kept: Record<string, unknown> = {};
  return {
    get: async () => kept,
    set: async (what: Record<string, unknown>) => {
      kept = {...kept, ...what};
    },
  };
};

it('a host is known once it was met, without its port', async () => {
  const area = session();
  expect(await toldHosts(area)).toEqual([]);
  expect(await addToldHost(area, 'http://127.0.0.1:3000/admin')).toBe(true);
  expect(await addToldHost(area, 'http://127.0.0.1:3000/dashboard')).toBe(false);
  expect(await toldHosts(area)).toEqual(['127.0.0.1']);
});

it('no more than fifty are known, and what is none is passed over', async () => {
  const area = session();
  await area.set({'told-hosts': 7});
  for (let i = 0; i < 52; i++) await addToldHost(area, `https://shop${i}.example/`);
  expect(await toldHosts(area)).toHaveLength(50);
  expect((await toldHosts(area))[0]).toBe('shop2.example');
});
