import {isAbsolute} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

/** A worker of this benchmark, or of that path, as one script, built as the extension's own are. `external`: modules that it loads by their address. */
export const bundled = async (name: string, {minify = true} = {}): Promise<string> => {
  const entry = isAbsolute(name) ? name : fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, minify, target: 'es2022', lib: {entry, formats: ['iife'], name: 'bench'}},
  });
  const chunk = (Array.isArray(made) ? made : [made]).flatMap(each => ('output' in each ? each.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error(`${name} could not be bundled.`);
  return chunk.code;
};
