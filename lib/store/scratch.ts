/** Where bytes wait while it is not known yet whether they are kept. */
export type Scratch = {
  /** Answers by what they are asked for again. Throws where there is no room. */
  put: (bytes: Uint8Array) => number;
  take: (place: number, length: number) => Uint8Array<ArrayBuffer>;
  /** Lets go of all of it. */
  done: () => Promise<void>;
};

type Bytes = Uint8Array<ArrayBuffer>;
/** What a worker leaves of its scratch to another one: the bytes, or the name of the file in which they stand. */
export type Left = Bytes[] | Name;
/** A scratch that may be left to another worker; then nothing can be put or taken here any more. */
export type Leaving = Scratch & {leave: () => Left};

/** In memory, for what is small. `all`: what was left. */
export const inMemory = (all: Bytes[] = []): Leaving => ({
  put: bytes => all.push(bytes.slice()) - 1,
  take: (place, length) => (all[place] ?? new Uint8Array()).subarray(0, length),
  leave: () => all,
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

/** The files in which an import lets things wait: two workers may have a hand in it. */
const NAMES = ['import', 'import-second'] as const;
type Name = (typeof NAMES)[number];

const drop = async (name: Name): Promise<void> => {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(name);
  } catch {
    // There is none, or it is in use.
  }
};

/** Deletes the files of an import that was ended half-way; one that goes on keeps its own. */
export const dropScratch = async (): Promise<void> => {
  for (const name of NAMES) await drop(name);
};

const write = (handle: Handle, bytes: Uint8Array, at: number): void => {
  if (handle.write(bytes, {at}) < bytes.length) throw new Error('There is no space left for what waits to be kept.');
};

const read = (handle: Handle, at: number, length: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length);
  if (handle.read(bytes, {at}) < length) throw new Error('What waited to be kept cannot be read any more.');
  return bytes;
};

const handleOf = async (name: Name, create: boolean): Promise<Handle> => {
  const file = (await (await navigator.storage.getDirectory()).getFileHandle(name, {create})) as File;
  return file.createSyncAccessHandle();
};

const inFile = (name: Name, handle: Handle): Leaving => {
  let end = 0;
  return {
    put: bytes => {
      write(handle, bytes, end);
      end += bytes.length;
      return end - bytes.length;
    },
    take: (at, length) => read(handle, at, length),
    leave: () => {
      handle.close();
      return name;
    },
    done: async () => {
      handle.close();
      await drop(name);
    },
  };
};

/**
 * In a file of the browser's own that no page can name; of one worker at a time. Undefined: another import has it, or the browser has none. A
 * write need not reach the disk: after a crash the seller takes the report again.
 */
export const onDisk = async (name: Name = 'import'): Promise<Leaving | undefined> => {
  try {
    const handle = await handleOf(name, true);
    handle.truncate(0);
    return inFile(name, handle);
  } catch {
    return undefined;
  }
};

/** What another worker left, to be taken out of. Undefined: it is gone meanwhile. */
export const leftOf = async (left: Left): Promise<Scratch | undefined> => {
  if (typeof left !== 'string') return inMemory(left);
  try {
    return inFile(left, await handleOf(left, false));
  } catch {
    return undefined;
  }
};
