import { type CodeAction, CodeActionKind, type TextDocumentEdit } from 'vscode-languageserver-types';
import { addWord, configWith } from '#config/add-word.ts';
import { type CodeActionInput, codeAction, type EditedConfig } from '#features/code-action.ts';
import { diagnosticOf } from '#features/diagnostics.ts';
import { LineIndex } from '#features/position.ts';
import { directiveText } from '#grammar/directive.ts';
import { lineEndOf } from '#grammar/text/line-starts.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { CONFIG_NAME } from '#protocol/files.ts';
import { clientCommands } from '#protocol/messages.ts';
import type { Finding, TextEdit } from '#rules/finding.ts';

/** Whether the word of a finding may be added to a dictionary. */
export const isForDictionary = ({ rule }: Finding): boolean => rule === 'misspelling';

/** For each misspelt word among `findings`, an action for each dictionary that it can be added to. */
export function dictionaryActions(at: CodeActionInput, findings: readonly Finding[]): CodeAction[] {
  const words = new Map<string, Finding>();
  for (const finding of findings) if (isForDictionary(finding)) words.set(wordOf(at, finding), finding);
  return [...words].flatMap(([word, finding]) => actionsFor(at, word, finding));
}

const wordOf = ({ plan: { text } }: CodeActionInput, { start, end }: Finding) =>
  text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ');

function actionsFor(at: CodeActionInput, word: string, finding: Finding): CodeAction[] {
  const kind = CodeActionKind.QuickFix;
  const { commands, config } = at.dictionaries ?? { commands: false, config: undefined };
  const inFile = codeAction(at, {
    title: messages.file(word),
    kind,
    findings: [finding],
    edits: [inPlan(at, word)],
  });
  const { document, docsUrl, options } = at;
  const { uri, lines } = document;
  const diagnostics = [diagnosticOf(finding, { uri, lines, docsUrl, locale: options.locale })];
  const edit = config && document.versioned ? inConfig(config, word) : undefined;
  const inFolder: CodeAction[] = edit
    ? [
        {
          title: messages.folder(word)[options.locale],
          kind,
          diagnostics,
          edit: { documentChanges: edit },
          ...(commands &&
            (config?.isSaved ?? true) && {
              command: { title: CONFIG_NAME, command: clientCommands.saveFile, arguments: [config!.uri] },
            }),
        },
      ]
    : [];
  const title = messages.user(word)[options.locale];
  const ofUser: CodeAction[] = commands
    ? [{ title, kind, diagnostics, command: { title, command: clientCommands.addWord, arguments: [word] } }]
    : [];
  return [...inFolder, ...ofUser, inFile];
}

/** The edit that adds a word to the plan's last `kh-words` directive, or inserts such a directive above the plan. */
function inPlan({ plan: { text, wordLists } }: CodeActionInput, word: string): TextEdit {
  const list = wordLists.at(-1);
  if (list) {
    const separator = list.words.length > 0 ? ', ' : ' ';
    return { start: list.last, end: list.last, text: separator + word };
  }
  const place = text[0] === '\ufeff' ? 1 : 0;
  return { start: place, end: place, text: `${directiveText('words')}${word}${lineEndOf(text)}` };
}

type DocumentChanges = NonNullable<NonNullable<CodeAction['edit']>['documentChanges']>;

function inConfig({ uri, text, version }: EditedConfig, word: string): DocumentChanges | undefined {
  const edited = (range: TextDocumentEdit['edits'][number]): TextDocumentEdit => ({
    textDocument: { uri, version: version ?? null },
    edits: [range],
  });
  const start = { line: 0, character: 0 };
  const whole = edited({ range: { start, end: start }, newText: configWith(word) });
  if (text === undefined) return [{ kind: 'create', uri, options: { ignoreIfExists: true } }, whole];
  if (text === '' && version !== undefined) return [whole]; // made in the editor just now
  const edit = addWord(text, word);
  return edit && [edited({ range: new LineIndex(text).rangeOf(edit), newText: edit.text })];
}

const messages = {
  file: (word: string): Bilingual => ({
    vi: `Thêm “${word}” vào từ điển của tệp này`,
    en: `Add “${word}” to the dictionary of this file`,
  }),
  folder: (word: string): Bilingual => ({
    vi: `Thêm “${word}” vào từ điển của thư mục (${CONFIG_NAME})`,
    en: `Add “${word}” to the dictionary of the folder (${CONFIG_NAME})`,
  }),
  user: (word: string): Bilingual => ({
    vi: `Thêm “${word}” vào từ điển của tôi`,
    en: `Add “${word}” to my dictionary`,
  }),
};
