import {expect, it} from 'vitest';
import {invite, isInvited, uninvite} from './invited.ts';

const session = () => {
  const kept = new Map<string, unknown>();
  return {
    get: async (name: unknown) => (kept.has(String(name)) ? {[String(name)]: kept.get(String(name))} : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(items)) kept.set(name, value);
    },
    remove: async (name: string | string[]) => void kept.delete(String(name)),
  };
};

it('remembers a page that the seller asked for: its host, in its tab', async () => {
  const area = session();
  await invite(area, 7, 'https://www.oak.example/p/1');
  expect(await isInvited(area, 7, 'https://oak.example/p/2')).toBe(true);
  expect(await isInvited(area, 7, 'https://ash.example/p/1')).toBe(false);
  expect(await isInvited(area, 8, 'https://www.oak.example/p/1')).toBe(false);
});

it('forgets a tab when it is closed', async () => {
  const area = session();
  await invite(area, 7, 'https://oak.example/p/1');
  await uninvite(area, 7);
  expect(await isInvited(area, 7, 'https://oak.example/p/1')).toBe(false);
});
