import type { Plugin } from 'esbuild';

/** Keeps the engine out of the bundle that reads the command line. */
export const engineChunk: Plugin;
