/** Request to the server: an open plan as its printed page, in HTML of which every word of the plan is escaped. */
export const PREVIEW = 'kehoach/preview';

export interface PreviewParams {
  readonly uri: string;
}

/** Null where no such plan is open, or another version of it is open by now. */
export type PreviewResult = PreviewPage | null;

export interface PreviewPage {
  /** The version of the plan that it shows. */
  readonly version: number;
  /** The style sheet of the page. */
  readonly css: string;
  readonly sections: readonly PreviewSection[];
  /** Whether the plan is so long that its end is left out. */
  readonly isCut: boolean;
}

export interface PreviewSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly PreviewBlock[];
}

export interface PreviewBlock {
  /** The line of the plan in which it begins, and that behind its last one, from 0. In `html`, `data-line` counts from its first. */
  readonly start: number;
  readonly end: number;
  /** One element. It does not change where only lines above the block do. */
  readonly html: string;
}

/** What the extension sends to a preview. */
export type ToPreview =
  | { readonly type: 'page'; readonly uri: string; readonly page: PreviewPage; readonly note: string }
  | { readonly type: 'scroll'; readonly line: number };

/** What a preview sends to the extension; lines are counted from 0 and may have a fraction. */
export type FromPreview =
  | { readonly type: 'ready' }
  | { readonly type: 'scrolled'; readonly line: number }
  | { readonly type: 'open'; readonly line: number };
