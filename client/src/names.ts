/** The language id of `.kh` files, as package.json contributes it. */
export const LANGUAGE = 'kehoach';

/** The section of the settings that client and server share; it also names the diagnostics. */
export const SECTION = 'kehoach';
