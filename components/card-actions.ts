import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {Card} from '../lib/reports/card.ts';

type Of = 'listing' | 'seller' | 'shop';

/** What a seller can decide about a listing, wherever it is shown. */
export type CardActions = {
  /** Takes one of the rival values of a field, for this listing or on the whole site. */
  onPick: (card: Card, field: string, rival: number, isAlways: boolean) => void;
  /** Takes a pick or a taught place back. */
  onTakeBack: (card: Card, field: string, by: 'chosen' | 'taught') => void;
  /** Says whose it is; undefined takes that back. */
  onOwner: (card: Card, of: Of, owner: 'mine' | 'rival' | undefined) => void;
  /** Starts pointing at a place on the page. */
  onPoint: (card: Card | undefined, field: string) => void;
  /** The fields that can be pointed at. */
  teachable: readonly string[];
  /** The page could not be pointed at. */
  isRefused: boolean;
};

/** Absent where nothing can be decided. */
export const CardActionsContext = createContext<CardActions | undefined>(undefined);

/** What can be decided here, if anything. */
export const useCardActions = (): CardActions | undefined => useContext(CardActionsContext);
