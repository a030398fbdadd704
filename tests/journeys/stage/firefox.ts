import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {connect, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

type Answer = [1, number, {error: string; message: string} | null, {value?: unknown}];

/** Firefox's own remote control: each way `length:JSON`, a command `[0, id, name, parameters]`, its answer `[1, id, error, result]`. */
const marionette = (socket: Socket) => {
  const waiting = new Map<number, (answer: Answer) => void>();
  let unread = Buffer.alloc(0);
  socket.on('data', chunk => {
    unread = Buffer.concat([unread, chunk]);
    for (;;) {
      const colon = unread.indexOf(':');
      const end = colon + 1 + Number(unread.subarray(0, colon));
      if (colon < 0 || unread.length < end) return;
      const message = JSON.parse(unread.subarray(colon + 1, end).toString());
      unread = unread.subarray(end);
      // The first message is a greeting.
      if (Array.isArray(message)) waiting.get(message[1])?.(message as Answer);
    }
  });
  let id = 0;
  return async (name: string, parameters: object = {}): Promise<unknown> => {
    id += 1;
    const text = JSON.stringify([0, id, name, parameters]);
    const answered = new Promise<Answer>(done => waiting.set(id, done));
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await answered;
    if (error) throw new Error(`${name}: ${error.error} ${error.message}`);
    return result?.value ?? result;
  };
};

const connected = (port: number) =>
  new Promise<Socket>((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => done(socket)).on('error', fail);
  });

/** The port that Firefox writes into its profile once it listens. */
const portOf = async (profile: string) => {
  for (let tries = 0; tries < 150; tries += 1) {
    try {
      const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
      // The file is there a moment before anything stands in it.
      if (port > 0) return port;
    } catch {}
    await pause(200);
  }
  throw new Error('Firefox did not start.');
};

const ended = (child: ChildProcess) => new Promise(done => (child.exitCode === null ? child.on('exit', done) : done(undefined)));

/** A Firefox without windows, for whose pages all hosts are this machine. `ports` are those of a web; `uuid` names the add-on `id` in addresses. */
export const openFirefox = async (path: string, {ports, id, uuid}: {ports: {secure: number; open: number}; id: string; uuid: string}) => {
  const profile = mkdtempSync(join(tmpdir(), 'linchpin-firefox-'));
  const preferences = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({[id]: uuid}),
    // The browser's question could not be answered; the extension still has to ask within a click.
    'extensions.webextOptionalPermissionPrompts': false,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${ports.secure};80=${ports.open}`,
    'intl.locale.requested': 'en-US',
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(path, ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
  });
  const socket = await connected(await portOf(profile));
  const send = marionette(socket);
  await send('WebDriver:NewSession', {acceptInsecureCerts: true});

  const run = (script: string, args: unknown[] = []) =>
    send('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1]; (async (...args) => {${script}})(...arguments).then(value => done({value}), error => done({error: String(error)}))`,
      args,
      scriptTimeout: 20_000,
    }) as Promise<{value?: unknown; error?: string}>;
  const value = async (script: string, args: unknown[] = []) => {
    const answer = await run(script, args);
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  };
  return {
    install: (folder: string) => send('Addon:Install', {path: folder, temporary: true}),
    /** A new tab in front. */
    visit: async (url: string) => {
      const {handle} = (await send('WebDriver:NewWindow', {type: 'tab', focus: true})) as {handle: string};
      await send('WebDriver:SwitchToWindow', {handle, focus: true});
      await send('WebDriver:Navigate', {url});
    },
    /** Turns to a tab that is still there, where the one turned to has closed itself. */
    turn: async () => {
      const [handle] = (await send('WebDriver:GetWindowHandles')) as string[];
      await send('WebDriver:SwitchToWindow', {handle, focus: true});
    },
    /** Runs the body of an async function in the page in front. */
    run: value,
    /** The same in the browser's own window. */
    runInBrowser: async (script: string, args: unknown[] = []) => {
      await send('Marionette:SetContext', {value: 'chrome'});
      try {
        return await value(script, args);
      } finally {
        await send('Marionette:SetContext', {value: 'content'});
      }
    },
    click: async (selector: string) => {
      const element = (await send('WebDriver:FindElement', {using: 'css selector', value: selector})) as Record<string, string>;
      await send('WebDriver:ElementClick', {id: Object.values(element)[0]});
    },
    close: async () => {
      await send('Marionette:Quit', {flags: ['eForceQuit']}).catch(() => {});
      socket.destroy();
      child.kill();
      await ended(child);
      rmSync(profile, {recursive: true, force: true, maxRetries: 5});
    },
  };
};
