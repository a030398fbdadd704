import {expect, it} from 'vitest';
import {checkNode} from './install.mjs';

it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('Node %s will do', version => expect(() => checkNode(version)).not.toThrow());

it.each(['18.20.4', '20.18.3', '21.7.0', '22.11.0'])('Node %s is refused with a sentence', version =>
  expect(() => checkNode(version)).toThrow(version),
);
