import type { ExitCode } from '#cli/command.ts';
import { run } from '#cli/run.ts';
import type { Terminal } from '#cli/terminal.ts';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Carries out a command line in this process; `stdin` is what it reads, `columns` how wide its screen is; `onOut` is told each piece of the report. */
export async function runHere(
  argv: readonly string[],
  { stdin = '', columns, onOut }: { stdin?: string; columns?: number; onOut?: (text: string) => void } = {},
): Promise<Ran> {
  const written = { out: '', err: '' };
  const look = { colours: false, columns };
  const terminal: Terminal = {
    out: async (text) => {
      onOut?.(text);
      written.out += text;
    },
    data: async (text) => {
      written.out += text;
    },
    err: async (text) => {
      written.err += text;
    },
    stdout: look,
    stderr: look,
    stdin: async function* () {
      yield Buffer.from(stdin);
    },
    outFailure: () => undefined,
  };
  const code = await run(argv, terminal);
  return { code, ...written };
}
