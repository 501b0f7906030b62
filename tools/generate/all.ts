import { catalogFiles, catalogFolder } from '#tools/catalog/build.ts';
import { architectureFiles } from './architecture.ts';
import { configSchemaFiles } from './config-schema.ts';
import { fixDocFiles } from './fix-docs.ts';
import { manifestFiles } from './manifest.ts';
import { optionDocFiles } from './option-docs.ts';
import { placeNameFiles } from './place-names.ts';
import { roomFiles } from './rooms.ts';
import { ruleFactFiles } from './rule-facts.ts';
import { rulePageFiles } from './rule-pages.ts';
import { textMateFiles } from './textmate.ts';

/** Every generated file with its content, but for the lexicon and the list of rules; `read` gives the files that are generated in part. */
export const generatedFiles = (read: (file: string) => string): ReadonlyMap<string, string> =>
  new Map([
    ...catalogFiles(),
    ...placeNameFiles(),
    ...textMateFiles(),
    ...ruleFactFiles(),
    ...rulePageFiles(read),
    ...fixDocFiles(),
    ...configSchemaFiles(),
    ...manifestFiles(read),
    ...optionDocFiles(read),
    ...roomFiles(),
    ...architectureFiles(read),
  ]);

/** The folders that hold nothing but generated files. */
export const generatedFolders: readonly string[] = [catalogFolder];
