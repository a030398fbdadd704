import {computed, signal} from '@preact/signals';
import type {ThingKey} from '../../lib/model/thing.ts';
import {diagnosisOf} from '../../lib/reports/diagnosis.ts';
import {type HealthPlace, healthReport, type Ills, illsOf} from '../../lib/reports/health.ts';
import {belongsTo} from '../../lib/site.ts';
import {sites} from '../../lib/sites/index.ts';
import type {Store} from '../../lib/store/open.ts';
import browser from '../screen/browser.ts';
import {healths} from '../screen/health.ts';
import {now} from '../screen/screen.ts';

const kept = healths();
const places = signal<readonly HealthPlace[]>([]);

/** How everything is read. */
export const health = computed(() => healthReport(places.value, now.value));

/** The fields that are no longer read, place by place. */
export const ills = computed<Ills>(() => illsOf(places.value));

/** How many fields are no longer read as they used to be; 0 until it is known. */
export const illFields = computed(() => health.value.ill);

/** Reads how the hosts of these things are read, or all hosts. */
export const readHealth = async (store: Store, since: readonly ThingKey[] | 'all'): Promise<void> => {
  await kept.read(store, since);
  places.value = kept.places();
};

/** The first letters of the SHA-256 of a host. */
const hashOf = async (host: string): Promise<[string, string]> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(host));
  return [host, [...new Uint8Array(bytes).slice(0, 4)].map(byte => byte.toString(16).padStart(2, '0')).join('')];
};

/** Puts a diagnosis without private data on the clipboard; resolves to whether it is there. */
export const copyDiagnosis = async (isHashed: boolean): Promise<boolean> => {
  const report = health.peek();
  const hashes = new Map(isHashed ? await Promise.all(report.places.map(({host}) => hashOf(host))) : []);
  const patterns = new Map(sites.map(({id}) => [id, sites.filter(one => belongsTo(one) === id).flatMap(({matches}) => matches)] as const));
  const text = diagnosisOf({
    ...{report, isHashed, version: browser.runtime.getManifest().version, userAgent: navigator.userAgent},
    ...{sites: patterns, hashOf: host => hashes.get(host) ?? ''},
  });
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
