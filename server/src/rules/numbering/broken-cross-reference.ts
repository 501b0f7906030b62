import { shortCitationOf } from '#catalog/citation.ts';
import type { ReferenceLevel } from '#grammar/inline/reference.ts';
import type { Span } from '#grammar/text/span.ts';
import type { PlanTree } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { type CrossPlanReference, crossPlanReferences } from '#model/citations/cross-plan-references.ts';
import type { Plan } from '#model/plan.ts';
import type { Reference } from '#model/references/reference.ts';
import type { MissingName } from '#model/references/resolve.ts';
import type { Annex } from '#model/structure/annex.ts';
import type { Passage } from '#model/structure/passage.ts';
import { ownLines, partOf } from '#model/structure/walk.ts';
import { decree30 } from '#rules/decree-30.ts';
import { itemLevelNames } from '#rules/level-names.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

const levelWords: Readonly<Record<ReferenceLevel, { readonly vi: string; readonly en: string }>> = {
  point: itemLevelNames.point,
  clause: itemLevelNames.clause,
  subsection: { vi: 'tiểu mục', en: 'sub-section' },
  article: { vi: 'Điều', en: 'article' },
  section: itemLevelNames.section,
  chapter: { vi: 'chương', en: 'chapter' },
  part: itemLevelNames.part,
  annex: { vi: 'Phụ lục', en: 'annex' },
};

export const brokenCrossReference: Rule = {
  id: 'broken-cross-reference',
  order: 2060,
  title: { vi: 'Viện dẫn đến chỗ không có', en: 'A cross-reference that leads nowhere' },
  severity: 'error',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const { references, annexes } = plan;
    if (references.length === 0 && annexes.length === 0) return;
    const reports: Report[] = crossPlanReferences(plan).flatMap((each) =>
      each.missing.map((name) => missingInOtherPlan(each, name)),
    );
    const absent = new Set<string>();
    const mayBeInOtherFile = !isWhole(plan.tree) || hasOtherAttachment(plan);
    for (const reference of references) {
      const isOfAnnex = reference.annexes !== undefined && reference.target === 'plan' && !mayBeInOtherFile;
      if (isOfAnnex && reference.steps[0]!.names.length === 0 && annexes.length === 0 && !absent.has('')) {
        absent.add('');
        reports.push(noAnnex(plan, reference));
      }
      for (const name of reference.missing) {
        if (name.level !== 'annex') reports.push(noItem(plan, reference, name));
        else if (isOfAnnex && !absent.has(name.name)) {
          absent.add(name.name);
          reports.push(noSuchAnnex(plan, name));
        }
      }
    }
    // A reference to an annex that is not there is likely to mean one that nothing points to.
    const unmeant = [...uncited(plan)];
    if (unmeant.length > absent.size) reports.push(...unmeant);
    yield* reports.sort((a, b) => a.at.start - b.at.start);
  },
};

function noItem({ text }: Plan, { steps, named }: Reference, name: MissingName): Report {
  const level = levelWords[name.level];
  /** What the missing one should stand in: the step before its own. */
  const at = steps.findIndex(({ names }) => names.some(({ start }) => start === name.start));
  const above = steps[at - 1];
  const holder = above && `${levelWords[above.level].vi} ${above.names.map((each) => each.name).join(', ')}`;
  const holderEn =
    above && `${levelWords[above.level].en} ${above.names.map((each) => each.name).join(', ')}`;
  const target = named.findLast(({ start }) => above?.names.some((each) => each.start === start))?.item;
  return {
    at: name,
    // What it should stand in may not be written to its end, or not at all.
    waitsFor: target ?? 'plan',
    message: {
      vi: `Viện dẫn ${level.vi} ${name.name}${holder ? ` ${holder}` : ''}, nhưng ${holder ?? 'Kế hoạch này'} không có ${level.vi} ${name.name}. Kiểm tra lại số viện dẫn sau khi thêm, bớt nội dung.`,
      en: `The reference is to ${level.en} ${name.name}${holderEn ? ` of ${holderEn}` : ''}, but ${holderEn ?? 'this plan'} has no ${level.en} ${name.name}. Check the number: items may have been added or taken out.`,
    },
    related: target
      ? [
          {
            ...target.marker,
            message: {
              vi: `“${text.slice(target.marker.start, target.marker.end)}” là ${holder}`,
              en: `this is ${holderEn}`,
            },
          },
        ]
      : [],
  };
}

/** The other plan may have been changed since: only a warning. */
function missingInOtherPlan({ document, holder, steps }: CrossPlanReference, name: MissingName): Report {
  const level = levelWords[name.level];
  const above = steps[steps.findIndex(({ names }) => names.some(({ start }) => start === name.start)) - 1];
  const numbers = above?.names.map((each) => each.name).join(', ');
  const vi = above ? `${levelWords[above.level].vi} ${numbers} của kế hoạch ấy` : 'kế hoạch ấy';
  const en = above ? `${levelWords[above.level].en} ${numbers} of that plan` : 'that plan';
  const { origin } = document;
  const called = shortCitationOf(document);
  return {
    at: name,
    severity: 'warning',
    message: {
      vi: `Viện dẫn ${level.vi} ${name.name} của ${called}, nhưng ${vi} (${origin.name}) không có ${level.vi} ${name.name}. Kiểm tra lại số viện dẫn.`,
      en: `The reference is to ${level.en} ${name.name} of ${called}, but ${en} (${origin.name}) has no ${level.en} ${name.name}. Check the number.`,
    },
    related: holder
      ? [
          {
            start: 0,
            end: 0,
            otherPlan: { origin, range: holder.range },
            message: { vi: `Đây là ${vi}`, en: `This is ${en}` },
          },
        ]
      : [],
  };
}

