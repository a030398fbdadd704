import {tellChoicesChanged} from '../screen/choose.ts';
import {importFile} from './import-file.ts';

/** Takes an export of what was deleted back. Whatever can be brought back is; throws what kept the rest from it. */
export const bringBack = async (file: Blob): Promise<void> => {
  const end = await importFile({file, skipBad: true}, () => {});
  if (end.state !== 'done') throw new Error(end.state);
  await tellChoicesChanged();
  const [refused] = end.imported.refused;
  if (refused) throw new Error(refused.why);
};
