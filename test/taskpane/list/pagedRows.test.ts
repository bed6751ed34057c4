import { describe, expect, it } from 'vitest';
import { PagedRows } from '../../../taskpane/list/pagedRows';

interface Row {
  readonly index: number;
}

const rowAt = (index: number): Row => ({ index });

function rowsOf(total: number) {
  const asked: string[] = [];
  const failures: unknown[] = [];
  const behaviour = { failing: false };
  const rows = new PagedRows<Row>(
    total,
    (from, count) => {
      asked.push(`${from}+${count}`);
      if (behaviour.failing) return Promise.reject(new Error('no'));
      return Promise.resolve(Array.from({ length: count }, (_, index) => rowAt(from + index)));
    },
    (error) => failures.push(error),
  );
  return { rows, asked, failures, behaviour };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('rows of a list', () => {
  it('fetches the windows that are looked at, once, and tells when they are here', async () => {
    const { rows, asked } = rowsOf(250);
    let told = 0;
    const stop = rows.subscribe(() => (told += 1));
    rows.need(90, 110);
    rows.need(95, 120);
    expect(rows.row(95)).toBeUndefined();
    await settled();
    expect(asked).toEqual(['0+100', '100+100']);
    expect([told, rows.version()]).toEqual([2, 2]);
    expect(rows.row(110)?.index).toBe(110);
    stop();
    rows.need(200, 400);
    await settled();
    expect(asked.at(-1)).toBe('200+50');
    expect(rows.row(249)?.index).toBe(249);
    expect(told).toBe(2);
  });

  it('asks for nothing in an empty list and before its beginning', async () => {
    const { rows, asked } = rowsOf(0);
    rows.need(0, 20);
    const { rows: some, asked: askedOfSome } = rowsOf(10);
    some.need(-20, 3);
    await settled();
    expect(asked).toEqual([]);
    expect(askedOfSome).toEqual(['0+10']);
  });

  it('forgets what was not looked at for longest', async () => {
    const { rows, asked } = rowsOf(100_000);
    for (let position = 0; position < 7_000; position += 100) rows.need(position, position);
    await settled();
    expect(rows.row(6_950)?.index).toBe(6_950);
    expect(rows.row(50)).toBeUndefined();
    rows.need(50, 50);
    await settled();
    expect(rows.row(50)?.index).toBe(50);
    expect(asked.filter((each) => each === '0+100')).toHaveLength(2);
  });

  it('reports a failure and asks again the next time', async () => {
    const { rows, failures, behaviour } = rowsOf(10);
    behaviour.failing = true;
    rows.need(0, 5);
    await settled();
    expect(failures).toHaveLength(1);
    behaviour.failing = false;
    rows.need(0, 5);
    await settled();
    expect(rows.row(5)?.index).toBe(5);
  });
});
