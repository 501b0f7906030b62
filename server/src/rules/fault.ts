/**
 * Told of a fault of the program: a rule has thrown, or one of its safe fixes breaks its contract. What that rule has found
 * besides still stands.
 */
export type OnFault = (rule: string, error: unknown) => void;

/** Where nobody takes care of a fault, it is thrown on. */
export function raise(_rule: string, error: unknown): never {
  throw error;
}
