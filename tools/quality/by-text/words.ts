import { inserting, matches, type Placed, replacing, type TextMutation } from './placed.ts';

/** The rules that may report a word which is none. */
const spelling = ['misspelling', 'unknown-agency', 'motto-spelling', 'legacy-encoding'];

/** A definition with a wrong word in it may be none any more. */
const elsewhere = ['abbreviation-undefined', 'abbreviation-redefined'];

interface Written {
  readonly vi: string;
  readonly en: string;
}

const loose = (word: string): string => word.normalize('NFD');
const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** A word with another tone; the tone stands behind what else its vowel carries. */
const retoned = (word: string, tone: string): string =>
  loose(word)
    .replace(/([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b]*)/u, `$2${tone}`)
    .normalize('NFC');

const small = /(?<![\p{L}\p{N}@./_-])\p{Ll}{2,}(?![\p{L}\p{N}@/_-])/gu;
const capitals = /(?<![\p{L}\p{N}@./_-])\p{Lu}{3,}(?![\p{L}\p{N}@./_-])/gu;

/** A word changed wherever the change makes another of it. */
function changed(
  what: Written,
  change: (word: string) => string,
  pattern = small,
  isSure = true,
): TextMutation {
  return {
    what,
    rules: spelling,
    isSure,
    elsewhere,
    *places(text) {
      for (const { 0: word, span } of matches(text, pattern)) {
        const wrong = change(word);
        if (wrong !== word) yield replacing(span, wrong);
      }
    },
  };
}

/** After a stop (c, ch, p, t) only two tones can stand: with another, or none, a word is no syllable. */
const endsInStop = /[^\p{ASCII}].*(?:c|ch|p|t)$|^\p{L}*[^\p{ASCII}]\p{L}*(?:c|ch|p|t)$/iu;
const hasTone = (word: string) => tones.test(loose(word));
const withTone = (tone: string) => (word: string) =>
  endsInStop.test(word) && hasTone(word) ? retoned(word, tone) : word;

const telex: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
/** The tone as its key, behind the word: `học` → `hocj`. */
function inTelex(word: string): string {
  const tone = tones.exec(loose(word))?.[0];
  return tone && word.length > 2 ? retoned(word, '') + telex[tone]! : word;
}

/** Another tone on a word that may have any: nearly always a word, too. */
const otherTone: Readonly<Record<string, string>> = {
  '\u0300': '\u0301',
  '\u0301': '\u0300',
  '\u0303': '\u0309',
  '\u0309': '\u0303',
  '\u0323': '',
};
function withOtherTone(word: string): string {
  const tone = tones.exec(loose(word))?.[0];
  return tone !== undefined && !/(?:c|ch|p|t)$/u.test(word) ? retoned(word, otherTone[tone]!) : word;
}

const onset = /^(?:ngh|ng|nh|ch|th|tr|kh|ph|[bcdđhklmnprstvx])(?=[^\p{ASCII}aeiouy]|[aeouy])/u;

