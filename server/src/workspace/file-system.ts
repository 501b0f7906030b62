/** How the workspace reads files; who makes it decides where they are: on a disk, behind an editor, in a test. */
export interface FileSystem {
  /** The addresses of the plans and configurations in a folder, at any depth, and of the marks of repositories (`.git`). */
  list(folder: string): Promise<readonly string[]>;
  /** The texts of files, in order; undefined for one that cannot be read, or is more or other than such a file may be. */
  read(uris: readonly string[]): Promise<readonly (string | undefined)[]>;
}
