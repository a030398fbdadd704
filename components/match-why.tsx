import type {Words} from '../lib/format/words.ts';
import type {Reason} from '../lib/reports/beside.ts';
import type {Examples} from './example.ts';
import {useWords} from './words-context.ts';

const sentence = (reason: Reason, {t}: Words): string => {
  switch (reason.code) {
    case 'gtin-same':
    case 'mpn-same':
    case 'model-same':
    case 'brand-same':
    case 'edition-same':
      return t(`match.${reason.code}`, {value: reason.value});
    case 'mpn-differs':
    case 'model-differs':
    case 'brand-differs':
    case 'edition-differs':
      return t(`match.${reason.code}`, {a: reason.a, b: reason.b});
    default:
      return t(`match.${reason.code}`);
  }
};

/** Why two listings may be one product or not: the decisive first. */
export const MatchWhy = ({why}: {why: readonly Reason[]}) => {
  const words = useWords();
  return (
    <ul class="match-why">
      {why.map(reason => (
        <li key={reason.code} class={reason.is ? 'for' : 'against'}>
          <span aria-hidden="true">{reason.is ? '+ ' : '− '}</span>
          {sentence(reason, words)}
        </li>
      ))}
    </ul>
  );
};

export const examples: Examples = {
  'for and against': () => (
    <MatchWhy
      why={[
        {code: 'gtin-same', is: true, value: '04006381333931'},
        {code: 'brand-same', is: true, value: 'oak & ash'},
        {code: 'model-differs', is: false, a: 'oh-12', b: 'oh-14'},
        {code: 'price-far', is: false, times: 2.4},
      ]}
    />
  ),
};
