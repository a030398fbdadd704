import {writeFileSync} from 'node:fs';
import {bundled} from './bundle.ts';
export const main = async () => {
  for (const n of ['ours-worker', 'parse-worker']) {
    const c = await bundled(n);
    console.log(n, c.length);
    writeFileSync(`/tmp/${n}.js`, c);
  }
  const d = await bundled('ours-worker', {minify: false});
  writeFileSync('/tmp/ours-plain.js', d);
  return 0;
};
