import { setFlagsFromString } from 'node:v8';

/**
 * The command is over in a second or two, and the optimizing compiler of Node 20 spends as much time again on code that is
 * never run often enough to pay it back: it waits longer here, though not in a program that imports this one. Later versions of Node have a quick compiler in between,
 * and gain nothing. The default is 67,584 bytes of bytecode run.
 */
if (require.main === module && process.versions.node.startsWith('20.'))
  setFlagsFromString('--interrupt-budget=1000000');
