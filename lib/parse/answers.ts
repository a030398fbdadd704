import type {Answers, Question} from '../model/question.ts';
import {hostOf} from './address.ts';
import {currencyCode} from './cell.ts';

/** The host that a person means who types or pastes an address, with or without its path; undefined: it is none. */
const typedHost = (text: string): string | undefined => {
  const address = /^https?:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(address) || /\s/.test(text.trim())) return undefined;
  const {hostname, username} = new URL(address);
  return !username && /^(?:[^.]+\.)+[^.\d][^.]*$/.test(hostname) ? hostOf(address) : undefined;
};

const understood: Record<Question, (typed: string) => string | undefined> = {
  host: typedHost,
  currency: currencyCode,
  // The name, or the address of the shop with the name at its end.
  shop: typed => /^(?:https?:\/\/.*\/)?([^/?#]{1,100})\/?(?:[?#].*)?$/i.exec(typed.trim())?.[1],
};

/** What the seller typed, as it is used; or the questions that it does not answer. */
export const answersOf = (questions: readonly Question[], typed: Answers): {answers: Answers} | {open: Question[]} => {
  const answers = Object.fromEntries(questions.flatMap(question => [[question, understood[question](typed[question] ?? '')] as const]));
  const open = questions.filter(question => !answers[question]);
  return open.length ? {open} : {answers: answers as Answers};
};
