/** Texts of the shell view. */
export const shell = {};
