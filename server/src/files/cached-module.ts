import fs from 'node:fs';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { constants, Script } from 'node:vm';
import * as zlib from 'node:zlib';
import { cacheFolder, readCache, writeCache } from './code-cache.ts';

/** A module of the program that was loaded. */
export interface LoadedModule {
  readonly exports: unknown;
  /** Keeps what was compiled until now for the next process, unless it came from a cache. */
  save(): void;
}

/**
 * Loads the CommonJS module `file`, whose text is ASCII, compiled from its cache where there is one. The name of the cache says all that
 * compiled code depends on, and for which `use` of the module it is: each use compiles other functions.
 */
export function loadCached(file: string, require: NodeJS.Require, use: string): LoadedModule {
  const folder = cacheFolder(process.env, process.platform);
  // Node 20 has no checksums and no such loader before 20.15; there the module is compiled in every process.
  if (folder === undefined || typeof zlib.crc32 !== 'function') return { exports: require(file), save() {} };
  const bytes = fs.readFileSync(file);
  const content = `${bytes.length.toString(36)}-${hex(zlib.crc32(bytes))}`;
  const name = `${use}-${process.version}-${process.arch}-${hex(cachedDataVersionTag())}-${content}`;
  const cachedData = readCache(folder, name);
  const source = `(function (exports, require, module, __filename, __dirname) {${bytes.toString('latin1')}\n})`;
  const script = new Script(source, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER, // modules of Node, by `import()`
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, path.dirname(file));
  return {
    exports: module.exports,
    save: () => {
      if (!cachedData || script.cachedDataRejected) writeCache(folder, name, script.createCachedData());
    },
  };
}

const hex = (number: number) => number.toString(16).padStart(8, '0');
