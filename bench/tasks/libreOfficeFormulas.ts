import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toAddress } from '../../src/domain/address';
import type { Task } from '../measure';
import { bigWorkbook } from '../bigWorkbook';
import { headerOf } from '../schemaPart';

/** What clerks do instead: the same four checks as worksheet formulas, recalculated by LibreOffice. */
export const task: Task = async ([rows = '0', which = 'formulas']) => {
  const count = Number(rows);
  const path = await bigWorkbook(
    count,
    which,
    which === 'formulas' ? formulasFor(count) : undefined,
  );
  return () => {
    const folder = join(tmpdir(), 'anju-bench');
    const profile = `-env:UserInstallation=file://${folder}/libreoffice`;
    const words = [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, path];
    const ran = spawnSync('soffice', words, { encoding: 'utf8' });
    if (ran.error !== undefined) throw ran.error;
    return Promise.resolve({ rows: count });
  };
};

function formulasFor(count: number): (row: number) => readonly string[] {
  const header = headerOf();
  const at = (name: string, row: number): string => toAddress(row, header.indexOf(name));
  const id = header.indexOf('证件号码');
  const ids = `${toAddress(1, id)}:${toAddress(count, id)}`.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return (row) => {
    if (row === 0) return [];
    const number = at('证件号码', row);
    return [
      `OR(${at('鉴定日期', row)}="",${at('鉴定日期', row)}&lt;DATE(2020,1,1))`,
      `ISERROR(FIND(LEFT(${at('鉴定等级', row)},1),"ABCD"))`,
      `MID("10X98765432",MOD(SUMPRODUCT(MID(${number},ROW(INDIRECT("1:17")),1)*2^(18-ROW(INDIRECT("1:17")))),11)+1,1)&lt;&gt;RIGHT(${number},1)`,
      `COUNTIF(${ids},${number}&amp;"*")&gt;1`,
    ].map(
      (formula, index) => `<c r="${toAddress(row, header.length + index)}"><f>${formula}</f></c>`,
    );
  };
}
