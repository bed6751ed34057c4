import type { Profile } from '../profile';
import type { NumbersOfList, SharedNumbers } from './sharedNumbers';
import type { Tally } from './tally';
import type { VillageTally } from './villageTallies';

/** Where the name of a town was found. */
export type TownOrigin = 'column' | 'caption' | 'sheet-name' | 'file-name' | 'folder' | 'nowhere';

/** What is kept of a file once it is counted: plain data that a worker hands over. */
export interface FileCounts {
  readonly villages: readonly VillageTally[];
  /** Findings about sheets and rows that belong to no household. */
  readonly ofSheets: Tally;
  /** The town that findings about the file itself are counted under. */
  readonly town: string;
  /** Where the names of the towns were found. */
  readonly townsFrom: readonly TownOrigin[];
  /** The households by certificate number, or by 户编号 where that cannot be read. */
  readonly numbers: NumbersOfList;
  /** Households that have neither, and so cannot be told from those of other files. */
  readonly withoutNumber: number;
  /** Rules that could not be put to it, by id. */
  readonly rulesNotRun: readonly string[];
}

/** What became of a file: counted, counted with findings, no list to be counted, not to be read. */
export type FileState = 'clean' | 'findings' | 'skipped' | 'unreadable';

/** One file of the folder, and what was made of it. */
export interface RolledFile {
  /** Path from the folder, with `/`. */
  readonly path: string;
  readonly state: FileState;
  /** Chinese sentence: why it was not counted; empty for a file that was. */
  readonly sentence: string;
  /** Present for a file that was counted. */
  readonly counts?: FileCounts;
  /** This tool has written into it. */
  readonly isResult?: true;
}

/** What a roll-up found out: sums of the checks of single files, and what only all files together show. */
export interface RollUp {
  readonly profile: Profile;
  /** `yyyy-mm-dd` */
  readonly day: string;
  /** In the order of their paths. */
  readonly files: readonly RolledFile[];
  /** Town by town; towns and villages in the order in which they come in the files. */
  readonly villages: readonly VillageTally[];
  readonly towns: readonly TownTally[];
  readonly all: Tally;
  /** Households that several files have; lists are indexes into `files`. */
  readonly shared: SharedNumbers;
  /** Households without certificate number and 户编号. */
  readonly withoutNumber: number;
}

/** The counts of a town: those of its villages, and the findings that belong to no household. */
export interface TownTally {
  readonly town: string;
  readonly tally: Tally;
}
