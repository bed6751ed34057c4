import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../workbench/files/openXlsx';
import { readValidations } from '../../../workbench/files/readValidations';
import { saveXlsx } from '../../../workbench/files/saveXlsx';
import { elementsOf } from '../../../workbench/files/validationParts';
import type { Validation } from '../../../workbench/model/annotations';
import type { CellArea } from '../../../workbench/model/area';
import { insertRows } from '../../../workbench/model/moveLines';
import { WorkbookModel } from '../../../workbench/model/workbookModel';

const LAST_ROW = 1_048_575;
const read = (inner: string): readonly Validation[] =>
  readValidations(
    elementsOf(`<worksheet><dataValidations count="1">${inner}</dataValidations></worksheet>`),
  );

describe('validations of a file', () => {
  it.each([
    ['C1 C3:C1048576', ['0,2–0,2', `2,2–${LAST_ROW},2`]],
    ['K5 K6 K7 K8:K1048576', [`4,10–${LAST_ROW},10`]],
    ['A1 B1 A2 B2', ['0,0–1,1']],
    ['不是地址', []],
  ])('lie on few areas: %s', (places, areas) => {
    const found = read(`<dataValidation type="list" sqref="${places}"/>`);
    expect(
      found.map(({ area: { top, left, bottom, right } }) => `${top},${left}–${bottom},${right}`),
    ).toEqual(areas);
  });

  it.each([
    [
      'type="list"',
      '<formula1>"有,无"</formula1>',
      { list: { inCellDropDown: true, source: '有,无' } },
    ],
    [
      'type="list"',
      '<formula1>$A$1:$A$3</formula1>',
      { list: { inCellDropDown: true, source: '=$A$1:$A$3' } },
    ],
    ['type="custom"', '<formula1>LEN(A1)&gt;1</formula1>', { custom: { formula: '=LEN(A1)>1' } }],
    [
      'type="date" operator="greaterThan"',
      '<formula1>45000</formula1>',
      { date: { formula1: '2023-03-15', operator: 'GreaterThan' } },
    ],
    [
      'type="date"',
      '<formula1>TODAY()</formula1><formula2>45000.5</formula2>',
      { date: { formula1: 'TODAY()', formula2: '2023-03-15', operator: 'Between' } },
    ],
    ['', '', {}],
  ])('rule of %s %s', (attributes, formulas, rule) => {
    expect(
      read(`<dataValidation ${attributes} sqref="A1">${formulas}</dataValidation>`)[0]!.rule,
    ).toEqual(rule);
  });

  it('are read of prompts alone, and of the list among the extensions', () => {
    const [prompt] = read(
      '<dataValidation showInputMessage="1" prompt="写&quot;村&quot;名" sqref="B2"/>',
    );
    expect(prompt!.prompt).toEqual({ showPrompt: true, title: '', message: '写"村"名' });
    const extension =
      '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>码表!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations>';
    const [list] = readValidations(
      elementsOf(`<worksheet><extLst><ext>${extension}</ext></extLst></worksheet>`),
    );
    expect(list).toMatchObject({
      area: { top: 1, bottom: 8, left: 3 },
      rule: { list: { source: '=码表!$A$1:$A$4' } },
    });
  });
});

const WHOLE_COLUMN: CellArea = { top: 0, bottom: LAST_ROW, left: 2, right: 2 };

async function reopened(rule: Validation['rule'], area: CellArea): Promise<readonly Validation[]> {
  const model = new WorkbookModel();
  const sheet = model.addSheet('表');
  model.edit('addin', () => {
    sheet.annotations.validate(area, {
      rule,
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: '', message: '看这里' },
      errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    });
    insertRows(sheet, 4, 2);
  });
  const { model: again } = await openXlsx('再开.xlsx', await saveXlsx(model));
  return again.sheets[0]!.annotations.validations;
}

describe('a validation saved and opened again', () => {
  it('stays on a whole column, also after rows were inserted', async () => {
    const [validation] = await reopened(
      { list: { inCellDropDown: true, source: '有,无' } },
      WHOLE_COLUMN,
    );
    expect(validation).toMatchObject({ area: WHOLE_COLUMN, rule: { list: { source: '有,无' } } });
  });

  it('keeps a prompt without a rule', async () => {
    const [validation] = await reopened({}, { top: 0, bottom: 0, left: 0, right: 0 });
    expect(validation).toMatchObject({ rule: {}, prompt: { message: '看这里' } });
  });

  it('leaves out a day that is a formula rather than write what is no number', async () => {
    const rule = { date: { formula1: 'TODAY()', operator: 'GreaterThan' } };
    expect(await reopened(rule, WHOLE_COLUMN)).toEqual([]);
  });
});
