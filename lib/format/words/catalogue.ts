import type {Language} from '../language.ts';
import {en} from './en.ts';
import type {ofDashboard} from './of-dashboard.ts';
import {zhCN} from './zh-CN.ts';

/** All sentences by language that every view says; the dashboard adds its own. */
export const catalogue: Record<Language, Record<string, string>> = {en, 'zh-CN': zhCN};

type Forms = typeof en & typeof ofDashboard.en;
type Base<K> = K extends `${infer B}_one` | `${infer B}_other` ? B : K;

/** A sentence's name, without its plural form. */
export type Key = Base<keyof Forms>;

type Names<S> = S extends `${string}{{${infer N}}}${infer Rest}` ? (N extends `${infer M},${string}` ? M : N) | Names<Rest> : never;
type FormOf<K extends Key> = K extends keyof Forms ? Forms[K] : `${K}_other` extends keyof Forms ? Forms[`${K}_other`] : never;

/** What a sentence wants to be filled with: nothing, or every one of its placeholders; `count` is always a number. */
export type Filling<K extends Key> = [Names<FormOf<K>>] extends [never]
  ? []
  : [{[N in Names<FormOf<K>>]: N extends 'count' ? number : string | number}];
