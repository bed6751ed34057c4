/** Exit codes of the command line. */
export const EXIT = {
  /** Ran, and nothing was found. */
  clean: 0,
  /** Ran, and something was found. */
  findings: 1,
  /** Could not run; one Chinese sentence says why and what to do. */
  couldNotRun: 2,
  /** Ran over a folder, and some of its files could not be read; the others are done. */
  someUnreadable: 3,
} as const;
