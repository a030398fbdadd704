import type {Step} from '../step.ts';

/** Changes nothing: its number is kept for what is built beside this. */
const nothing: Step = () => undefined;
export default nothing;
