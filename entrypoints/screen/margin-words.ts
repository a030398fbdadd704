import {catalogue} from '../../lib/format/words/catalogue.ts';
import {margins} from '../../lib/format/words/margins.ts';

// The popup says nothing of costs, and would load their sentences every time it is opened.
Object.assign(catalogue.en, margins.en);
Object.assign(catalogue['zh-CN'], margins['zh-CN']);
