import type { Severity } from '#rules/finding.ts';

/** Puts text in the colours of a terminal, or leaves it as it is. */
export interface Paint {
  bold(text: string): string;
  faint(text: string): string;
  severity(text: string, severity: Severity): string;
}

const plain: Paint = { bold: (text) => text, faint: (text) => text, severity: (text) => text };

const codes: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36 };

const coloured: Paint = {
  bold: (text) => `\x1b[1m${text}\x1b[22m`,
  faint: (text) => `\x1b[2m${text}\x1b[22m`,
  severity: (text, severity) => `\x1b[${codes[severity]}m${text}\x1b[39m`,
};

export function paintFor(colours: boolean): Paint {
  return colours ? coloured : plain;
}
