import {administrator} from './shop.ts';

type Answer<Data> = {data?: Data; error?: {message: string}};

/**
 * Who calls: the administrator, or the customer whose token it is. EverShop allows 120 calls a minute from one address and believes what a
 * proxy in front says, so calls seem to come from the addresses with the numbers `from`.
 */
type Caller = {from?: number; token?: string; headers?: Record<string, string>};

/** EverShop's own REST API. Calls reject with their path and with what EverShop says where it refuses. */
export type Api = {
  send: <Data>(method: 'POST' | 'PATCH', path: string, body: unknown, caller?: Caller) => Promise<Data>;
  /** Gives the address of the picture. */
  upload: (folder: string, name: string, picture: Uint8Array, caller?: Caller) => Promise<string>;
};

const answered = async <Data>(path: string, response: Response): Promise<Data> => {
  const text = await response.text();
  const answer = (text.startsWith('{') ? JSON.parse(text) : {}) as Answer<Data>;
  if (!response.ok || answer.error) throw new Error(`${path}: ${response.status} ${answer.error?.message ?? text.slice(0, 200)}`);
  return answer.data as Data;
};

const headersOf = ({from = 0, token, headers}: Caller) => ({
  'x-forwarded-for': `10.0.${from >> 8}.${from & 255}`,
  ...(token && {authorization: `Bearer ${token}`}),
  ...headers,
});

/** Logs in as the administrator. */
export const openApi = async (url: string): Promise<Api> => {
  const call = async <Data>(method: string, path: string, body: BodyInit, headers: Record<string, string>) =>
    answered<Data>(path, await fetch(`${url}/api${path}`, {method, headers, body}));
  const json = {'content-type': 'application/json'};
  const {email, password} = administrator;
  const {accessToken: token} = await call<{accessToken: string}>('POST', '/user/tokens', JSON.stringify({email, password}), json);
  return {
    send: (method, path, body, caller) => call(method, path, JSON.stringify(body), {...json, ...headersOf({token, ...caller})}),
    upload: async (folder, name, picture, caller) => {
      const form = new FormData();
      form.append('images', new Blob([picture as BlobPart], {type: 'image/png'}), name);
      const {files} = await call<{files: {url: string}[]}>('POST', `/images/${folder}`, form, headersOf({token, ...caller}));
      return files[0]?.url ?? '';
    },
  };
};
