import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_DAY, examples, type Example } from '../../functions/examples';
import { toAddress } from '../../src/domain/address';
import { checkWorkbooks } from '../../src/jobs/checkWorkbooks';
import { defaultProfile } from '../../src/policy/profiles';
import { openFile } from '../../src/workbook/xlsx/nodeFile';
import type { Entry } from '../../workbench/model/values';
import { Clerk } from './harness/clerk';
import { NO_TROUBLE } from './harness/watch';
import { openWorkbench, type OpenWorkbench } from './harness/workbench';

/** Far from what the sample holds: a household sheet is not the place for trials. */
const SHEET = '填表说明';
const TOP = 20;
const LEFT = 1;
/** Room for the tallest answer, with blanks around it. */
const HEIGHT = 12;
const WIDTH = 12;
const BUSY = '#BUSY!';

type Rows = readonly (readonly Entry[])[];

const rowsOf = (value: Example['value']): Rows => (typeof value === 'object' ? value : [[value]]);

let open: OpenWorkbench;
let clerk: Clerk;

/** Types as a person does; texts that Excel would take for something else get their apostrophe. */
async function types(row: number, column: number, rows: Rows): Promise<string> {
  const bottomRight = toAddress(row + rows.length - 1, column + (rows[0]?.length ?? 1) - 1);
  const address = `${toAddress(row, column)}:${bottomRight}`;
  const entries = rows.map((cells) =>
    cells.map((cell) =>
      typeof cell === 'string' && /^\s*[\d０-９]/.test(cell) ? `'${cell}` : cell,
    ),
  );
  await open.bench.evaluate(
    (bench, [sheet, area, values]) => {
      bench.edit(sheet, area, values);
    },
    [SHEET, address, entries] as const,
  );
  return address;
}

/** What a formula came to, as far as something stands there. */
async function answer(row: number, column: number, height = HEIGHT): Promise<Entry[][]> {
  const place = [SHEET, row, column, height, WIDTH] as const;
  const read = () =>
    open.bench.evaluate(({ model }, [sheet, top, left, rows, columns]) => {
      const cells = model.sheet(sheet)?.cells;
      return Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, right) => {
          const value = cells?.value(top + down, left + right) ?? null;
          return typeof value === 'object' && value !== null ? value.code : value;
        }),
      );
    }, place);
  await expect.poll(async () => (await read())[0]?.[0], { timeout: 30_000 }).not.toBe(BUSY);
  return read();
}

/** An answer as the cells hold it: padded with blanks on all sides. */
const inCells = (rows: Rows, height = HEIGHT) =>
  Array.from({ length: height }, (_, down) =>
    Array.from({ length: WIDTH }, (__, right) => {
      const value = rows[down]?.[right] ?? null;
      return value === '' ? null : value;
    }),
  );

/** The formula a clerk types for an example. */
function formulaOf({ name, second }: Example, areas: readonly string[], takesDay: boolean): string {
  const day = takesDay ? [`"${EXAMPLE_DAY}"`] : [];
  const used = second === undefined ? areas.slice(0, 1) : areas;
  return `=ANJU.${name.toUpperCase()}(${[...used, ...day].join(',')})`;
}

interface FunctionsFile {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly object[] }[];
}

const described = (JSON.parse(await readFile('dist/site/functions.json', 'utf8')) as FunctionsFile)
  .functions;

const takesDay = (name: string): boolean => {
  const parameters = described.find(({ id }) => id === name.toUpperCase())?.parameters ?? [];
  return parameters.some((parameter) => 'optional' in parameter);
};

beforeAll(async () => {
  open = await openWorkbench();
  clerk = new Clerk(open);
  await clerk.tab('概况');
}, 90_000);

afterAll(() => open[Symbol.asyncDispose]());

