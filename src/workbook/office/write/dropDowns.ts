import type { CellArea } from '../../../domain/rawTable';
import { fitsInline } from '../../xlsx/write/dropDowns';
import { rangeOf } from '../areaText';
import type { Work } from './works';

/** A drop-down list over some cells of one sheet. */
export interface DropDown {
  readonly sheet: string;
  readonly area: CellArea;
  readonly oneOf: readonly string[];
}

/** Formula of the range that holds a list too long for its rule. */
export type ListReference = (oneOf: readonly string[]) => string;

/** Puts a list on cells. Other entries are allowed after a question, as in the files we write. */
export function dropDownWork({ sheet, area, oneOf }: DropDown, reference: ListReference): Work {
  const source = fitsInline(oneOf) ? oneOf.join(',') : `=${reference(oneOf)}`;
  return {
    bytes: 1500 + source.length * 3,
    send: (context) => {
      const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
      const { dataValidation } = range;
      dataValidation.ignoreBlanks = true;
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: '不在下拉选项中',
        message: '请从下拉列表中选择；确需填写其他内容，请点“是”。',
      };
    },
  };
}
