/**
 * Keeps the engine out of the bundle of the command: `kh --version`, `kh help`, `kh rules` and `kh explain` do not load it, and for
 * the other commands it is compiled from a cache, which a bundle cannot be for its own beginning.
 */
export const engineChunk = {
  name: 'engine-chunk',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]engine-commands\.ts$/ }, () => ({
      contents: "export { loadEngineCommand as engineCommand } from './engine-file.ts';",
      loader: 'ts',
    }));
    // The fields of documents and agencies in kh.config.json, which name words of the lexicon, are no options of a command line.
    onLoad({ filter: /[\\/]options[\\/]catalog-fields\.ts$/ }, () => ({
      contents: 'export const documentFields = {}, agencyFields = {};',
    }));
  },
};
