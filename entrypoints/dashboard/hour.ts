import {computed} from '@preact/signals';
import {now} from '../screen/screen.ts';

const HOUR = 3_600_000;

/** The full hour that has begun: epoch ms. What was seen within some days, and by the limits of which day is judged, is asked anew that often. */
export const hour = computed(() => Math.floor(now.value / HOUR) * HOUR);
