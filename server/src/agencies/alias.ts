import { abbreviations } from '#catalog/abbreviation.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { wordSet } from '#lexicon/words.ts';
import { isNameUnit, markOf, type NameWord, wordAt } from './words.ts';

/** What recognition knows beyond the data: expansions of abbreviations inside names, and a few more spellings. */

/** A folded word of a name, or what joins its words: a mark (comma, hyphen) or "và", which texts mix up or leave out. */
export type NamePart = string;
export const markPart: NamePart = ',';
export const andPart: NamePart = '&';

/** More abbreviations that occur inside names only. */
const moreExpansions: Readonly<Record<string, readonly string[]>> = {
  TT: ['Trung tâm', 'Thường trực'],
  CA: ['Công an'],
  KSTT: ['Kiểm soát thủ tục hành chính'],
  BQL: ['Ban Quản lý'],
  QL: ['Quản lý'],
  BCH: ['Ban Chấp hành', 'Ban Chỉ huy'],
  UB: ['Ủy ban'],
  UBKT: ['Ủy ban Kiểm tra'],
  HDND: ['Hội đồng nhân dân'],
  MTTQ: ['Mặt trận Tổ quốc Việt Nam'],
  MTTQVN: ['Mặt trận Tổ quốc Việt Nam'],
  UBMTTQ: ['Ủy ban Mặt trận Tổ quốc'],
  VN: ['Việt Nam'],
  ĐTN: ['Đoàn Thanh niên'],
  ĐTNCSHCM: ['Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  TNCS: ['Thanh niên Cộng sản'],
  HCM: ['Hồ Chí Minh'],
  PVHCC: ['Phục vụ hành chính công'],
  KTHTĐT: ['Kinh tế, Hạ tầng và Đô thị'],
  HHDN: ['Hiệp hội Doanh nghiệp'],
  PTTH: ['Phát thanh và Truyền hình'],
  VHTT: ['Văn hóa và Thông tin', 'Văn hóa và Thể thao'],
  Tp: ['thành phố'],
  tp: ['thành phố'],
  Tx: ['thị xã'],
};

/** More spellings of agencies of the catalog. */
export const moreSpellings: Readonly<Record<string, readonly string[]>> = {
  'Cục Kiểm soát thủ tục hành chính, Văn phòng Chính phủ': ['Cục Kiểm soát thủ tục hành chính', 'Cục KSTTHC'],
  'Trung tâm Phục vụ hành chính công tỉnh': ['Trung tâm Phục vụ hành chính công cấp tỉnh'],
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện': ['Văn phòng UBND và HĐND huyện'],
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã': ['Văn phòng UBND và HĐND xã'],
  'Tỉnh ủy': ['TT. Tỉnh ủy', 'TT TU'],
  'Thành ủy': ['TT TU'],
  'Tỉnh đoàn': ['Thành đoàn', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố', 'Đoàn Thanh niên tỉnh'],
  'Báo và phát thanh, truyền hình tỉnh': ['Cơ quan Báo và phát thanh, truyền hình'],
  'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh': [
    'Ủy ban Mặt trận Tổ quốc tỉnh',
    'Mặt trận Tổ quốc Việt Nam tỉnh',
    'Mặt trận Tổ quốc tỉnh',
    'Ủy ban Mặt trận tỉnh',
  ],
  'Ủy ban Mặt trận Tổ quốc Việt Nam huyện': [
    'Ủy ban Mặt trận Tổ quốc Việt Nam thị xã',
    'Ủy ban Mặt trận Tổ quốc huyện',
    'Mặt trận Tổ quốc huyện',
  ],
  'Ủy ban Mặt trận Tổ quốc Việt Nam xã': ['Ủy ban Mặt trận Tổ quốc xã', 'Mặt trận Tổ quốc xã'],
  'Ban Quản lý các khu công nghiệp tỉnh': [
    'Ban Quản lý các khu chế xuất và công nghiệp',
    'Ban Quản lý các khu công nghiệp và chế xuất',
  ],
  'Hội đồng nhân dân xã': ['Hội đồng nhân dân phường', 'Hội đồng nhân dân đặc khu'],
};

/**
 * Spellings of the data that are no name in running text: words of the language ("bản" is a village and a copy),
 * and two agencies in one.
 */
export const notSpelled: ReadonlySet<string> = wordSet('agency-spellings-refused');

const expansions = lazy(readExpansions);

/** What an abbreviation, written without its marks (`VHTTDL` for `VH,TT&DL`), may stand for inside a name. */
export function expansionsOf(compact: string): readonly NamePart[][] {
  return expansions().get(compact) ?? [];
}

/** The words of a name, and what joins them; `read`: what an abbreviation, with others joined to it, is read as. */
export function partsOf(name: string, read?: (short: string) => NamePart[]): NamePart[] {
  const parts: NamePart[] = [];
  for (let at = 0; at < name.length; ) {
    const word = wordAt(name, at);
    if (!word) {
      const mark = markOf(name.charCodeAt(at++));
      if (mark === ',' || mark === '-') parts.push(markPart);
      else if (mark === '&') parts.push(andPart);
    } else if (read && word.acronym) {
      at = shortEnd(name, word);
      parts.push(...read(name.slice(word.start, at)));
    } else {
      parts.push(word.key === 'và' ? andPart : word.key);
      at = word.end;
    }
  }
  return parts;
}

/** The end of the abbreviations that are joined without any space: `VH,TT&DL`. */
function shortEnd(name: string, first: NameWord): number {
  let end = first.end;
  for (;;) {
    const mark = markOf(name.charCodeAt(end));
    const next = mark && mark !== '.' && mark !== '/' ? wordAt(name, end + 1) : undefined;
    if (!next?.acronym) return end;
    end = next.end;
  }
}

function readExpansions(): Map<string, NamePart[][]> {
  const found = new Map<string, Map<string, NamePart[]>>();
  const add = (short: string, long: string) => {
    const compact = compactOf(short);
    const parts = partsOf(long);
    const known = found.get(compact) ?? new Map<string, NamePart[]>();
    known.set(parts.join(' '), parts);
    found.set(compact, known);
  };
  for (const each of abbreviations()) {
    if (!['agency', 'place', 'term'].includes(each.category)) continue;
    const forms = each.category === 'term' ? [each.short] : [each.short, ...each.variants];
    for (const form of forms) if (isShort(form)) for (const long of each.expansions) add(form, long);
  }
  for (const [short, longs] of Object.entries(moreExpansions)) for (const long of longs) add(short, long);
  return new Map([...found].map(([compact, parts]) => [compact, [...parts.values()]]));
}

/** Whether a form is an abbreviation only, not half written out: capitals and marks without spaces. */
function isShort(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase() && !form.includes(' ');
}

/** An abbreviation without its marks. */
export function compactOf(short: string): string {
  let compact = '';
  for (let at = 0; at < short.length; at++) if (isNameUnit(short.charCodeAt(at))) compact += short[at];
  return compact;
}
