/** Whether the text up to `end` is a finished sentence or clause; emphasis after its last sign does not count. */
export function endsSentence(text: string, end: number): boolean {
  let last = end;
  while (last > 0 && (text[last - 1] === '*' || text[last - 1] === '_')) last--;
  return '.;:!?…'.includes(text[last - 1] ?? '.');
}
