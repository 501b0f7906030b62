/** What a hover shows, put together of pieces of the plan and the catalog: nothing of them is read as Markdown. */

/** A text with the signs that Markdown would read made harmless. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&').replace(/\s+/g, ' ');
}

export const bold = (text: string) => `**${plain(text)}**`;

/** Paragraphs, those left out that are undefined or empty. */
export function paragraphs(...all: readonly (string | undefined)[]): string {
  return all.filter(Boolean).join('\n\n');
}

/** Items one below the other, of which no more than `most` are shown. */
export function bullets(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).map((item) => `- ${item}`);
  return [...shown, ...(items.length > most ? [`- … (+${items.length - most})`] : [])].join('\n');
}
