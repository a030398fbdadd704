/** Where bytes wait while it is not known yet whether they are kept. */
export type Scratch = {
  /** Answers by what they are asked for again. Throws where there is no room. */
  put: (bytes: Uint8Array) => number;
  take: (place: number, length: number) => Uint8Array<ArrayBuffer>;
  /** Lets go of all of it. */
  done: () => Promise<void>;
};

/** In memory, for what is small. `all`: the bytes that were put already, as another worker left them. */
export const inMemory = (all: Uint8Array<ArrayBuffer>[] = []): Scratch => ({
  put: bytes => all.push(bytes.slice()) - 1,
  take: (place, length) => (all[place] ?? new Uint8Array()).subarray(0, length),
  done: async () => {
    all.length = 0;
  },
});

/** Of the types of the browser these are told to workers alone. */
type Handle = {
  truncate: (size: number) => void;
  write: (bytes: Uint8Array, where: {at: number}) => number;
  read: (bytes: Uint8Array, where: {at: number}) => number;
  close: () => void;
};
type File = FileSystemFileHandle & {createSyncAccessHandle: () => Promise<Handle>};

const NAME = 'import';

/** Deletes the file of an import that was ended half-way; one that goes on keeps its own. */
export const dropScratch = async (): Promise<void> => {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(NAME);
  } catch {
    // There is none, or it is in use.
  }
};

const write = (handle: Handle, bytes: Uint8Array, at: number): void => {
  if (handle.write(bytes, {at}) < bytes.length) throw new Error('There is no space left for what waits to be kept.');
};

const read = (handle: Handle, at: number, length: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length);
  if (handle.read(bytes, {at}) < length) throw new Error('What waited to be kept cannot be read any more.');
  return bytes;
};

/**
 * In a file of the browser's own that no page can name; of one worker at a time. Undefined: another import has it, or the browser has none. A
 * write need not reach the disk: after a crash the seller takes the report again.
 */
export const onDisk = async (): Promise<Scratch | undefined> => {
  try {
    const file = (await (await navigator.storage.getDirectory()).getFileHandle(NAME, {create: true})) as File;
    const handle = await file.createSyncAccessHandle();
    handle.truncate(0);
    let end = 0;
    return {
      put: bytes => {
        write(handle, bytes, end);
        end += bytes.length;
        return end - bytes.length;
      },
      take: (at, length) => read(handle, at, length),
      done: async () => {
        handle.close();
        await dropScratch();
      },
    };
  } catch {
    return undefined;
  }
};
