import { completionMessages } from '#features/completion/messages.ts';
import { legalBasis } from '#grammar/tables/phrases.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { known, planSubject } from './known.ts';
import { type Offer, perKind } from './offer.ts';
import * as parts from './parts.ts';
import type { Site } from './site.ts';

/** What a plan begins with, where the text lacks it: the whole plan, the header, the legal bases, the sentence that issues it. */
export function startOffers(site: Site): Offer[] {
  const isEmpty = site.above === undefined && site.below === undefined;
  return [
    ...(isEmpty ? wholePlans(site) : []),
    ...(site.above === undefined && !site.has('header') ? headers(site) : []),
    ...(isBeforeBody(site) ? [...legalBases(site), ...opening(site)] : []),
  ];
}

const wholePlans = ({ cursor }: Site) =>
  perKind(cursor, 'Toàn bộ kế hoạch', completionMessages.wholePlan, (kind) => ({
    names: ['kế hoạch', 'toàn bộ kế hoạch', 'mẫu kế hoạch'],
    template: parts.planTemplate(kind),
  }));

function headers(site: Site): Offer[] {
  const detail = site.has('title') ? completionMessages.header : completionMessages.headerAndTitle;
  return perKind(site.cursor, 'Phần đầu', detail, (kind) => ({
    names: ['phần đầu', 'quốc hiệu', 'tiêu đề'],
    template: site.has('title')
      ? `${parts.headerTemplate(kind)}\n`
      : `${parts.headerTemplate(kind)}\n\n${parts.titleTemplate(kind)}`,
  }));
}

/** Between the title and the first section. */
const isBeforeBody = ({ above, belowPart }: Site) =>
  (above === 'title' || above === 'preamble') && belowPart !== 'title' && belowPart !== 'header';

function legalBases(site: Site): Offer[] {
  const { cursor } = site;
  const { text, tree } = cursor.plan;
  if (tree.lines.some((line) => line !== cursor.read && legalBasis.test(plainOf(text, line.content))))
    return [];
  return perKind(cursor, 'Căn cứ ban hành', completionMessages.legalBases, (kind) => ({
    names: ['căn cứ', 'căn cứ ban hành'],
    template: parts.basesTemplate(kind),
  }));
}

const issuing = /\sban\s+hành\s+(?:kèm\s+theo\s+)?kế\s+hoạch\s|như\s+sau\s*:$/iu;

function opening(site: Site): Offer[] {
  const { cursor } = site;
  const { plan } = cursor;
  const lines = plan.tree.parts.filter(({ kind }) => kind === 'preamble').flatMap(({ blocks }) => blocks);
  if (lines.some((block) => block.kind === 'paragraph' && issuing.test(plainOf(plan.text, block)))) return [];
  const subject = planSubject(plan);
  return perKind(cursor, 'Lời ban hành', completionMessages.opening, (kind) => ({
    names: ['ban hành', 'lời ban hành', 'như sau'],
    template: parts.openingTemplate(
      kind.body,
      subject === undefined ? `${kind.subject} năm {year}` : '{whole}',
    ),
    fields: { whole: known(subject, '') },
  }));
}
