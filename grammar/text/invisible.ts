/**
 * Characters without a picture of their own that a reader cannot see and a search stumbles over: soft hyphen, spaces and joiners of no width, a
 * byte order mark within a text, marks that turn the direction of writing. Copies from web pages, chats and PDF files bring them.
 */
const codes: ReadonlySet<number> = new Set([
  0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066,
  0x2067, 0x2068, 0x2069, 0xfeff,
]);

/** Their UTF-16 units. */
export const invisibleCodes: readonly number[] = [...codes];

/** Whether a UTF-16 unit is such a character. */
export const isInvisibleCode = (code: number): boolean => codes.has(code);

const some = new RegExp(`[${String.fromCharCode(...codes)}]`, 'g');

/** `text` without them. */
export const withoutInvisibleCharacters = (text: string): string => text.replace(some, '');