describe('every function, typed into a cell', () => {
  it('has an example', () => {
    const named = new Set(examples.map(({ name }) => name.toUpperCase()));
    expect(described.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it.each(examples.map((example, index) => ({ example, index })))(
    '$example.name $index answers as its example says, and spills',
    async ({ example, index }) => {
      const row = TOP + index * 15;
      const areas = [await types(row, LEFT, rowsOf(example.value))];
      if (example.second !== undefined) areas.push(await types(row + 5, LEFT, example.second));
      const formula = formulaOf(example, areas, takesDay(example.name));
      await types(row, LEFT + 10, [[formula]]);
      expect(await answer(row, LEFT + 10)).toEqual(inCells(rowsOf(example.answer)));
    },
  );
});

const cellFunctions = described
  .map(({ id }) => id)
  .filter((id) => !/^(JUDGE|FINDINGS|RECONCILE)$/.test(id));

describe('a column with blanks', () => {
  const ROW = 600;

  it.each(cellFunctions)('%s leaves them blank', async (id) => {
    const column = LEFT + 30 + cellFunctions.indexOf(id) * 15;
    const { value, answer: told } = examples.find(({ name }) => name.toUpperCase() === id)!;
    const area = await types(ROW, column, [[''], [value as Entry], ['']]);
    await types(ROW, column + 1, [
      [`=ANJU.${id}(${area}${takesDay(id) ? `,"${EXAMPLE_DAY}"` : ''})`],
    ]);
    expect(await answer(ROW, column + 1)).toEqual(inCells([[''], [told as Entry]]));
  });
});

describe('a cell that a formula reads', () => {
  const ROW = 700;

  it('is read again when it changes', async () => {
    const area = await types(ROW, LEFT, [['C级'], ['B级']]);
    await types(ROW, LEFT + 1, [[`=ANJU.GRADE(${area})`]]);
    expect(await answer(ROW, LEFT + 1)).toEqual(inCells([['C'], ['B']]));
    await types(ROW + 1, LEFT, [['危房']]);
    const unsure = '请核对：只说明是危房，没有写C级还是D级';
    await expect.poll(() => answer(ROW, LEFT + 1)).toEqual(inCells([['C'], [unsure]]));
  });
});

describe('a whole sheet of households', () => {
  const ROW = 800;
  const SAMPLE = '回头看台账!A:AH';
  const TALL = 160;

  it('is judged as the job judges it', async () => {
    const workbook = await openFile('samples/回头看_高燕镇示例.xlsx');
    const job = await checkWorkbooks({
      workbooks: [workbook],
      profile: defaultProfile,
      day: EXAMPLE_DAY,
    });
    await types(ROW, LEFT, [[`=ANJU.JUDGE(${SAMPLE},"${EXAMPLE_DAY}")`]]);
    const [header, ...rows] = (await answer(ROW, LEFT, TALL)).filter(([row]) => row !== null);
    expect(header?.slice(0, 6)).toEqual(['行', '村', '组', '户编号', '户主姓名', '初判结果']);
    expect(rows.map(([row]) => row)).toEqual(
      job.result.households.map(({ rows: [row] }) => row! + 1),
    );
  });

  it.each([
    ['FINDINGS', SAMPLE],
    ['RECONCILE', `${SAMPLE},${SAMPLE}`],
  ])('%s answers without an error', async (name, areas) => {
    const column = name === 'FINDINGS' ? LEFT + 20 : LEFT + 40;
    await types(ROW, column, [[`=ANJU.${name}(${areas},"${EXAMPLE_DAY}")`]]);
    const cells = (await answer(ROW, column, TALL)).flat();
    expect(
      cells.filter((cell) => typeof cell === 'string' && /^#[A-Z/0]+[!?]?$/.test(cell)),
    ).toEqual([]);
    expect(cells.filter((cell) => cell !== null).length).toBeGreaterThan(50);
  });
});

describe('after all functions', () => {
  it('nothing else has gone wrong', () => {
    expect(open.trouble).toEqual(NO_TROUBLE);
  });
});
