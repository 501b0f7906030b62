import type { Locale } from '#rules/options.ts';

/** A text in both languages of the program; Vietnamese is what drafters see. */
export type Bilingual = Readonly<Record<Locale, string>>;
