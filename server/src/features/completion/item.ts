import type { Span } from '#grammar/text/span.ts';

/** What an item inserts; each kind has its own sign in the editor's list. */
export type CompletionKind =
  | 'agency'
  | 'document'
  | 'label'
  | 'deadline'
  | 'marker'
  | 'heading'
  | 'directive'
  | 'rule'
  | 'snippet';

/** One proposal; plain data, offsets into the original text. */
export interface Completion {
  readonly label: string;
  readonly insert: string;
  /** `insert` in the syntax of snippets, with places to fill in; for an editor that knows them. */
  readonly snippet?: string;
  /** What `insert` takes the place of: on one line, around the cursor. */
  readonly replace: Span;
  readonly kind: CompletionKind;
  readonly detail: string;
  readonly documentation?: string;
  /**
   * What the editor compares with the text from `replace.start` to the cursor. It begins with that very text, since it
   * was matched here already (no diacritics, abbreviations, the middle of a name), which an editor's own comparison
   * cannot do; the label follows, with and without its marks, for an editor that compares this list with what is typed
   * after it was asked for (VS Code does so where typing is faster than the answer).
   */
  readonly filterText: string;
  /** Keeps the order of the list in an editor that sorts by it. */
  readonly sortText: string;
  /** The typed letters are a query for this item, not text (see query.ts): the Enter key of an editor may accept it. */
  readonly preselect: boolean;
}

/** A proposal before its place in the list is known. */
export type Proposal = Omit<Completion, 'filterText' | 'sortText' | 'preselect'>;
