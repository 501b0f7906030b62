/**
 * What a written Vietnamese syllable is made of: an onset, a rime, a tone (Hoàng Phê, Chính tả tiếng Việt; Bộ Giáo dục,
 * Quyết định số 240/QĐ ngày 05/3/1984). Loans that follow no row of these are among the words known by themselves.
 */

/** Each vowel with its five toned forms: level, huyền, sắc, hỏi, ngã, nặng. */
export const tonedVowels: readonly string[] = [
  'aàáảãạ', 'ăằắẳẵặ', 'âầấẩẫậ', 'eèéẻẽẹ', 'êềếểễệ', 'iìíỉĩị',
  'oòóỏõọ', 'ôồốổỗộ', 'ơờớởỡợ', 'uùúủũụ', 'ưừứửữự', 'yỳýỷỹỵ',
]; // biome-ignore format: two rows of vowels

/** All vowels with a mark of tone. */
export const lettersWithTone: string = tonedVowels.map((row) => row.slice(1)).join('');

/** Longest first. */
export const onsets: readonly string[] = [
  'ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr',
  'b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', '',
]; // biome-ignore format: two letters, one letter, none

/** Rimes that begin with a vowel of the throat or the lips: after any onset but `k`, `gh`, `ngh`. */
export const backRimes =
  'a ai ao au ay am an ang anh ac ach at ap ăm ăn ăng ăc ăt ăp âm ân âng âu ây âc ât âp ' +
  'o oi om on ong oc ot op oong ooc ô ôi ôm ôn ông ôc ôt ôp ơ ơi ơm ơn ơt ơp ' +
  'u ui um un ung uc ut up ua uôi uôm uôn uông uôc uôt ' +
  'ư ưi ưng ưu ưm ưn ưc ưt ưa ươi ươm ươn ương ươu ươc ươt ươp';

/** Rimes that begin with a vowel of the front: after any onset but `c`, `g`, `ng`. */
export const frontRimes =
  'e em en eng eo ec et ep ê êm ên ênh êu êch êt êp ' +
  'i im in inh iu ich it ip ia iêm iên iêng iêu iêc iêt iêp';

/** Rimes with rounded lips: not after the onsets that the lips make already, but for the loans below. */
export const roundedRimes =
  'oa oai oao oam oan oang oanh oay oac oach oat oap oăm oăn oăng oăc oăt oe oem oen oeo oet ' +
  'uân uâng uây uât uê uên uênh uêch uêt uơ uy uya uyn uynh uyu uych uyt uyp uyên uyêt';

/** What begins with `y`: without an onset, and after a few. */
export const yRimes = 'yêm yên yêng yêu yêt';
export const beforeY = ' h k l m n s t v th ph đ qu';

/** After `qu`, whose `u` is the rounding. */
export const afterQu =
  'a ai ao au ay am an ang anh ac ach at ap ăm ăn ăng ăc ăt ăp âm ân âng ây âc ât âp ' +
  'e em en eo et ep ê ên ênh êch êt êu i in ich it o ơ ơi ơn ôc y yên yêt yt ych ynh yu yp';

/** After `gi`, which swallows the `i` of its rime. */
export const afterGi =
  'a ai ao au ay am an ang anh ac ach at ap ăm ăn ăng ăc ăt ăp âm ân âng âu ây âc ât âp e em en eo ep et ' +
  'ê êm ên êng êc êt êu o oi om on ong oc ot op ô ôi ông ôn ôc ôt ôp ơ ơi ơn ơm u ui um un ung ua uc up uôc ' +
  'ư ưa ưng ươm ương ươc ưt';

/** Whole syllables, without their tone, that go by no row above. */
export const loneSyllables = 'gi gin gim git gip gich buyt voan phuy boa boan moa voa pooc buya muyp';

/** Vowels of two letters before a final consonant, which are one sound. */
export const vowelPairs: ReadonlySet<string> = new Set(['iê', 'yê', 'ươ', 'uô']);

/** The ends of words whose tone has two places: on the first vowel, and on the second. */
export const toneStyles: readonly (readonly [first: string, second: string])[] = [
  ['òa', 'oà'], ['óa', 'oá'], ['ỏa', 'oả'], ['õa', 'oã'], ['ọa', 'oạ'],
  ['òe', 'oè'], ['óe', 'oé'], ['ỏe', 'oẻ'], ['õe', 'oẽ'], ['ọe', 'oẹ'],
  ['ùy', 'uỳ'], ['úy', 'uý'], ['ủy', 'uỷ'], ['ũy', 'uỹ'], ['ụy', 'uỵ'],
]; // biome-ignore format: five tones a row
