import { dirtyDataSample } from './dirty/book';
import { disasterCensusSample } from './disasterCensus';
import { lookBack1904Sample, lookBackSample } from './lookBack/books';
import { renovationArchiveSample, selfBuiltSample, verificationAppSample } from './otherSystems';
import { firstRowOnlySample, mergedHouseholdsSample, personExportSample } from './personExports';
import { reconciliationSample } from './reconciliation';
import { ruianSample } from './ruianCsv';
import type { Sample } from './sampleBook';
import { verificationSample } from './verification/book';
import { villageSheetsSample } from './villageSheets';

/** All sample files, in the order in which the README of the samples tells of them. */
export function allSamples(): readonly Sample[] {
  return [
    lookBackSample(),
    lookBack1904Sample(),
    villageSheetsSample(),
    personExportSample(),
    mergedHouseholdsSample(),
    firstRowOnlySample(),
    disasterCensusSample(),
    selfBuiltSample(),
    renovationArchiveSample(),
    verificationAppSample(),
    reconciliationSample(),
    dirtyDataSample(),
    ruianSample(),
    verificationSample(),
  ];
}
