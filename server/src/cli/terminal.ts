import { fstatSync } from 'node:fs';

/** The standard streams of a command and their format. Nothing else writes to the streams of the process. */
export interface Terminal {
  /** Writes a report to the standard output; settled when the stream has taken it, or is closed. */
  out(text: string): Promise<void>;
  /** Writes what is no report, but text for another program, to the standard output as it is. */
  data(text: string): Promise<void>;
  /** Writes to the standard error. */
  err(text: string): Promise<void>;
  readonly stdout: StreamFormat;
  readonly stderr: StreamFormat;
  /** The bytes of the standard input. */
  stdin(): AsyncIterable<Uint8Array>;
  /** Why the standard output takes nothing any more; `EPIPE` where its reader has gone away. */
  outFailure(): NodeJS.ErrnoException | undefined;
}

export interface StreamFormat {
  readonly colours: boolean;
  /** Columns of the screen; undefined where the stream is none. */
  readonly columns: number | undefined;
}

/** The width of reports where the output is no screen. */
export const defaultColumns = 120;

/** Where the beginning of a line is a command for a build server (`::` of GitHub's; blanks before it do not matter to it). */
const commandLine = /(^|[\r\n])([^\S\r\n]*)(?=::)/g;

/**
 * `terminal` for reports on plans of strangers: whatever words, names and messages a report quotes, no line of it is a
 * command for a build server. An apostrophe stands before what would be one, in the place of a blank where there is one.
 */
export function blockBuildCommands(terminal: Terminal): Terminal {
  const quoted = (text: string) =>
    text.includes('::')
      ? text.replace(commandLine, (_, end: string, blanks: string) => `${end}${blanks.slice(0, -1)}'`)
      : text;
  return {
    ...terminal,
    out: (text) => terminal.out(quoted(text)),
    err: (text) => terminal.err(quoted(text)),
  };
}

/** The terminal that the process was started from. */
export function processTerminal(): Terminal {
  const out = writer(process.stdout);
  const err = writer(process.stderr);
  return {
    out: out.write,
    data: out.write,
    err: err.write,
    stdout: formatOf(process.stdout),
    stderr: formatOf(process.stderr),
    stdin,
    outFailure: out.failure,
  };
}

async function* stdin(): AsyncGenerator<Uint8Array> {
  // Node reads a folder (`kh lint - < .`) as if it were empty.
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  yield* process.stdin;
}

function writer(stream: NodeJS.WriteStream) {
  let failed: NodeJS.ErrnoException | undefined;
  stream.on('error', (error) => {
    failed ??= error;
  });
  return {
    failure: () => failed,
    write: (text: string) =>
      new Promise<void>((resolve) => {
        if (failed || text === '') resolve();
        else
          stream.write(text, (error) => {
            if (error) failed ??= error;
            resolve();
          });
      }),
  };
}

function formatOf(stream: NodeJS.WriteStream): StreamFormat {
  return {
    colours: shouldColour(process.env, stream.isTTY === true),
    columns: stream.isTTY && stream.columns > 0 ? stream.columns : undefined,
  };
}

/** FORCE_COLOR decides where it is set, then NO_COLOR (https://no-color.org), then whether a screen shows the text. */
export function shouldColour(env: Readonly<Record<string, string | undefined>>, isScreen: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isScreen && term !== 'dumb';
}
