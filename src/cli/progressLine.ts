import type { Progress } from '../workbook/port';

const MILLISECONDS_BETWEEN = 200;
/** Work shorter than this shows no line at all. */
const MILLISECONDS_QUIET = 800;

/**
 * One line on standard error that tells how far long work has come, in rows or another unit; nothing when not on a
 * terminal.
 */
export function progressLine(
  what: string,
  unit = '行',
): {
  readonly progress: Progress;
  readonly done: () => void;
} {
  const begun = Date.now();
  let last = begun;
  let shown = false;
  const { stderr } = process;
  return {
    progress: (doneRows, allRows) => {
      const now = Date.now();
      if (!stderr.isTTY || now - begun < MILLISECONDS_QUIET || now - last < MILLISECONDS_BETWEEN)
        return;
      last = now;
      shown = true;
      const share = allRows === undefined ? '' : ` / ${allRows.toLocaleString('zh-CN')}`;
      stderr.write(`\r${what} ${doneRows.toLocaleString('zh-CN')}${share} ${unit}`);
    },
    done: () => {
      if (shown) stderr.write('\r\u001b[K');
    },
  };
}
