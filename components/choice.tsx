import type {PlaceCount} from '../lib/reports/daily.ts';
import {type Examples, nothing} from './example.ts';
import {placeText} from './place-name.ts';
import {useWords} from './words-context.ts';
import './choice.css';

type Option = {value: string; name: string};
type Props = {label: string; value: string; options: readonly Option[]; onChange: (value: string) => void};

/** One of several, with its name before it. */
export const Choice = ({label, value, options, onChange}: Props) => (
  <label class="choice">
    <span>{label}</span>
    <select value={value} onChange={event => onChange(event.currentTarget.value)}>
      {options.map(option => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.name}
        </option>
      ))}
    </select>
  </label>
);

/** Which shop is looked at, with how many listings each has. Where there is only one there is nothing to choose. */
export const PlaceChoice = ({
  places,
  place,
  onChange,
}: {
  places: readonly PlaceCount[];
  place: string;
  onChange: (place: string) => void;
}) => {
  const words = useWords();
  const {t, number} = words;
  if (places.length < 2 && place === '') return null;
  const options = places.map(one => ({value: one.name, name: `${placeText(one, words)} (${number(one.listings)})`}));
  // A shop that is in the address and not (any more) among those kept is shown as what it is.
  const lost = place !== '' && !places.some(({name}) => name === place) ? [{value: place, name: place}] : [];
  return (
    <Choice
      label={t('figures.place')}
      value={place}
      options={[{value: '', name: t('figures.place.all')}, ...options, ...lost]}
      onChange={onChange}
    />
  );
};

const places: PlaceCount[] = [
  {site: 'etsy', host: 'etsy.com', name: 'etsy@etsy.com', listings: 1204},
  {site: 'generic', host: 'oak-ash.com', name: 'generic@oak-ash.com', listings: 36},
  {site: 'etsy', host: 'etsy.com', shop: 'OakAndAsh', name: 'etsy@etsy.com/OakAndAsh', listings: 7},
  {site: 'amazon', host: 'amazon.de', called: 'Oak & Ash', name: 'amazon@amazon.de', listings: 3},
];

export const examples: Examples = {
  choice: () => <Choice label="Order" value="title" options={[{value: 'title', name: 'By title'}]} onChange={nothing} />,
  place: () => <PlaceChoice places={places} place="" onChange={nothing} />,
  gone: () => <PlaceChoice places={places} place="etsy@old.example" onChange={nothing} />,
};
