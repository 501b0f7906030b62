/** The code of a system error (`EIO`), else its name: short, and without a path or a place in the program. */
export function codeOf(error: unknown): string {
  const { code, name } = error as NodeJS.ErrnoException;
  return code ?? name ?? 'Error';
}