/** Where annexes are written: behind the signature, which may still have to be. */
function annexPlace({ text, ending }: Plan): Span {
  return { start: ending.signature[0]?.start ?? 0, end: text.length };
}

function noAnnex(plan: Plan, reference: Reference): Report {
  return {
    at: reference,
    waitsFor: annexPlace(plan),
    message: {
      vi: `Nhắc đến phụ lục nhưng kế hoạch không kèm phụ lục nào. Thêm phụ lục vào sau chữ ký, hoặc bỏ chỗ viện dẫn.`,
      en: `An annex is mentioned, but the plan has none. Add it behind the signature, or take the mention out.`,
    },
  };
}

function noSuchAnnex(plan: Plan, name: MissingName): Report {
  const { annexes } = plan;
  const vi =
    annexes.length === 0
      ? 'kế hoạch không kèm phụ lục nào'
      : `không có Phụ lục ${name.name} trong ${annexes.length} phụ lục kèm theo`;
  const en =
    annexes.length === 0 ? 'the plan has no annex' : `it is none of the ${annexes.length} that the plan has`;
  return {
    at: name,
    waitsFor: annexPlace(plan),
    message: {
      vi: `Viện dẫn Phụ lục ${name.name}, nhưng ${vi}. Bổ sung phụ lục, hoặc sửa số viện dẫn.`,
      en: `The reference is to annex ${name.name}, but ${en}. Add it, or mend its number.`,
    },
  };
}

const basis = decree30('annex I: III.1.a');

/** Annexes that nothing in the plan points to. */
function* uncited({ tree, annexes, references, passages }: Plan): Iterable<Report> {
  if (annexes.length === 0 || !isWhole(tree) || passages.some(attaches)) return;
  const cited = new Set<Annex>();
  for (const { target, annexes: named, start, steps } of references) {
    if (target === 'other' || !named) continue;
    for (const { annex } of named) {
      const isItself = annex.part.start <= start && start < annex.part.end; // “Phụ lục này”
      if (!isItself && (steps[0]!.names.length > 0 || !isInAnnex(annexes, start))) cited.add(annex);
    }
  }
  for (const annex of annexes) {
    if (!annex.heading || cited.has(annex)) continue;
    const name = annex.number === undefined ? '' : ` số ${annex.number}`;
    yield {
      at: annex.heading,
      severity: 'warning',
      message: {
        vi: `Phụ lục${name} này không được nhắc đến trong kế hoạch. Thêm chỗ chỉ dẫn, ví dụ “(chi tiết tại Phụ lục kèm theo)” (${basis.vi}: văn bản có phụ lục thì phải có chỉ dẫn về phụ lục đó).`,
        en: `Nothing in the plan points to this annex. Add a pointer, such as “(chi tiết tại Phụ lục kèm theo)” (${basis.en}).`,
      },
    };
  }
}

/** A text without a title is a piece of a plan: its annexes, or what points to them, may be in the rest. */
const isWhole = (tree: PlanTree) => partOf(tree, 'title') !== undefined;

const isInAnnex = (annexes: readonly Annex[], at: number) => {
  const first = annexes[0]!.part;
  return at >= first.start;
};

/** Something is attached under another name (`Biểu phân công kèm theo`), and not to another document. */
const attachment = new RegExp(
  String.raw`${alternation('attachment-words.attached')}(?!\s+(?:(?:theo\s+)?(?:các\s+)?${alternation('attachment-words.other-documents')}))|[Bb]iểu(?: mẫu)? (?:số )?\d`,
  'u',
);

function attaches({ part, composed }: Passage): boolean {
  const isText = part.kind === 'preamble' || part.kind === 'body' || part.kind === 'closing';
  return isText && attachment.test(composed.text);
}

const attachmentHeading = new RegExp(
  String.raw`^[\s*#_]*${alternation('attachment-words.headings', { space: String.raw`\s+` })}`,
  'iu',
);

/** Whether something else than an annex stands behind the signature: a form or a list may be what is called annex. */
function hasOtherAttachment({ tree, text, annexes }: Plan): boolean {
  if (annexes.some(({ heading }) => heading === undefined)) return true;
  const tail = tree.parts.filter(({ kind }) => kind === 'signature' || kind === 'footnotes');
  return tail.some(({ blocks }) =>
    blocks.some((block) =>
      ownLines(block).some(({ content }) =>
        attachmentHeading.test(text.slice(content.start, content.end).normalize('NFC')),
      ),
    ),
  );
}
