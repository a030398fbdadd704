import {describe, expect, it} from 'vitest';
import {linesOf} from './lines.ts';

const gather = async (...parts: BlobPart[]): Promise<string[]> => {
  const all: string[] = [];
  for await (const line of linesOf(new Blob(parts).stream())) all.push(line);
  return all;
};

describe('linesOf', () => {
  it('finds the lines with or without an end to the last', async () => {
    expect(await gather('{"a":1}\n{"b":2}\n')).toEqual(['{"a":1}', '{"b":2}']);
    expect(await gather('{"a":1}\n\n{"b":2}')).toEqual(['{"a":1}', '', '{"b":2}']);
    expect(await gather()).toEqual([]);
  });
  it('does not break characters that a part of the file cuts in two', async () => {
    const line = `${'关键纽扣🪝'.repeat(40_000)}`;
    expect(await gather(line, '\n', line)).toEqual([line, line]);
  });
  it('says when the file is no text', async () => {
    await expect(gather(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]))).rejects.toThrow('not UTF-8');
  });
  it('says when the file has no lines, before it has filled the memory', async () => {
    await expect(gather(...Array.from({length: 20}, () => 'x'.repeat(1024 * 1024)))).rejects.toThrow('no lines');
  });
});
