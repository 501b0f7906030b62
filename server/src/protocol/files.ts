/** The file name of a configuration; the nearest one in the folders above a plan holds for it. */
export const CONFIG_NAME = 'kh.config.json';

/** The mark of a repository: a folder with a `HEAD` in it, or a file that says where that is. It lies at the repository's top. */
export const REPOSITORY_MARK = '.git';

/** Whether a file name or URI is that of a plan. */
export const isPlanName = (name: string): boolean => /\.kh$/i.test(name);

/** The folder of packages, which may be large: no plans are looked for in it. */
export const PACKAGES_NAME = 'node_modules';

/** Whether a name is hidden: it begins with a dot, or is that of the folder of packages. No plans are looked for there. */
export const isHiddenName = (name: string): boolean => name.startsWith('.') || name === PACKAGES_NAME;

/** The longest plan that is read, in bytes; the longest known one has under 1 MB. */
export const maxPlanBytes = 32 * 1024 * 1024;

/** The longest configuration that is read, in bytes. */
export const maxConfigBytes = 1024 * 1024;

/** The number of plans that a workspace keeps; more are neither listed nor indexed, because memory is bounded. */
export const maxPlans = 20_000;

/** The depth of the deepest folder that is searched for plans, below a workspace folder. */
export const deepestFolder = 40;
