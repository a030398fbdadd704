import {decodeText} from '../../lib/parse/decode.ts';
import type {SheetAsked, SheetRead} from '../../lib/reports/sheet.ts';

/** A larger file is no list of costs: bytes. */
const LARGEST = 32 << 20;

/** The first sheet of a workbook as lines, read in a worker so that the page stays alive. */
const workbookText = (file: File): Promise<string | undefined> =>
  new Promise(resolve => {
    const worker = new Worker('/sheet-worker.js');
    const end = (text: string | undefined) => {
      worker.terminate();
      resolve(text);
    };
    worker.onerror = () => end(undefined);
    worker.onmessage = ({data}: MessageEvent<SheetRead>) => end(data.text);
    worker.postMessage({read: file} satisfies SheetAsked);
  });

/** The lines of a table that the seller chose, CSV in whichever encoding or XLSX; undefined: it is none. */
export const textOfFile = async (file: File): Promise<string | undefined> => {
  if (file.size > LARGEST) return undefined;
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  // A workbook is a zip, which begins so.
  return first === 0x50 && second === 0x4b ? workbookText(file) : decodeText(new Uint8Array(await file.arrayBuffer()));
};
