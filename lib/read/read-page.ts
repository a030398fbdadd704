export {readPage} from '../site.ts';
