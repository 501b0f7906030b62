import { describe, expect, it } from 'vitest';
import { editorOptions, type WorkspaceOptions } from '#workspace/host.ts';
import { Indexer } from '#workspace/indexer.ts';

/** An indexer over files that all exist, and what it has indexed. */
function fakeIndexer(options: Partial<WorkspaceOptions> = {}) {
  const indexed: string[] = [];
  const batches: (readonly string[])[] = [];
  const indexer = new Indexer(
    {
      files: {
        list: async () => [],
        read: async (uris) => {
          batches.push(uris);
          return uris.map(() => 'I. A\n');
        },
      },
      yieldToEventLoop: async () => {},
      progress: () => {},
      warn: () => {},
      isOpen: (uri) => uri.endsWith('/open.kh'),
      onIdle: () => {},
      index: (uri) => void indexed.push(uri),
    },
    { ...editorOptions, ...options },
  );
  const read = async () => {
    while (indexer.reading) await indexer.reading;
    return indexed;
  };
  return { indexer, read, batches };
}

const [a, b, config] = ['file:///w/a.kh', 'file:///w/b.kh', 'file:///w/kh.config.json'];

describe('the indexer', () => {
  it('reads configurations first, and no open plan', async () => {
    const { indexer, read } = fakeIndexer();
    indexer.request([a, 'file:///w/open.kh', config, b]);
    expect(await read()).toEqual([config, a, b]);
  });

  it('reads no more files at once than it may', async () => {
    const { indexer, read, batches } = fakeIndexer({ readConcurrency: 2 });
    indexer.request([a, b, config]);
    await read();
    expect(batches).toEqual([[config, a], [b]]);
  });

  it('indexes a file once, however many wait', async () => {
    const { indexer, read } = fakeIndexer();
    const many = Array.from({ length: 500 }, (_, i) => `file:///w/${i}.kh`);
    indexer.request(many);
    indexer.request(many);
    expect(await read()).toEqual(many);
  });

  it('reads a file that is requested while it is about to rest', async () => {
    for (let ticks = 0; ticks < 60; ticks++) {
      const { indexer, read } = fakeIndexer();
      indexer.request([a]);
      for (let i = 0; i < ticks; i++) await Promise.resolve();
      indexer.request([b]);
      expect(await read()).toEqual([a, b]);
    }
  });

  it('reads nothing any more once it is disposed of', async () => {
    const { indexer, read } = fakeIndexer();
    indexer.request([a]);
    indexer.dispose();
    indexer.request([b]);
    expect(await read()).toEqual([]);
  });
});
