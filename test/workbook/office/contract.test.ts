import { LTSC_2021, MICROSOFT_365 } from '../../../workbench/host/requirementSets';
import { workbookContract } from '../contract';
import { openWith } from './openOffice';

for (const [edition, requirementSets] of [
  ['LTSC 2021', LTSC_2021],
  ['Microsoft 365', MICROSOFT_365],
] as const) {
  workbookContract(
    `Office (${edition})`,
    async (sheets) => (await openWith(sheets, { requirementSets })).workbook,
  );
}
