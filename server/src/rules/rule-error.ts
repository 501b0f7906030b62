/** Called when a rule throws or one of its safe fixes violates its contract: an error of the program. Its other findings are reported. */
export type OnRuleError = (rule: string, error: unknown) => void;

/** The handler where none is given: throws the error. */
export function throwRuleError(_rule: string, error: unknown): never {
  throw error;
}
