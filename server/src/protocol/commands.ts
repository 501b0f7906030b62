import { clientCommands } from './messages.ts';

/**
 * The commands that the server runs (`workspace/executeCommand`) for clients that have none of their own: lenses and code actions name them,
 * and whoever likes can bind a key to them. A client that says `commands` in its `initializationOptions` runs them itself.
 */
export const serverCommands = {
  /** Arguments as of `clientCommands.showLocations`: a URI, a position in it, locations. Shows the location; of several, the one that is chosen. */
  showLocations: clientCommands.showLocations,
  /** Argument: the URI of an open plan. Checks it as one that is issued, and tells what stands in the way. */
  review: 'kehoach.review',
  /** Argument: the URI of an open plan. Ends its review. */
  endReview: 'kehoach.endReview',
} as const;
