import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { RawTable } from '../domain/rawTable';
import { JobRefused } from '../jobs/checkWorkbooks';
import { exportContent } from '../jobs/submission/exportContent';
import { exportFiles, type ExportOptions } from '../jobs/submission/exportFiles';
import type { PlannedSubmission } from '../jobs/submitWorkbooks';
import { saveContent } from '../workbook/xlsx/nodeFile';
import { newWorkbook } from '../workbook/xlsx/openWorkbook';
import type { Arguments } from './arguments';
import { refuseTaken } from './files';

/** What is to be exported, and where to. */
export interface WantedExports extends ExportOptions {
  readonly folder: string;
  /** `--out` names a workbook, which is written too; else it names the folder. */
  readonly workbook: boolean;
}

export interface WrittenExports {
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  readonly receipt: readonly string[];
}

/** Undefined when neither `--split` nor `--csv` is given. Throws JobRefused for words nobody knows. */
export function exportsWanted(given: Arguments): WantedExports | undefined {
  const split = given.text('split');
  const csv = given.text('csv');
  if (split === undefined && csv === undefined) return undefined;
  if (split !== undefined && split !== 'sheet' && split !== 'village') {
    throw new JobRefused(
      `--split 只能写 sheet（每表一个文件）或 village（每村一个文件）；现在写的是“${split}”。`,
    );
  }
  if (csv !== undefined && csv !== 'utf-8' && csv !== 'gbk') {
    throw new JobRefused(`--csv 只能写 utf-8 或 gbk；现在写的是“${csv}”。`);
  }
  const out = given.text('out');
  if (out === undefined) {
    throw new JobRefused(
      '没有写文件放到哪里；例如 --out 报送.xlsx（另存到文件夹“报送”）或 --out 报送文件夹。',
    );
  }
  const workbook = ['.xlsx', '.xlsm'].includes(extname(out).toLowerCase());
  const folder = workbook ? join(dirname(out), basename(out, extname(out))) : out;
  return { split: split ?? 'sheet', ...(csv === undefined ? {} : { csv }), folder, workbook };
}

/** Writes every file or none: a name that is taken refuses them all before the first is written. */
export async function writeExports(
  planned: PlannedSubmission,
  standing: readonly RawTable[],
  wanted: WantedExports,
): Promise<WrittenExports> {
  const { files, notes } = exportFiles(planned, standing, wanted);
  await refuseTaken(
    wanted.folder,
    files.map(({ name }) => name),
  );
  await mkdir(wanted.folder, { recursive: true });
  for (const file of files) {
    await saveContent(await exportContent(file, newWorkbook), join(wanted.folder, file.name));
  }
  const lines = files.map(({ name, rows }) => `  ${name}（${rows}行）`);
  return {
    files: files.map(({ name, rows }) => ({ name, rows })),
    receipt: [
      files.length === 0
        ? '没有可以导出的户，没有写文件。'
        : `已导出到文件夹“${wanted.folder}”，共 ${files.length} 个文件：`,
      ...lines,
      ...notes.map((note) => `  ${note}`),
    ],
  };
}
