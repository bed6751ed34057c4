/** Texts of the findings view. */
export const findings = {};
