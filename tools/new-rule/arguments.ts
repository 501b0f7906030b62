import { severitySettings } from '#options/severity.ts';
import type { RuleModule } from '#tools/generate/registry.ts';
import type { NewRule } from './skeleton.ts';

const usage = `npm run new-rule ID -- [--group FOLDER] [--severity ${severitySettings.join('|')}]`;

/** Where a rule belongs that names no group. */
const usualGroup = 'text';

/** The rule that a command line asks for. Throws an Error that says what is wrong with it. */
export function newRuleFrom(
  ids: readonly string[],
  options: { readonly group?: string | undefined; readonly severity?: string | undefined },
  groups: readonly string[],
  modules: readonly RuleModule[],
): NewRule {
  const [id, more] = ids;
  if (id === undefined) throw new Error(`name the rule: ${usage}`);
  if (more !== undefined) throw new Error(`“${more}” is one too many: ${usage}`);
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
    throw new Error(
      `“${id}” is no id of a rule: small letters a–z, words joined by “-”, such as missing-deadline`,
    );
  const known = modules.find((each) => each.id === id);
  if (known) throw new Error(`the rule ${id} is there already: server/src/rules/${known.group}/${id}.ts`);
  const { group = usualGroup, severity = 'warning' } = options;
  if (!groups.includes(group)) throw new Error(`there is no group “${group}”: ${groups.join(', ')}`);
  const chosen = severitySettings.find((each) => each === severity);
  if (!chosen) throw new Error(`there is no severity “${severity}”: ${severitySettings.join(', ')}`);
  return { id, group, severity: chosen };
}
