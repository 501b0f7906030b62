import {
  afterGi,
  afterQu,
  backRimes,
  beforeY,
  frontRimes,
  loneSyllables,
  onsets,
  roundedRimes,
  tonedVowels,
  yRimes,
} from '#grammar/tables/syllables.ts';
import { lazy } from '#grammar/text/memoize.ts';

/** A syllable in small letters, taken apart. */
export interface Syllable {
  readonly onset: string;
  /** Without its tone. */
  readonly rime: string;
  /** 0 level, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
  readonly tone: number;
}

interface Tables {
  /** The vowel under a tone, and the tone, by the code of the letter. */
  readonly vowels: ReadonlyMap<number, readonly [vowel: string, tone: number]>;
  readonly byOnset: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lone: ReadonlySet<string>;
}

/** Made when the first word is looked at. */
const tables = lazy(makeTables);

const words = (row: string) => row.split(' ');
const isIn = (row: string, onset: string) => words(row).includes(onset);

function makeTables(): Tables {
  const vowels = new Map<number, readonly [string, number]>();
  for (const row of tonedVowels)
    for (let tone = 0; tone < row.length; tone++) vowels.set(row.charCodeAt(tone), [row[0]!, tone]);
  const byOnset = new Map<string, ReadonlySet<string>>();
  for (const onset of onsets) byOnset.set(onset, new Set(rimesAfter(onset)));
  return { vowels, byOnset, lone: new Set(words(loneSyllables)) };
}

function rimesAfter(onset: string): string[] {
  if (onset === 'qu') return words(afterQu);
  if (onset === 'gi') return words(afterGi);
  const rimes: string[] = [];
  if (!isIn('k gh ngh', onset)) rimes.push(...words(backRimes));
  if (!isIn('c g ng', onset)) rimes.push(...words(frontRimes));
  if (!isIn('b m v ph p k gh ngh', onset)) rimes.push(...words(roundedRimes));
  if (isIn(beforeY, onset)) rimes.push('y');
  if (onset === '') rimes.push(...words(yRimes));
  return onset === '' ? rimes.filter((rime) => !rime.startsWith('iê')) : rimes;
}

const maxLength = 7; // `nghiêng`

/** The syllable that a word in small, composed letters is; undefined where no Vietnamese syllable is written so. */
export function readSyllable(word: string): Syllable | undefined {
  if (word.length > maxLength) return undefined;
  const { vowels } = tables();
  let plain = '';
  let tone = 0;
  let toneAt = -1;
  for (let i = 0; i < word.length; i++) {
    const vowel = vowels.get(word.charCodeAt(i));
    plain += vowel?.[0] ?? word[i]!;
    if (!vowel || vowel[1] === 0) continue;
    if (toneAt >= 0) return undefined;
    [, tone] = vowel;
    toneAt = i;
  }
  return read(plain, tone, toneAt);
}

function read(plain: string, tone: number, toneAt: number): Syllable | undefined {
  const { byOnset, lone } = tables();
  if (lone.has(plain)) {
    const at = /[aeiouyăâêôơư]/.exec(plain)!.index;
    const rime = plain.slice(at);
    return isToned(rime, tone, toneAt - at) ? { onset: plain.slice(0, at), rime, tone } : undefined;
  }
  for (const onset of onsets) {
    if (!plain.startsWith(onset)) continue;
    const rime = plain.slice(onset.length);
    if (byOnset.get(onset)!.has(rime) && isToned(rime, tone, toneAt - onset.length))
      return { onset, rime, tone };
  }
  return undefined;
}

/** Whether a rime can bear a tone, with the mark at `at`. Rimes that end in a stop are sắc or nặng. */
function isToned(rime: string, tone: number, at: number): boolean {
  const stops = /(?:[ptc]|ch)$/.test(rime);
  if (tone === 0) return !stops;
  if (stops && tone !== 2 && tone !== 5) return false;
  return isMarkPlace(rime, at);
}

/** Where the mark of a tone stands: on one letter, but for `oa`, `oe` and `uy` at the end of a word, which have two styles. */
function isMarkPlace(rime: string, at: number): boolean {
  if (rime === 'oa' || rime === 'oe' || rime === 'uy') return at === 0 || at === 1;
  const hatted = /ươ|[ăâêôơ]/.exec(rime);
  if (hatted) return at === hatted.index + hatted[0].length - 1;
  const vowels = /^[aeiouyư]+/.exec(rime)![0].length;
  if (vowels === 1) return at === 0;
  if (vowels === 3) return at === 1;
  return at === (vowels < rime.length ? 1 : 0);
}

/** Whether a word in small, composed letters is a syllable of Vietnamese. */
export function isSyllable(word: string): boolean {
  return readSyllable(word) !== undefined;
}

const bareSyllables = lazy(makeBareOnes);

/** Whether a word in small letters is a syllable without its marks: how one writes who has no Vietnamese keyboard, and what poor scans give. */
export function isSyllableWithoutDiacritics(word: string): boolean {
  return word.length <= maxLength && bareSyllables().has(word);
}

function makeBareOnes(): ReadonlySet<string> {
  const plain = (piece: string) =>
    piece
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll('đ', 'd');
  const { byOnset, lone } = tables();
  const found = new Set([...lone].map(plain));
  for (const [onset, rimes] of byOnset) for (const rime of rimes) found.add(plain(onset + rime));
  return found;
}
