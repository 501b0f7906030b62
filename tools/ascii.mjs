// Makes bundles of plain ASCII, so that a letter of them is a byte on the disk and in memory. esbuild escapes strings (`charset: 'ascii'`),
// but neither regular expressions nor raw templates. So raw templates become plain ones, and regular expressions are escaped at the end.
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const tag = 'String.raw`';

/** Has a build write ASCII only. Other plugins that load sources of the rooms come before it. */
export const ascii = {
  name: 'ascii',
  setup({ initialOptions, onLoad, onEnd }) {
    initialOptions.charset = 'ascii';
    initialOptions.metafile = true;
    onLoad({ filter: /[\\/](?:grammar|server)[\\/].*\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      return text.includes(tag) ? { contents: withPlainTemplates(text), loader: 'ts' } : undefined;
    });
    onEnd(({ metafile, errors }) => {
      const scripts =
        errors.length > 0 ? [] : Object.keys(metafile.outputs).filter((name) => name.endsWith('.js'));
      for (const name of scripts) {
        const file = path.resolve(initialOptions.absWorkingDir ?? '', name);
        writeFileSync(file, asciiBundle(readFileSync(file, 'utf8')));
      }
    });
  },
};

/** The source `text` with plain templates in the place of raw ones. */
function withPlainTemplates(text) {
  let plain = '';
  let from = 0;
  for (let at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, from)) {
    const template = readTemplate(text, at + tag.length, true);
    plain += `${text.slice(from, at)}\`${template.plain}\``;
    from = template.end;
  }
  return plain + text.slice(from);
}

/** Reads a template from behind its first backtick to behind its last: what stands between them in a plain one. */
function readTemplate(text, start, isRaw) {
  let plain = '';
  for (let i = start; i < text.length; i++) {
    if (text[i] === '`') return { plain, end: i + 1 };
    if (text[i] === '\\') {
      const next = text[++i];
      if (isRaw) plain += /[`$\\]/.test(next) ? `\\\\\\${next}` : `\\\\${next}`;
      else plain += `\\${next}`;
    } else if (text[i] === '$' && text[i + 1] === '{') {
      const end = endOfExpression(text, i + 2);
      plain += `\${${withPlainTemplates(text.slice(i + 2, end))}}`;
      i = end;
    } else plain += text[i];
  }
  throw new Error('a template without an end');
}

/** Where the brace is that closes the expression of a template. Strings, templates and braces within it are skipped. */
function endOfExpression(text, start) {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (char === '`') i = readTemplate(text, i + 1, false).end - 1;
    else if (char === "'" || char === '"') {
      for (i++; text[i] !== char; i++) if (text[i] === '\\') i++;
    } else if (char === '{') depth++;
    else if (char === '}' && depth-- === 0) return i;
  }
  throw new Error('an expression without an end');
}

/** A bundle in which only regular expressions are not ASCII, in ASCII. Throws where it has raw templates, whose value would change. */
function asciiBundle(text) {
  if (text.includes('String.raw')) throw new Error('a raw template is left in the bundle');
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
