import { isIn, uriKey } from '#workspace/uri.ts';
import { Workspace } from '#workspace/workspace.ts';

/** A workspace over files that are held in memory, and what it told. */
export interface FakeWorkspace {
  readonly workspace: Workspace;
  readonly files: Map<string, string>;
  /** Each time that open plans were to be judged anew. */
  readonly changed: (readonly string[])[];
  /** The problems of each configuration, in English, as read last. */
  readonly problems: Map<string, readonly string[]>;
  readonly warnings: string[];
  /** How often a file was read. */
  readonly reads: string[];
  /** The most that `progress` was told at once. */
  readonly progress: { most: number; last: number };
  write(uri: string, text: string): Promise<void>;
  erase(uri: string): Promise<void>;
}

/** `slow`: what the answer to one reading waits for. */
export function fakeWorkspace(
  texts: Readonly<Record<string, string>> = {},
  { slow = () => false }: { slow?: (uris: readonly string[]) => Promise<void> | false } = {},
): FakeWorkspace {
  const files = new Map(Object.entries(texts));
  const changed: (readonly string[])[] = [];
  const problems = new Map<string, readonly string[]>();
  const warnings: string[] = [];
  const reads: string[] = [];
  const progress = { most: 0, last: 0 };
  const workspace = new Workspace({
    files: {
      list: async (folder) => [...files.keys()].filter((uri) => isIn(uriKey(uri), uriKey(folder))),
      read: async (uris) => {
        reads.push(...uris);
        const texts = uris.map((uri) => files.get(uri));
        await slow(uris);
        return texts;
      },
    },
    yieldToEventLoop: () => Promise.resolve(),
    invalidated: (uris) => void changed.push(uris),
    configRead: ({ uri, problems: found }) =>
      void problems.set(
        uri,
        found.map(({ message }) => message.en),
      ),
    progress: (_, total) => {
      progress.most = Math.max(progress.most, total);
      progress.last = total;
    },
    warn: (message) => void warnings.push(message),
  });
  return {
    workspace,
    files,
    changed,
    problems,
    warnings,
    reads,
    progress,
    write: (uri, text) => {
      files.set(uri, text);
      return workspace.fileChanged(uri, 'changed');
    },
    erase: (uri) => {
      files.delete(uri);
      return workspace.fileChanged(uri, 'deleted');
    },
  };
}

export interface PlanParts {
  readonly number?: string;
  readonly day?: string;
  readonly subject?: string;
  readonly body?: string;
}

/** A plan with a header, as plain as can be. */
export function planText({
  number = '',
  day = '27',
  subject = 'Cải cách hành chính',
  body = '',
}: PlanParts = {}) {
  return `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH CAO BẰNG\tĐộc lập - Tự do - Hạnh phúc
Số: ${number}/KH-UBND\tCao Bằng, ngày ${day} tháng 02 năm 2026

KẾ HOẠCH
${subject}

I. NHIỆM VỤ
1. Rà soát thủ tục hành chính
${body}
`;
}
