/** `text` as a terminal or an e-mail wraps it: no line but a row of a table or a comment is longer than `width`, if a space is there. */
export function rewrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => (/[|\t]|^\/\//.test(line) ? [line] : wrapped(line, width)))
    .join('\n');
}

function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(' ')) {
    if (open !== '' && open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return [...lines, open];
}
