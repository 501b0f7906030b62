import type { Finding } from '#rules/finding.ts';
import { type LineIndex, lineIndex } from './positions.ts';
import type { FileReport, Reporter } from './report.ts';

/** Findings for programs, as docs/schemas/lint-report.schema.json says; a file is one line of the output. */
export const jsonReporter: Reporter = {
  begin: '{"version":1,"files":[',
  file: (report, isFirst) => `${isFirst ? '\n' : ',\n'}${JSON.stringify(fileJson(report))}`,
  end: ({ files, errors, warnings, informations }, { configs = [], profile }) => {
    const cost = profile ? `,"profile":${JSON.stringify(profile)}` : '';
    const all = configs.map(({ path, isAbove }) => ({ path, above: isAbove }));
    const under = all.length === 0 ? '' : `,"configs":${JSON.stringify(all)}`;
    return `\n]${under},"summary":${JSON.stringify({ files, errors, warnings, informations })}${cost}}\n`;
  },
};

function fileJson({ path, text, findings, error }: FileReport) {
  const lines = lineIndex(text);
  return {
    path,
    findings: findings.map((finding) => findingJson(finding, lines)),
    ...(error === undefined ? {} : { error }),
  };
}

function findingJson({ rule, severity, message, start, end, fixes }: Finding, lines: LineIndex) {
  return {
    rule,
    severity,
    message,
    range: { start: lines.positionOf(start), end: lines.positionOf(end) },
    offsets: [start, end],
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ offsets: [edit.start, edit.end], text: edit.text })),
    })),
  };
}
