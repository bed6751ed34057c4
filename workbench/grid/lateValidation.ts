import {
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';

/**
 * Lets the grid pass over sheets that are gone. It validates sheets out of sight once the browser is idle; by then a
 * sheet may be deleted or another workbook open, and the grid would throw where nobody catches.
 */
export function passOverGoneSheets(univer: Univer): void {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unit, sheet, ranges) => {
    const workbook = instances.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
    const isThere = Boolean(workbook?.getSheetBySheetId(sheet));
    return isThere ? validate(unit, sheet, ranges) : Promise.resolve([]);
  };
}
