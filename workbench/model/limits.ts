/** What one sheet of Excel can hold. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Characters in one cell. */
export const MAX_CELL_CHARACTERS = 32_767;
/** Characters in a sheet name. */
export const MAX_SHEET_NAME = 31;
/** Significant digits Excel keeps of a typed number; the rest becomes zeros. */
export const SIGNIFICANT_DIGITS = 15;
