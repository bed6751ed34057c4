/** An option of a job, as the command line and the pane offer it. */
export interface JobOption {
  /** Name on the command line, without dashes. */
  readonly name: string;
  /** What stands for its value in the help; absent for a switch. */
  readonly value?: string;
  readonly summary: string;
}

/** One thing a clerk can do: at once a verb of the command line, a button and a ribbon command. */
export interface JobDescription {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Positional arguments as the help shows them, e.g. `文件…`. */
  readonly arguments: string;
  readonly options: readonly JobOption[];
}

export const profileOption: JobOption = {
  name: 'profile',
  value: '编号或文件',
  summary: '按哪个方案检查：内置编号 gaoyan-2024（默认）、xikou-2020，或本地 JSON 文件',
};

const dayOption: JobOption = {
  name: 'day',
  value: '年-月-日',
  summary: '按哪一天检查，默认今天',
};

const sheetOption: JobOption = {
  name: 'sheet',
  value: '名称',
  summary: '只读这个工作表，可写多次；不写则读全部',
};

const sourceOption: JobOption = {
  name: 'source',
  value: '名称=来源',
  summary: '声明某工作表是某系统的导出，如 房屋表=灾普；可写多次',
};

/** How every checking job is told what to check. */
export const whatToCheck = [profileOption, dayOption, sheetOption, sourceOption] as const;

export const exemptionsOption: JobOption = {
  name: 'exemptions',
  value: '文件',
  summary: '豁免清单（JSON）：规则、户、理由、经办人、日期、当时单元格内容',
};

export const jsonOption: JobOption = {
  name: 'json',
  value: '文件或-',
  summary: '把完整结果写成 JSON；- 表示写到标准输出',
};

export const outOption: JobOption = {
  name: 'out',
  value: '文件.xlsx',
  summary: '把结果写到这个文件，原文件不动',
};

export const inPlaceOption: JobOption = {
  name: 'in-place',
  summary: '直接写回原文件（先写临时文件再替换）；不写此项绝不改原文件',
};
