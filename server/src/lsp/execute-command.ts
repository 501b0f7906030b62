import {
  type Connection,
  type ExecuteCommandParams,
  type Location,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { LineIndex } from '#features/position.ts';
import type { Bilingual, Locale } from '#options/bilingual.ts';
import { serverCommands } from '#protocol/commands.ts';
import type { Finding } from '#rules/finding.ts';
import type { Review } from './review.ts';

/** What commands need of the server. */
interface CommandContext {
  readonly connection: Connection;
  readonly locale: Locale;
  /** Whether the client opens a document at a place for the server. */
  readonly showsDocuments: boolean;
  readonly review: Review;
  /** The text of a plan, as it is open or stored; undefined where there is none. */
  readonly text: (uri: string) => Promise<string | undefined>;
}

/** No more places are given to choose from. */
const maxChoices = 20;

/** Runs the commands of `serverCommands`; answers null, or an error where the arguments are of another form. */
export function handleCommands(context: CommandContext): void {
  context.connection.onExecuteCommand(async ({ command, arguments: args = [] }: ExecuteCommandParams) => {
    if (command === serverCommands.showLocations) return showLocations(context, args[2]);
    const [uri] = args;
    if (typeof uri !== 'string') return invalid(`${command}: a URI is missing`);
    if (command === serverCommands.review) return review(context, uri);
    if (command === serverCommands.endReview) {
      await context.review(uri, false);
      return null;
    }
    return invalid(`Unknown command ${command}`);
  });
}

const invalid = (message: string) => new ResponseError<void>(LSPErrorCodes.RequestFailed, message);

/** Shows a message that asks nothing: the library would make a request of it, which not every client answers. */
function tell(connection: Connection, type: MessageType, message: string): void {
  connection.sendNotification(ShowMessageNotification.type, { type, message }).catch(() => {});
}

const isLocation = (value: unknown): value is Location => {
  const { uri, range } = (value ?? {}) as Partial<Location>;
  return typeof uri === 'string' && typeof range?.start?.line === 'number';
};

/** Shows a place; lets the user choose where there are several. */
async function showLocations(context: CommandContext, places: unknown): Promise<null | ResponseError<void>> {
  const { connection, locale, showsDocuments } = context;
  if (!Array.isArray(places) || !places.every(isLocation)) return invalid('locations are missing');
  const choices = new Map<string, Location>();
  for (const place of places.slice(0, maxChoices)) {
    const text = await context.text(place.uri);
    const { line } = place.range.start;
    const words = text === undefined ? '' : new LineIndex(text).line(line).trim();
    choices.set(`${line + 1}: ${words}`, place);
  }
  const [title, only] = [...choices][0] ?? [];
  if (!only) return null;
  if (!showsDocuments) {
    tell(connection, MessageType.Info, [...choices.keys()].join('\n'));
    return null;
  }
  const chosen =
    choices.size === 1
      ? { title: title! }
      : await connection.window.showInformationMessage(
          which[locale],
          ...[...choices.keys()].map((each) => ({ title: each })),
        );
  const place = chosen && choices.get(chosen.title);
  if (place)
    await connection.window.showDocument({ uri: place.uri, takeFocus: true, selection: place.range });
  return null;
}

const which: Bilingual = { vi: 'Chọn nơi muốn xem:', en: 'Choose a place:' };

/** Reviews a plan, and tells the result. */
async function review(context: CommandContext, uri: string): Promise<null | ResponseError<void>> {
  const { connection, locale } = context;
  const findings = await context.review(uri, true);
  if (!findings) return invalid(notOpen[locale]);
  const message = resultOf(findings)[locale];
  const isClean = findings.every(({ severity }) => severity === 'information');
  tell(connection, isClean ? MessageType.Info : MessageType.Warning, message);
  return null;
}

const notOpen: Bilingual = { vi: 'Kế hoạch này chưa được mở.', en: 'This plan is not open.' };

function resultOf(findings: readonly Finding[]): Bilingual {
  const count = (of: Finding['severity']) => findings.filter(({ severity }) => severity === of).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('information')];
  if (findings.length === 0)
    return {
      vi: 'Không còn gì cản trở việc ban hành kế hoạch này.',
      en: 'Nothing stands in the way of issuing this plan.',
    };
  return {
    vi: `Trước khi ban hành: ${errors} lỗi, ${warnings} cảnh báo, ${notes} thông tin.`,
    en: `Before this plan is issued: errors: ${errors}, warnings: ${warnings}, information: ${notes}.`,
  };
}
