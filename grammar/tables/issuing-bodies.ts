import { tableRows } from '#lexicon/words.ts';

/** A body that issues documents. */
export interface IssuingBody {
  /** What stands for it in numbers. */
  readonly codes: readonly string[];
  /** The title of the office-holder who issues with it; undefined for none. */
  readonly head: string | undefined;
  /** Its own name. */
  readonly name: string;
  /** Whoever may stand behind `của` for its codes: the office-holder, the body, others. */
  readonly names: readonly string[];
}

/** Bodies by class: chairman and committee, minister and ministry, office-holder and office both occur. */
export const issuingBodies: readonly IssuingBody[] = tableRows('issuing-bodies').map(
  ([codes = '', head = '', cell = '']): IssuingBody => {
    const names = cell.split('; ');
    const [name = ''] = names;
    return {
      codes: codes.split(' '),
      head: head === '' ? undefined : head,
      name,
      names: head === '' ? names : [`${head} ${name}`, ...names],
    };
  },
);

/**
 * Terms of the National Assembly: the years in which a number may bear `QHt`. Switch years belong to both terms
 * (2016: 102/2016/QH13 and 02/2016/QH14).
 */
export const assemblyTerms: Readonly<Record<number, readonly [from: number, to: number]>> = {
  9: [1992, 1997],
  10: [1997, 2002],
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
};