export const wordMutations: readonly TextMutation[] = [
  changed(
    { vi: 'dấu hỏi trên âm tiết có c, ch, p, t cuối', en: 'the tone hỏi on a syllable that ends in a stop' },
    withTone('\u0309'),
  ),
  changed(
    { vi: 'mất dấu thanh của âm tiết có c, ch, p, t cuối', en: 'no tone on a syllable that ends in a stop' },
    withTone(''),
  ),
  changed(
    {
      vi: 'dấu hỏi trên âm tiết in hoa có C, CH, P, T cuối',
      en: 'the tone hỏi on a syllable in capitals that ends in a stop',
    },
    withTone('\u0309'),
    capitals,
  ),
  changed({ vi: 'đảo hai chữ cái đầu', en: 'the first two letters changed about' }, (word) =>
    word.replace(/^(th|ch|nh|kh|ph|tr)(?=\p{L}{2})/u, ([a, b]) => `${b}${a}`),
  ),
  changed({ vi: 'đảo hai chữ cái cuối', en: 'the last two letters changed about' }, (word) =>
    word.replace(/(?<=\p{L}{2})(ng|nh)$/u, ([a, b]) => `${b}${a}`),
  ),
  changed({ vi: 'gõ một phụ âm hai lần', en: 'a consonant typed twice' }, (word) =>
    word.replace(/(?<=\p{L})[ngtmcp]$|^[tbđlmvx](?=\p{L})/u, (letter) => letter + letter),
  ),
  changed({ vi: 'chữ f, j, w, z trong từ', en: 'a letter that Vietnamese has not' }, (word) =>
    hasTone(word)
      ? word.replace(/^(?:ph|gi|v|d)(?=\p{L})/u, (letters) => ({ ph: 'f', gi: 'j', v: 'w' })[letters] ?? 'z')
      : word,
  ),
  changed({ vi: 'sót phím Telex', en: 'the key of a tone left behind' }, inTelex),
  {
    what: { vi: 'một âm tiết bị tách sau phụ âm đầu', en: 'a syllable torn behind its onset' },
    rules: [...spelling, 'spacing', 'broken-paragraph'],
    isSure: true,
    elsewhere,
    places: (text) => torn(text, (word) => onset.exec(word)?.[0].length),
  },
  {
    what: { vi: 'một âm tiết bị tách trước phụ âm cuối', en: 'a syllable torn before its last consonant' },
    rules: [...spelling, 'spacing', 'broken-paragraph'],
    isSure: true,
    elsewhere,
    places: (text) =>
      torn(text, (word) => (/[^\p{ASCII}](?:ng|nh|n|m|t|p|c|ch)$/u.exec(word)?.index ?? -2) + 1 || undefined),
  },
  {
    what: { vi: 'hai từ dính nhau', en: 'the space between two words lost' },
    rules: [...spelling, 'spacing'],
    isSure: true,
    elsewhere,
    *places(text) {
      const pair =
        /(?<![\p{L}\p{N}@./_-])(?=\p{Ll}*[^\p{ASCII}])\p{Ll}{2,} (?=[bcdđghklmnpqrstvx]\p{Ll}+(?![\p{L}\p{N}@/_-]))/gu;
      for (const { span } of matches(text, pair)) {
        const next = /^\p{L}+/u.exec(text.slice(span.end))![0];
        yield replacing({ start: span.end - 1, end: span.end }, '', {
          start: span.start,
          end: span.end + next.length,
        });
      }
    },
  },
  {
    what: { vi: 'lặp một từ', en: 'a word doubled' },
    rules: ['repeated-word'],
    isSure: true,
    *places(text) {
      for (const { 0: word, span } of matches(text, /(?<![\p{L}\p{N}@./_-])\p{Ll}{2,}(?= \p{Ll}{2})/gu))
        if (!mayBeDoubled.has(word) && !text.slice(0, span.start).endsWith(`${word} `))
          yield inserting(span.end, ` ${word}`, span);
    },
  },
  changed(
    { vi: 'dấu thanh khác, vẫn thành một từ', en: 'another tone, and a word again' },
    withOtherTone,
    small,
    false,
  ),
];

/** Words of which good prose may have two: `luôn luôn`, `từ từ`. */
const mayBeDoubled = new Set(
  'luôn từ dần ngày thường đêm nhà người nơi chốn lần xa mãi đời năm rất khác hay vừa gần đều nhiều sau trước mau nhanh song xanh đỏ trăm ngàn nghìn hai ba bốn năm sáu bảy tám chín mười một'.split(
    ' ',
  ),
);

function* torn(text: string, at: (word: string) => number | undefined): Iterable<Placed> {
  for (const { 0: word, span } of matches(text, small)) {
    const length = word.length > 2 && hasTone(word) ? at(word) : undefined;
    if (length !== undefined && length > 0 && length < word.length)
      yield inserting(span.start + length, ' ', span);
  }
}
