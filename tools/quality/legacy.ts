import { tcvn3Letters, vniLetters, vniPairs } from '#grammar/tables/legacy-encodings.ts';

/** Letters and what stands for them, from the tables that are read the other way round. */
const tcvn3 = new Map(tcvn3Letters.map(([seen, decoded]) => [decoded!, seen!]));
const vni = new Map([
  ...vniLetters.map(([seen, decoded]): [string, string] => [decoded!, seen!]),
  ...Object.entries(vniPairs).flatMap(([vowel, signs]) =>
    signs.split(' ').map(([sign, decoded]): [string, string] => [decoded!, vowel + sign!]),
  ),
]);

/** A composed text as an editor shows it that was written in TCVN3: most capitals are those of the font. */
export function inTcvn3(text: string): string {
  return Array.from(text, (letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter).join(
    '',
  );
}

/** A composed text as an editor shows it that was written in VNI. */
export function inVni(text: string): string {
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    const seen = vni.get(small);
    if (seen === undefined) return letter;
    return small === letter ? seen : seen.toUpperCase();
  }).join('');
}
