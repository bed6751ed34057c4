import { JobRefused } from '../jobs/checkWorkbooks';
import { ProfileRefused } from '../policy/profiles/profileFile';
import { PlanRefused, WorkbookUnreadable } from '../workbook/port';

const REFUSALS = [JobRefused, ProfileRefused, PlanRefused, WorkbookUnreadable];

/** One Chinese sentence for whatever went wrong: what it was and what to do. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return '程序出错，没有写任何文件。请把所用的命令报告给维护人员。';
  if (REFUSALS.some((refusal) => error instanceof refusal)) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') {
    return `文件正被占用或没有写入权限：${(error as NodeJS.ErrnoException).path ?? ''}。请先在 Excel 中关闭它，或换一个文件夹。`;
  }
  if (code === 'ENOSPC') return '磁盘空间不足，没有写完；请清理后重试。';
  if (code === 'ENOENT') {
    return `找不到文件或文件夹：${(error as NodeJS.ErrnoException).path ?? ''}。请检查路径。`;
  }
  return `程序内部出错（${error.message}），没有改动您的文件。请把所用的命令和这句话报告给维护人员。`;
}
