/** Texts of the charts view. */
export const charts = {};
