import type { Severity } from '#options/severity.ts';

/** Puts text in the colours of a terminal, or leaves it as it is. */
export interface Colours {
  bold(text: string): string;
  faint(text: string): string;
  severity(text: string, severity: Severity): string;
}

const plain: Colours = { bold: (text) => text, faint: (text) => text, severity: (text) => text };

const codes: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36 };

const coloured: Colours = {
  bold: (text) => `\x1b[1m${text}\x1b[22m`,
  faint: (text) => `\x1b[2m${text}\x1b[22m`,
  severity: (text, severity) => `\x1b[${codes[severity]}m${text}\x1b[39m`,
};

export function coloursFor(colours: boolean): Colours {
  return colours ? coloured : plain;
}
