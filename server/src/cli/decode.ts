import type { Bilingual } from '#options/bilingual.ts';
import { maxPlanBytes } from '#protocol/files.ts';
import { type NotText, textOf } from '#workspace/bytes.ts';
import type { UsageProblem } from './args.ts';
import { messages } from './messages.ts';

export const tooLarge = messages.tooLarge(maxPlanBytes / 1024 / 1024);

/** The text of a file with its BOM where it has one, so that offsets are those of the file; or why it is no text. */
export function decode(bytes: Uint8Array): string | UsageProblem {
  if (bytes.length > maxPlanBytes) return { problem: tooLarge };
  const text = textOf(bytes);
  return typeof text === 'string' ? text : { problem: problemOf(text) };
}

function problemOf(why: NotText): Bilingual {
  switch (why.is) {
    case 'not-utf-8':
      return messages.notUtf8(why.byte, why.line);
    case 'legacy':
      return messages.legacyBytes(why.encoding);
    default:
      return messages.notText[why.is];
  }
}
