/** Positions, ranges and edits as the protocol writes them. */
interface Place {
  readonly line: number;
  readonly character: number;
}
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}
export interface PlaceEdit {
  readonly range: PlaceRange;
  readonly newText: string;
}

/** Request to the server: what a key does to the item of a list at a selection. */
export const LIST_EDIT = 'kehoach/listEdit';

/** One level down or up; before the item above or behind the one below in its list. */
export const listEditActions = ['indent', 'outdent', 'moveUp', 'moveDown'] as const;
export type ListEditAction = (typeof listEditActions)[number];

export interface ListEditParams {
  /** The version that positions are of: for another one there are no edits. */
  readonly textDocument: { readonly uri: string; readonly version: number };
  readonly selection: PlaceRange;
  readonly action: ListEditAction;
}

/** Null where the selection is no item's; no edits where it is, and cannot be moved so. */
export type ListEditResult = {
  readonly edits: readonly PlaceEdit[];
  /** How many lines the item has moved down; less than 0 is up. */
  readonly lines?: number;
} | null;

/** Request to the server: the edits that make a list count right again from which a user has deleted whole items. */
export const AFTER_DELETION = 'kehoach/afterDeletion';
export interface AfterDeletionParams {
  /** The version that positions are of: for another one there are no edits. */
  readonly textDocument: { readonly uri: string; readonly version: number };
  /** Where the text was deleted, in the text as it is now. */
  readonly position: Place;
  readonly removed: string;
}
export type AfterDeletionResult = readonly PlaceEdit[];

/**
 * Whether a character of a line may stand at the marker of an item, as far as the line alone tells: before it or within it where text follows, or behind the space that
 * follows it. Keys for levels are bound there only, since a key that waits for the server elsewhere could come behind the next letter.
 */
export function mayBeAtMarker(line: string, character: number): boolean {
  const marker = markerShape.exec(line)?.[0];
  if (marker === undefined) return false;
  const hasSpace = /\s$/.test(marker);
  return (
    hasSpace &&
    (character === marker.length || (character < marker.length && line.trimEnd().length > marker.length))
  );
}

const markerShape = /^\s*(?:[-+*•–]|\(?[\p{L}\p{M}\d.]{1,8}[.)/])[ \u00a0]+/u;
