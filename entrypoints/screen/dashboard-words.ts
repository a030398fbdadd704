import {catalogue} from '../../lib/format/words/catalogue.ts';
import {ofDashboard} from '../../lib/format/words/of-dashboard.ts';

// The popup says nothing of costs or backups, and would load their sentences every time it is opened.
Object.assign(catalogue.en, ofDashboard.en);
Object.assign(catalogue['zh-CN'], ofDashboard['zh-CN']);
