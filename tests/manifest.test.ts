import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {en} from '../lib/format/words/en.ts';
import {zhCN} from '../lib/format/words/zh-CN.ts';

const builds = {chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3'};

const read = (dir: string, file: string): Record<string, unknown> => {
  const path = join(import.meta.dirname, '..', dir, file);
  if (!existsSync(path)) throw new Error(`${dir}/${file} is missing: this test reads built extensions, run "npm run build" first.`);
  return JSON.parse(readFileSync(path, 'utf8'));
};

/** What every browser is asked for: nothing but this, and no host before the seller says so. */
const asked = {
  permissions: ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['http://*/*', 'https://*/*'],
};
const never = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'options_permissions',
  'key',
  'update_url',
];
const sorted = (value: unknown) => [...(value as string[])].sort();

describe.each([
  {browser: 'chrome' as const, ...asked, permissions: [...asked.permissions, 'sidePanel'].sort()},
  {browser: 'firefox' as const, ...asked},
])('the built manifest for $browser', ({browser, ...lists}) => {
  const manifest = () => read(builds[browser], 'manifest.json');

  it.each(Object.entries(lists))('has exactly the agreed %s', (list, agreed) => {
    expect(sorted(manifest()[list])).toEqual(agreed);
  });
  it('has no host at install and nothing that a page could see', () => {
    expect(Object.keys(manifest()).filter(key => never.includes(key))).toEqual([]);
  });
  it('is of version 3, stays out of private windows, and reaches nothing outside', () => {
    expect(manifest()).toMatchObject({manifest_version: 3, incognito: 'not_allowed', default_locale: 'en'});
    const csp = (manifest().content_security_policy as {extension_pages: string}).extension_pages;
    expect(csp).toContain("default-src 'self'");
    expect(csp).not.toMatch(/https?:|wss?:|\*|unsafe-eval/);
  });
  it('has a side panel, which does not open by itself', () => {
    const {side_panel, sidebar_action} = manifest();
    if (browser === 'chrome') expect([side_panel, sidebar_action]).toEqual([{default_path: 'sidepanel.html'}, undefined]);
    else {
      expect(side_panel).toBeUndefined();
      expect(sidebar_action).toMatchObject({default_panel: 'sidepanel.html', open_at_install: false});
    }
  });
  it('opens the popup by a key', () => expect(manifest().commands).toHaveProperty('_execute_action'));
  it.each([
    ['en', en],
    ['zh_CN', zhCN],
  ])('has the words of the catalogue in %s', (locale, words) => {
    expect(manifest()).toMatchObject({name: '__MSG_name__', description: '__MSG_description__'});
    expect(read(builds[browser], `_locales/${locale}/messages.json`)).toEqual({
      name: {message: words['manifest.name']},
      description: {message: words['manifest.description']},
    });
    // What the stores take.
    expect(words['manifest.name'].length).toBeLessThanOrEqual(45);
    expect(words['manifest.description'].length).toBeLessThanOrEqual(132);
  });
});

it('asks Firefox for its own: an id, version 147 for the Navigation API, and that no data is collected', () => {
  const {browser_specific_settings} = read(builds.firefox, 'manifest.json');
  expect(browser_specific_settings).toMatchObject({
    gecko: {id: expect.any(String), strict_min_version: '147.0', data_collection_permissions: {required: ['none']}},
  });
});
