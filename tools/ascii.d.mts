import type { Plugin } from 'esbuild';

/** Has a build write ASCII only; other plugins that load sources of the rooms come before it. */
export const ascii: Plugin;
