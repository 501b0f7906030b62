import path from 'node:path';
import { loadCached } from '#files/cached-module.ts';

/**
 * The beginning of the server on a machine: loads the server itself (node.ts), whose compiled code is kept in the user's cache folder.
 * An editor that is opened sees its first findings a third sooner.
 */
const server = loadCached(path.join(__dirname, 'kh-server.js'), require, 'server');
// What a session has compiled is more than what a start needs, and then nobody waits any more.
process.once('exit', () => server.save());
