import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Example, Examples} from '../../components/example.ts';
import type {Language} from '../../lib/format/language.ts';

type Props = {name: string; example: Example; language: Language};

const NONE: readonly string[] = [];

const settled = (example: Example) => (typeof example === 'function' ? {show: example} : example);

/** What is pressed may only appear after a press before it, so each waits for the drawing of what came of the last. */
const pressAll = async (root: HTMLElement, selectors: readonly string[]) => {
  for (const selector of selectors) {
    const all = root.querySelectorAll<HTMLElement>(selector);
    if (all.length === 0) throw new Error(`Nothing to press: ${selector}`);
    for (const element of all) element.click();
    await new Promise(requestAnimationFrame);
  }
};

const Shown = ({name, example, language}: Props) => {
  const {show, width = 360, press = NONE} = settled(example);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = root.current;
    if (!shown) return;
    shown.dataset.state = 'drawing';
    pressAll(shown, press).then(
      () => {
        shown.dataset.state = 'drawn';
      },
      error => {
        shown.dataset.state = String(error);
      },
    );
  }, [press]);
  return (
    <figure style={{width: `${width}px`}}>
      <figcaption lang="en">{name}</figcaption>
      <div class="gallery-place" ref={root} data-example={name}>
        {show(language)}
      </div>
    </figure>
  );
};

/** All states of one component. */
export const Sheet = ({examples, language}: {examples: Examples; language: Language}) => (
  <div class="gallery-sheet" data-testid="sheet">
    {Object.entries(examples).map(([name, example]) => (
      // A component drawn for another language starts anew: what was pressed is pressed again.
      <Shown key={`${name} ${language}`} name={name} example={example} language={language} />
    ))}
  </div>
);
