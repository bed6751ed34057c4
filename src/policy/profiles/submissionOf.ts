import type { Profile } from '../../domain/profile';
import type {
  SubmissionSetting,
  SubmissionTemplate,
  TownColumn,
  TownTemplate,
} from '../../domain/submissionTemplate';
import { compact } from '../../domain/text';
import { submissionTemplates } from '../submission';
import { refuseEntry } from './profileRefused';
import type { ProfileFile } from './profileSchema';

type ToldSheet = NonNullable<NonNullable<ProfileFile['submission']>['sheets']>[string];
type ToldColumn = NonNullable<ToldSheet['columns']>[number];

/** How the town hands in. Throws ProfileRefused for a sheet or column nobody knows; never inherited from another town. */
export function submissionOf(file: ProfileFile, fileName: string): Pick<Profile, 'submission'> {
  const { submission: told } = file;
  if (told === undefined) return {};
  const sheets = Object.entries(told.sheets ?? {}).map(([name, sheet]) => {
    const place = `submission.sheets.${name}`;
    const template = templateNamed(name, place, fileName);
    return [template.id, townTemplate(template, sheet, place, fileName)] as const;
  });
  const setting: SubmissionSetting = {
    ...(told.county === undefined ? {} : { county: told.county }),
    ...(told.town === undefined ? {} : { town: told.town }),
    ...(sheets.length === 0 ? {} : { sheets: Object.fromEntries(sheets) }),
  };
  return { submission: setting };
}

function templateNamed(name: string, place: string, fileName: string): SubmissionTemplate {
  const found = submissionTemplates.find(
    ({ id, sheetName }) => id === name || compact(sheetName) === compact(name),
  );
  if (found !== undefined) return found;
  const known = submissionTemplates.map(({ sheetName }) => sheetName);
  throw refuseEntry(fileName, 'submission', place, name, known);
}

/** Columns that tell whose row it is: without one of them no row is found again. */
const IDENTIFYING = ['household-code', 'id-number'];

function townTemplate(
  template: SubmissionTemplate,
  { sheetName, columns: told }: ToldSheet,
  place: string,
  fileName: string,
): TownTemplate {
  const name = sheetName === undefined ? {} : { sheetName };
  if (told === undefined) return name;
  const columns = told.map((each, index) =>
    townColumn(template, each, `${place}.columns.${index}`, fileName),
  );
  refuseTwice(columns, told, place, fileName);
  if (!columns.some(({ id }) => IDENTIFYING.includes(id))) {
    throw refuseEntry(fileName, 'submission', `${place}.columns`, told, ['户编号', '证件号码']);
  }
  return { ...name, columns };
}

function townColumn(
  template: SubmissionTemplate,
  told: ToldColumn,
  place: string,
  fileName: string,
): TownColumn {
  const { column: name, ...rest } = typeof told === 'string' ? { column: told } : told;
  const found = template.columns.find(
    ({ id, header }) => id === name || compact(header) === compact(name),
  );
  if (found === undefined) {
    const known = template.columns.map(({ header }) => header);
    throw refuseEntry(fileName, 'submission', place, name, known);
  }
  const { header, codes } = { header: undefined, codes: undefined, ...rest };
  return {
    id: found.id,
    ...(header === undefined ? {} : { header }),
    ...(codes === undefined ? {} : { codes }),
  };
}

/** Two columns of one header cannot be told apart. */
function refuseTwice(
  columns: readonly TownColumn[],
  told: readonly ToldColumn[],
  place: string,
  fileName: string,
): void {
  for (const key of ['id', 'header'] as const) {
    columns.forEach((column, index) => {
      const first = columns.findIndex((other) => other[key] === column[key]);
      if (column[key] === undefined || first === index) return;
      throw refuseEntry(fileName, 'submission', `${place}.columns.${index}`, told[index]);
    });
  }
}
