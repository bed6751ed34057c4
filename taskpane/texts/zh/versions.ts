import type { ChangeOutcome } from '../../engine/versions/versionsEngine';

const outcomes: Readonly<Record<ChangeOutcome, string>> = {
  changed: '改动的行',
  added: '新增的行',
  removed: '减少的行',
  perhaps: '可能是同一户',
  spelling: '只是写法不同',
};

/** Texts of the comparison of two versions of one export. */
export const versions = {
  what: '选前后两版',
  whatHint: '同一个系统、同一份表的两次导出，比如上周和本周。行列换了位置不要紧。只读取，不改动。',
  sideNames: { older: '旧的一版', newer: '新的一版' },
  pick: '请选择',
  thisWorkbook: '本工作簿',
  allLists: '全部名单',
  lacking: '请选出两版。另一版是单独的文件时，点“再加一个文件”。',
  same: '两版选的是同一份，请换一份。',
  changed: (sheets: string): string => `对照之后${sheets}改动过，请再对照一次。`,
  compare: '对照',
  compareAgain: '重新对照',
  compared: (changed: number, added: number, removed: number): string =>
    `对照完毕：改动 ${changed} 行，新增 ${added} 行，减少 ${removed} 行。`,

  result: '变化',
  list: (older: string, newer: string): string => `${older} → ${newer}`,
  sides: (older: string, newer: string): string => `旧：${older}　新：${newer}`,
  rows: (before: number, after: number, same: number): string =>
    `旧的 ${before} 行，新的 ${after} 行，其中 ${same} 行一字未改。`,
  outcomes,
  cells: (count: number): string => `${count} 处`,
  addedColumns: (names: string): string => `新增的列：${names}。`,
  removedColumns: (names: string): string => `减少的列：${names}。`,

  column: '改动的栏目',
  at: {
    older: (where: string): string => `旧：${where}`,
    newer: (where: string): string => `新：${where}`,
  },
  goTo: { older: '看旧版', newer: '看新版' },
  notYet: '还没有对照',
  notYetHint: '先返回，选出两版，点“对照”。',
};
