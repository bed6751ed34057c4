import { openAsBlob } from 'node:fs';
import { tableOf } from '../../../src/domain/rawTable';
import { OpenMemoryWorkbook } from '../../../src/workbook/memory/openMemoryWorkbook';
import { openWorkbook } from '../../../src/workbook/xlsx/openWorkbook';
import { createPane, type PaneModel } from '../../../taskpane/app/createPane';
import { LocalEngine } from '../../../taskpane/engine/localEngine';
import { LocalReconcile } from '../../../taskpane/engine/reconcile/localReconcile';
import { LocalVersions } from '../../../taskpane/engine/versions/localVersions';
import { zh } from '../../../taskpane/texts/zh';

const SAMPLE = 'samples/回头看_高燕镇示例.xlsx';
const NOW = new Date(2024, 9, 12, 9, 30);

export const HOUSEHOLDS = '回头看台账';

/** A pane over the sample (or an empty workbook) in memory, with all that it remembers in sight. */
export async function paneUnderTest(
  filled: 'sample' | 'empty' = 'sample',
): Promise<{ pane: PaneModel; workbook: OpenMemoryWorkbook; person: { name: string } }> {
  const sample = (): Promise<Blob> => openAsBlob(SAMPLE);
  const tables =
    filled === 'empty'
      ? [tableOf('Sheet1', [])]
      : await (await openWorkbook(SAMPLE, await sample())).readSheets();
  const workbook = new OpenMemoryWorkbook('示例.xlsx', tables, () => NOW);
  const person = { name: '' };
  const pane = createPane({
    workbook,
    engine: new LocalEngine(),
    reconcile: () => Promise.resolve(new LocalReconcile()),
    versions: () => Promise.resolve(new LocalVersions()),
    texts: zh,
    person: {
      read: () => person.name,
      keep: (name) => {
        person.name = name;
      },
    },
    now: () => NOW,
    fetchSample: sample,
  });
  await pane.open();
  return { pane, workbook, person };
}
