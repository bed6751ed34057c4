/** Texts of the questions view. */
export const questions = {};
