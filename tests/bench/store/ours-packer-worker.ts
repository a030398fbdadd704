import {servePacking} from '../../../entrypoints/import-worker/packer.ts';

servePacking(self);
