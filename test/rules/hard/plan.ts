/** Plans of every kind of issuer, as short as they can be. */

interface Head {
  /** `05/02/2026`. */
  readonly day: string;
  readonly place: string;
  /** What stands behind `Số:`. */
  readonly number: string;
  readonly title: string;
  /** The two lines of the issuer, where they matter. */
  readonly issuer?: readonly string[];
}

/** A plan under a header of its own, with these lines below its title. */
export function headed({ day, place, number, title, issuer = [] }: Head, lines: string): string {
  const [date, month, year] = day.split('/');
  return `${[...issuer, `Số: ${number}`].join('\n')}
${place}, ngày ${date} tháng ${month} năm ${year}

KẾ HOẠCH
${title}

${trimmed(lines)}
`;
}

/** A plan of a province's committee. */
export const ofProvince = (day: string, lines: string, title = 'Cải cách hành chính'): string =>
  headed(
    { day, place: 'Nghệ An', number: '99/KH-UBND', title, issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH NGHỆ AN'] },
    lines,
  );

/** A plan of a commune's committee. */
export const ofCommune = (day: string, lines: string, title = 'Cải cách hành chính'): string =>
  headed(
    { day, place: 'Kim Liên', number: '15/KH-UBND', title, issuer: ['ỦY BAN NHÂN DÂN', 'XÃ KIM LIÊN'] },
    lines,
  );

/** The lines without the indentation that they share. */
function trimmed(lines: string): string {
  const all = lines.replace(/^\n|\n\s*$/g, '').split('\n');
  const indent = Math.min(
    ...all.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length),
  );
  return all.map((line) => line.slice(indent)).join('\n');
}
