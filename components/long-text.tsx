import {useState} from 'preact/hooks';
import type {Examples} from './example.ts';
import {useWords} from './words-context.ts';

const LONGEST = 320;

/** A text that may have thousands of characters: its beginning, and all of it when asked for. */
export const LongText = ({text}: {text: string}) => {
  const {t} = useWords();
  const [isOpen, open] = useState(false);
  if (text.length <= LONGEST) return <>{text}</>;
  return (
    <>
      {isOpen ? text : `${text.slice(0, LONGEST).trimEnd()}… `}{' '}
      <button type="button" class="link-button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {t(isOpen ? 'text.less' : 'text.more')}
      </button>
    </>
  );
};

const sentence = {en: 'Turned from one piece, oiled by hand. ', 'zh-CN': '整块橡木车削而成，手工上油。'};

export const examples: Examples = {
  short: language => <LongText text={sentence[language]} />,
  long: language => <LongText text={sentence[language].repeat(30)} />,
  'all of it': {press: ['button'], show: language => <LongText text={sentence[language].repeat(30)} />},
};
