import { fieldDefinition } from '../../../src/domain/household';
import { plainSheet, type Sample, type SampleCell } from '../sampleBook';
import type { DirtyCase, ExpectedReading } from './dirtyCase';
import { dirtyTables } from './dirtyData';

const STATES = { read: '识别', blank: '空白', unreadable: '不能确定' } as const;

interface NumberedCase extends DirtyCase {
  readonly number: number;
  readonly table: string;
}

/** All dirty cells with the number of their line in the sample workbook. */
export function numberedDirtyCases(): readonly NumberedCase[] {
  return dirtyTables
    .flatMap((table) => table.cases.map((one) => ({ ...one, table: table.title })))
    .map((one, index) => ({ ...one, number: index + 1 }));
}

/** Every way of writing that the brief knows, one a row, and on the second sheet how it must be read. */
export function dirtyDataSample(): Sample {
  const cases = numberedDirtyCases();
  const written = cases.map((one): SampleCell[] => [
    one.number,
    one.table,
    fieldDefinition(one.field).label,
    one.declared ?? null,
    one.written,
  ]);
  const expected = cases.map((one): SampleCell[] => [
    one.number,
    fieldDefinition(one.field).label,
    STATES[one.expected.state],
    ...expectedCells(one.expected),
  ]);
  return {
    file: '脏数据.xlsx',
    shows: [
      `实际表格中常见的 ${cases.length} 种写法，一行一种；“应有的读法”表写明各应识别为什么、哪些不能确定必须问人。`,
    ],
    content: {
      sheets: [
        plainSheet('写法', ['编号', '类别', '字段', '声明来源', '写成这样（说明见另一表）'], written),
        plainSheet('应有的读法', ['编号', '字段', '结果', '识别为', '可能是'], expected),
      ],
    },
  };
}

function expectedCells(expected: ExpectedReading): SampleCell[] {
  if (expected.state === 'read') return [expected.value, null];
  return [null, expected.state === 'unreadable' ? expected.candidates.join('、') : null];
}
