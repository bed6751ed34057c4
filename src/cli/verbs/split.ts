import { JobRefused } from '../../jobs/checkWorkbooks';
import { split } from '../../jobs/split';
import { splitJson } from '../../jobs/splitJson';
import { planSplit } from '../../jobs/splitWorkbook';
import { type Arguments, readArguments } from '../arguments';
import { EXIT } from '../exit';
import { splitText } from '../printMerge';
import { progressLine } from '../progressLine';
import { requestFrom } from '../request';
import { writeVillageFiles } from '../villageFiles';
import { writePieces } from '../writeJson';

/** `anju split`: one file a village; all of them are written or none. Without `--out` it only says what it would do. */
export async function runSplit(words: readonly string[]): Promise<number> {
  const given = readArguments(split, words);
  refuseOtherThanVillage(given);
  const { workbooks, ...options } = await requestFrom(given);
  const [workbook, another] = workbooks;
  if (workbook === undefined || another !== undefined) {
    throw new JobRefused('分村一次只能分一个总表；例如：anju split 总表.xlsx --out 分村。');
  }
  const { progress, done } = progressLine('读取');
  const tables = await workbook.readSheets(progress);
  done();
  const planned = planSplit({ name: workbook.name, tables }, options);
  const folder = given.text('out');
  const receipt =
    folder === undefined
      ? []
      : [
          await writeVillageFiles(workbook, planned.files, folder),
          `各村改好后：anju merge ${workbook.name} ${folder}/*.xlsx --out 合并后.xlsx`,
        ];
  const json = given.text('json');
  if (json !== undefined) {
    await writePieces([JSON.stringify(splitJson(planned), null, 1), '\n'], json);
  }
  if (json !== '-') console.log([splitText(planned), ...receipt].join('\n\n'));
  return EXIT.clean;
}

function refuseOtherThanVillage(given: Arguments): void {
  const by = given.text('by') ?? 'village';
  if (by !== 'village') throw new JobRefused(`--by 只能写 village（按村）；现在写的是“${by}”。`);
}
