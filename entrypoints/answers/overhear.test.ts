import {describe, expect, it, vi} from 'vitest';
import {keptAnswers} from './kept.ts';
import {type Asking, overhear} from './overhear.ts';

const url = 'https://seller.example/api/list';

const answered = (text: string, over: {url?: string; status?: number} = {}): Response =>
  Object.defineProperty(new Response(text, {status: over.status ?? 200}), 'url', {value: over.url ?? url});

class Request extends EventTarget {
  status = 200;
  responseType: XMLHttpRequestResponseType = '';
  responseURL = url;
  response: unknown = '{"by":"request"}';
  sent: unknown[] = [];
  /** As in browsers. */
  get responseText() {
    if (this.responseType !== '' && this.responseType !== 'text') throw new DOMException('It is no text.', 'InvalidStateError');
    return this.response;
  }
  send(...body: unknown[]) {
    this.sent.push(body);
    queueMicrotask(() => this.dispatchEvent(new Event('load')));
  }
}

const open = (fetch: unknown) => {
  const kept = keptAnswers([/^\/api\/list$/], 'seller.example');
  const scope = {fetch, XMLHttpRequest: class extends Request {}} as unknown as Asking & {XMLHttpRequest: typeof Request};
  overhear(scope, kept);
  const texts = () => kept.all().map(({text}) => text);
  return {scope, texts};
};

describe('overhear', () => {
  it('copies what the page asked for; the page gets its own promise and its own body', async () => {
    const promise = Promise.resolve(answered('{"by":"fetch"}'));
    const {scope, texts} = open(vi.fn(() => promise));
    const given = scope.fetch('/api/list', {method: 'POST'});
    expect(given).toBe(promise);
    expect(await (await given).text()).toBe('{"by":"fetch"}');
    await vi.waitFor(() => expect(texts()).toEqual(['{"by":"fetch"}']));
  });
  it.each([
    ['of another endpoint', answered('{}', {url: 'https://seller.example/api/other'})],
    ['of another host', answered('{}', {url: 'https://cdn.example/api/list'})],
    ['that is a failure', answered('{}', {status: 500})],
  ])('copies nothing %s', async (_, response) => {
    const {scope, texts} = open(() => Promise.resolve(response));
    const clone = vi.spyOn(response, 'clone');
    await scope.fetch('/api/list');
    await Promise.resolve();
    expect(clone).not.toHaveBeenCalled();
    expect(texts()).toEqual([]);
  });
  it('lets a page have its failures as they are', async () => {
    const {scope, texts} = open(() => Promise.reject(new TypeError('offline')));
    await expect(scope.fetch('/api/list')).rejects.toThrow('offline');
    expect(texts()).toEqual([]);
  });
  it('copies a body that cannot be copied any more for nobody', async () => {
    const response = answered('{}');
    vi.spyOn(response, 'clone').mockImplementation(() => {
      throw new TypeError('locked');
    });
    const {scope, texts} = open(() => Promise.resolve(response));
    expect(await (await scope.fetch('/api/list')).text()).toBe('{}');
    expect(texts()).toEqual([]);
  });
  it.each([
    ['text', '' as const, '{"by":"request"}'],
    ['parsed data', 'json' as const, '{"by":"json"}'],
  ])('copies what a request was answered as %s', async (_, type, text) => {
    const {scope, texts} = open(() => Promise.reject());
    const request = new scope.XMLHttpRequest();
    request.responseType = type;
    if (type === 'json') request.response = {by: 'json'};
    request.send('body');
    expect(request.sent).toEqual([['body']]);
    await vi.waitFor(() => expect(texts()).toEqual([text]));
  });
  it('passes over what a request was answered in a form that is no text', async () => {
    const {scope, texts} = open(() => Promise.reject());
    const request = new scope.XMLHttpRequest();
    request.responseType = 'blob';
    request.send();
    await Promise.resolve();
    expect(texts()).toEqual([]);
  });
});
