import { completionMessages } from '#features/completion/messages.ts';
import { closingMarkPattern } from '#grammar/tables/phrases.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { bodyOf, kindsOf, known, planSubject } from './known.ts';
import { type Offer, offerOf, perKind } from './offer.ts';
import * as parts from './parts.ts';
import type { Site } from './site.ts';

/** What a plan ends with, where the text lacks it: closing, recipients, signature; behind them an annex. */
export function endOffers(site: Site): Offer[] {
  const { above, belowPart } = site;
  const isBehindText = above === 'body' || above === 'closing';
  const isEnd = belowPart === undefined || belowPart === 'annex' || belowPart === 'footnotes';
  const offers: Offer[] = [];
  if (above === 'body' && (isEnd || belowPart === 'recipients' || belowPart === 'signature'))
    offers.push(...closing(site));
  if (isBehindText && (isEnd || belowPart === 'signature') && !site.has('recipients'))
    offers.push(...recipients(site));
  if ((isBehindText || above === 'recipients') && isEnd && !site.has('signature'))
    offers.push(...signatures(site));
  if ((above === 'recipients' || above === 'signature') && belowPart === undefined && !site.has('annex'))
    offers.push(...annex(site));
  return offers;
}

function closing({ cursor, has }: Site): Offer[] {
  const { plan } = cursor;
  const isClosed = plan.tree.lines.some(({ content }) =>
    closingMarkPattern.test(plainOf(plan.text, content)),
  );
  if (has('closing') || isClosed) return [];
  const subject = planSubject(plan);
  const body = bodyOf(plan);
  return perKind(cursor, 'Đoạn kết thúc', completionMessages.closing, (kind) => ({
    names: ['kết thúc', 'đoạn kết', 'trên đây là'],
    template: parts.closingTemplate(
      kind,
      body === undefined ? kind.body : '{issuer}',
      subject === undefined ? `${kind.subject} năm {year}` : '{whole}',
    ),
    fields: { whole: known(subject, ''), issuer: known(body, '') },
  }));
}

const recipients = ({ cursor }: Site) =>
  perKind(cursor, 'Nơi nhận', completionMessages.recipients, (kind) => ({
    names: ['nơi nhận'],
    template: parts.recipientsTemplate(kind),
  }));

function signatures({ cursor }: Site): Offer[] {
  return kindsOf(cursor.plan).flatMap((kind) =>
    kind.signatures.map((signature) =>
      offerOf(
        cursor,
        kind,
        `Chữ ký: ${signature.name}`,
        completionMessages.signature(signature.lines.replaceAll('\n', ' / ')),
        {
          names: ['ký', 'chữ ký', `ký ${signature.name.toLowerCase()}`],
          template: parts.signatureTemplate(signature),
        },
      ),
    ),
  );
}

function annex({ cursor }: Site): Offer[] {
  const { plan } = cursor;
  const body = bodyOf(plan);
  const symbol = plan.header.number?.symbol.replace(/^.*KH-/u, '');
  return perKind(cursor, 'Phụ lục', completionMessages.annex, (kind) => ({
    names: ['phụ lục', 'bảng nhiệm vụ'],
    template: parts.annexTemplate(body === undefined ? kind.body : '{issuer}'),
    fields: {
      issuer: known(body, ''),
      symbol: known(symbol || undefined, kind.fields.symbol ?? 'UBND'),
    },
  }));
}
