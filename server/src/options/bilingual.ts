/** The languages of the program. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text in both languages of the program; Vietnamese is what drafters see. */
export type Bilingual = Readonly<Record<Locale, string>>;
