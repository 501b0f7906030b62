/** What is not parted by a page break: a paragraph, a row. Heights in any unit. */
export interface Unit {
  readonly height: number;
  /** It stays with the unit below it, as a heading does. */
  readonly keepsNext: boolean;
}

/** A page ends before the unit `before`; `rest` is what is left of it. */
export interface PageBreak {
  readonly before: number;
  readonly rest: number;
}

/** Where pages end, and the rest of the last one. A unit that is higher than a page has one of its own, and goes beyond it. */
export function pageBreaks(units: readonly Unit[], page: number): { breaks: PageBreak[]; rest: number } {
  const breaks: PageBreak[] = [];
  let used = 0;
  let first = 0; // of the page
  for (let i = 0; i < units.length; i++) {
    const { height } = units[i]!;
    if (used + height > page && i > first) {
      let before = i;
      while (before > first && units[before - 1]!.keepsNext) before--;
      if (before === first) before = i; // headings alone fill the page
      for (let k = before; k < i; k++) used -= units[k]!.height;
      breaks.push({ before, rest: Math.max(0, page - used) });
      first = before;
      used = 0;
      for (let k = before; k < i; k++) used += units[k]!.height;
    }
    used += height;
  }
  return { breaks, rest: Math.max(0, page - used) };
}
