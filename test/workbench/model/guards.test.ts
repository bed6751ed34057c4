import { describe, expect, it } from 'vitest';
import { ModelRefusal } from '../../../workbench/model/refusal';
import type { Sheet } from '../../../workbench/model/sheet';
import { WorkbookModel } from '../../../workbench/model/workbookModel';

const ROW = { top: 0, left: 0, bottom: 0, right: 3 };

/** What one can do to a sheet beside its cells, and whether protection stands against it. */
const deeds: readonly (readonly [string, boolean, (sheet: Sheet) => void])[] = [
  [
    'widths',
    true,
    (sheet) => {
      sheet.layout.setColumnWidth(0, 0, 50);
    },
  ],
  [
    'hidden rows',
    true,
    (sheet) => {
      sheet.layout.setRowsHidden(ROW, true);
    },
  ],
  [
    'merges',
    true,
    (sheet) => {
      sheet.layout.merge(ROW);
    },
  ],
  [
    'filter',
    true,
    (sheet) => {
      sheet.layout.setFilter(undefined);
    },
  ],
  [
    'notes',
    true,
    (sheet) => {
      sheet.annotations.setNotes([]);
    },
  ],
  [
    'comments',
    true,
    (sheet) => {
      sheet.annotations.setComments([]);
    },
  ],
  [
    'frozen panes',
    false,
    (sheet) => {
      sheet.layout.freeze({ rows: 1, columns: 0 });
    },
  ],
  [
    'page',
    false,
    (sheet) => {
      sheet.setPage({ orientation: 'Landscape' });
    },
  ],
  [
    'tab colour',
    false,
    (sheet) => {
      sheet.setTabColor('#FF0000');
    },
  ],
];

describe.each(deeds)('%s', (_name, guarded, deed) => {
  it(guarded ? 'is refused on a protected sheet' : 'is free on a protected sheet', () => {
    const sheet = new WorkbookModel().addSheet('户');
    sheet.protect({ options: {} });
    const attempt = expect(() => {
      deed(sheet);
    });
    if (guarded) attempt.toThrow(ModelRefusal);
    else attempt.not.toThrow();
  });

  it('is refused in a read-only workbook, allowed otherwise', () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet('户');
    expect(() => {
      deed(sheet);
    }).not.toThrow();
    model.readOnly = true;
    expect(() => {
      deed(sheet);
    }).toThrow(ModelRefusal);
  });
});

it('refuses names in a read-only workbook', () => {
  const model = new WorkbookModel();
  model.addSheet('户');
  model.readOnly = true;
  const name = { name: '区域', formula: '=户!$A$1', visible: true, comment: '', sheet: undefined };
  expect(() => model.names.add(name)).toThrow(ModelRefusal);
});
