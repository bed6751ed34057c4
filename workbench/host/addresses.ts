import { areaAddress, parseArea, quotedSheet, splitSheet } from '../model/areaAddress';
import type { CellArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbookModel';
import { invalidArgument } from './apiError';
import type { AreasTarget, RangeTarget } from './targets';

/** `'2024 户'!A1:B2` as `range.address` says it. */
export const fullAddress = ({ sheet, area }: RangeTarget): string =>
  `${quotedSheet(sheet.name)}!${areaAddress(area)}`;

export const fullAddresses = ({ sheet, areas }: AreasTarget): string =>
  areas.map((area) => fullAddress({ sheet, area })).join(',');

/** The range an address or a defined name means, seen from a sheet. Throws InvalidArgument. */
export function rangeAt(
  model: WorkbookModel,
  from: Sheet,
  address: string,
  location: string,
): RangeTarget {
  const { sheet: name, local } = splitSheet(address);
  const sheet = name === undefined ? from : model.sheet(name);
  const area = parseArea(local.trim());
  if (sheet !== undefined && area !== undefined) return { sheet, area };
  const defined = model.names.find(local, from.id) ?? model.names.find(local);
  const meaning = defined === undefined ? undefined : rangeOfFormula(model, defined.formula);
  if (meaning === undefined) throw invalidArgument(location);
  return meaning;
}

/** The range a name's formula such as `=户表!$A$1:$B$9` stands for. */
export function rangeOfFormula(model: WorkbookModel, formula: string): RangeTarget | undefined {
  const { sheet: name, local } = splitSheet(formula.replace(/^=/, ''));
  const sheet = name === undefined ? undefined : model.sheet(name);
  const area: CellArea | undefined = parseArea(local);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}
