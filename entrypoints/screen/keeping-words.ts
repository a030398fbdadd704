import {catalogue} from '../../lib/format/words/catalogue.ts';
import {keeping} from '../../lib/format/words/keeping.ts';

// The data page alone says them: the popup would load them every time it is opened.
Object.assign(catalogue.en, keeping.en);
Object.assign(catalogue['zh-CN'], keeping['zh-CN']);
