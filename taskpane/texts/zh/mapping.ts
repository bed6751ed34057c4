/** Texts of the mapping view. */
export const mapping = {};
