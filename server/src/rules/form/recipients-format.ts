import { type Span, sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { signingPrefixes } from '#lexicon/signing-prefixes.ts';
import { isFiling, type Recipient } from '#model/header/ending.ts';
import type { Plan } from '#model/plan.ts';
import { blanks, marks, marksBehind } from '#rules/contract/permissions.ts';
import type { TextEdit } from '#rules/finding.ts';
import { endMarks, endsInTag } from '#rules/form/end-marks.ts';
import { followsFormRules } from '#rules/form-scope.ts';
import { withNextLine } from '#rules/pending.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { severityByDateSource } from '#rules/severity.ts';
import { type FormIssue, issuesReport } from './form-issues.ts';

export const recipientsFormat: Rule = {
  id: 'recipients-format',
  order: 7090,
  title: { vi: 'Nơi nhận viết chưa đúng thể thức', en: 'The recipients are not of the prescribed form' },
  severity: 'warning',
  fix: 'safe',
  mayChange: [marks('-', 'lineHead'), marksBehind(':;,.–-', 'Lưu'), marks('.;,:', 'cellEnd'), blanks],
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    if (!followsFormRules(plan)) return;
    if (plan.title?.addressee) yield report(plan, plan.title.addressee, [{ ...addressed, edits: [] }]);
    const entries = plan.ending.recipients?.entries ?? [];
    const dashed = entries.filter(({ hasDash }) => hasDash).length;
    const isFiled = entries.some(({ isLast, words }) => isLast && isFiling(words));
    for (const entry of entries) {
      if (holdsSignature.test(entry.words) || endsInTag(plan.text, entry)) continue;
      const isLast = entry.isLast && (isFiling(entry.words) || (!isFiled && entry === entries.at(-1)));
      const [first, ...more]: FormIssue[] = [
        ...(!entry.hasDash && dashed > 0 ? [{ ...undashed, edits: [insert(entry.start, '- ')] }] : []),
        ...(isLast ? lastEntryIssues(plan.text, entry) : entryIssues(plan.text, entry)),
      ];
      if (!first) continue;
      const found = report(plan, entry, [first, ...more]);
      // Within a line a mark may part the members of one recipient.
      const fixes = (found.fixes ?? []).map((fix) => (entry.isFollowed ? { ...fix, safe: false } : fix));
      // Nobody knows which is the last before something else is begun.
      const waitsFor = isLast ? withNextLine(plan.tree, entry) : undefined;
      yield { ...found, fixes, ...(waitsFor && { waitsFor }) };
    }
  },
};

/** The signature stands next to it, where the gap between the columns is too narrow to be seen. */
const holdsSignature = new RegExp(String.raw`[;.]\s{2,}\S|[;.]\s+${alternation(signingPrefixes)}\.\s`);

const insert = (at: number, text: string): TextEdit => ({ start: at, end: at, text });

/** A recipient before the last. */
function entryIssues(text: string, entry: Recipient): FormIssue[] {
  if (isFiling(entry.words)) return [{ ...filedEarly, edits: [] }];
  const issues: FormIssue[] = /^như\s+(?:trên|kính\s+gửi)/i.test(entry.words)
    ? [{ ...asAbove, edits: [] }]
    : [];
  const mark = markOf(text, entry);
  const isRight = mark.words === ';' || mark.words === ':' || (entry.isLast && mark.words === '.');
  if (!isRight && !entry.words.endsWith('…'))
    issues.push({ ...semicolon, edits: [{ start: mark.start, end: mark.end, text: ';' }] });
  return issues;
}

/** `Lưu`, and what stands between it and the unit. */
const filing = /^lưu(\s*)([:;,.–-]?)(\s*)(?=[^\s:;,.–-])/i;
/** The typist's initials and the number of copies may stand after the full stop. */
const typist = /\.\s*[*_]*[\p{L}\d]{1,12}[*_]*(?:\s*\(?\d{1,4}\w{0,6}\)?\.?)?$/u;

function lastEntryIssues(text: string, entry: Recipient): FormIssue[] {
  if (!isFiling(entry.words)) {
    const asks = /^như\s+(?:trên|kính\s+gửi)/i.test(entry.words) ? [{ ...asAbove, edits: [] }] : [];
    return [...asks, { ...unfiled, edits: [] }];
  }
  const issues: FormIssue[] = [];
  const wording = sliceOf(text, entry);
  const at = wording.search(/[^\s*_]/);
  const m = filing.exec(wording.slice(at).normalize('NFC'));
  if (m && m[2] !== ':') {
    const word = wording.slice(at).search(/[\s:;,.–*_-]|$/); // marks of letters may stand apart: a word of the original
    const start = entry.start + at + word;
    issues.push({
      ...colon,
      edits: [{ start, end: start + m[1]!.length + m[2]!.length + m[3]!.length, text: ': ' }],
    });
  }
  const mark = markOf(text, entry);
  if (mark.words !== '.' && !typist.test(entry.words) && entry.words.length > 5)
    issues.push({ ...stop, edits: [{ start: mark.start, end: mark.end, text: '.' }] });
  return issues;
}

const markOf = (text: string, entry: Span) => endMarks(text, entry, /[\s;:,.]/);

type Ruled = Pick<FormIssue, 'message' | 'by'>;

const addressed: Ruled = {
  message: {
    vi: 'kế hoạch không có “Kính gửi” (dùng cho công văn, tờ trình): nêu nơi thực hiện ở phần “Nơi nhận”',
    en: 'a plan has no “Kính gửi” (it is for letters and submissions): name who acts among the recipients',
  },
  by: 'annex I: II.9.b',
};
const asAbove: Ruled = {
  message: {
    vi: 'kế hoạch không có “Kính gửi” nên không ghi “Như trên”: ghi rõ tên nơi nhận',
    en: 'a plan has no addressees above, so none are “Như trên”: name the recipients',
  },
  by: 'annex I: II.9.b',
};
const undashed: Ruled = {
  message: {
    vi: 'đầu dòng nơi nhận có gạch đầu dòng (-)',
    en: 'a dash stands before each recipient',
  },
  by: 'annex I: II.9.d',
};
const semicolon: Ruled = {
  message: {
    vi: 'mỗi dòng nơi nhận kết thúc bằng dấu chấm phẩy (;)',
    en: 'each recipient ends with a semicolon',
  },
  by: 'annex I: II.9.d',
};
const colon: Ruled = {
  message: {
    vi: 'sau chữ “Lưu” có dấu hai chấm: “Lưu: VT, …”',
    en: 'a colon follows the word “Lưu”: “Lưu: VT, …”',
  },
  by: 'annex I: II.9.d',
};
const stop: Ruled = {
  message: {
    vi: 'dòng “Lưu” kết thúc bằng dấu chấm (.)',
    en: 'the line “Lưu” ends with a full stop',
  },
  by: 'annex I: II.9.d',
};
const filedEarly: Ruled = {
  message: {
    vi: 'dòng “Lưu” là dòng cuối cùng của nơi nhận',
    en: 'the line “Lưu” is the last of the recipients',
  },
  by: 'annex I: II.9.d',
};
const unfiled: Ruled = {
  message: {
    vi: 'dòng cuối của nơi nhận là “- Lưu: VT, (chữ viết tắt đơn vị soạn thảo).”',
    en: 'the last of the recipients is “- Lưu: VT, (the drafting unit).”',
  },
  by: 'annex I: II.9.d',
};

function report(plan: Plan, at: Span, issues: readonly [FormIssue, ...FormIssue[]]): Report {
  return issuesReport(at, issues, severityByDateSource('warning', plan));
}
