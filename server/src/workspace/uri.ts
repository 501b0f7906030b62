import { CONFIG_NAME, isHiddenName, isPlanName, REPOSITORY_MARK } from '#protocol/files.ts';

/**
 * A key by which addresses of files are compared, since clients write one address in several ways (`c%3A` and `c:`,
 * letters as they are or percent-encoded, composed or not): decoded, composed (NFC), the drive in lower case.
 */
export function uriKey(uri: string): string {
  return decoded(uri).replace(
    /^(file:\/\/\/)([A-Z])(?=:)/,
    (_, start: string, drive: string) => start + drive.toLowerCase(),
  );
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri).normalize('NFC');
  } catch {
    return uri; // a percent sign that encodes nothing
  }
}

/** The folder that holds a file or folder, without a slash at its end; undefined above the top. */
export function parentOf(uri: string): string | undefined {
  const at = uri.lastIndexOf('/');
  return at > uri.indexOf('://') + 2 ? uri.slice(0, at) : undefined;
}

export const isPlan = (uri: string) => isPlanName(uri);
export const isConfig = (uri: string) => uri.endsWith(`/${CONFIG_NAME}`);

/** Whether an address is that of the mark of a repository. */
export const isRepositoryMark = (uri: string) => uri.endsWith(`/${REPOSITORY_MARK}`);

/** Whether a path goes through a hidden name: no plans are looked for there. */
export const isHidden = (path: string) => path.split('/').slice(1).some(isHiddenName);

/** Whether the name at the end of an address has no ending, as those of folders. */
export const mayBeFolder = (uri: string) => /\/[^/.]+$/.test(uri);

/** Whether a file lies in a folder, at any depth; both as keys. */
export function isIn(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** How a file is called to a reader: its path from the innermost of the folders that holds it, else its own name. */
export function nameOf(uri: string, folders: Iterable<string>): string {
  const key = uriKey(uri);
  let within = '';
  for (const folder of folders) {
    const each = uriKey(folder).replace(/\/$/, '');
    if (isIn(key, each) && each.length > within.length) within = each;
  }
  return key.slice((within || parentOf(key) || '').length).replace(/^\//, '');
}
