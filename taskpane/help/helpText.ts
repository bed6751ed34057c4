import type { Capabilities } from '../../src/workbook/office/capabilities';
import { shortcutLinesZh } from './shortcutLines';

/** One heading of the help with its paragraphs or steps. */
export interface HelpSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What Excel must be able to do for the section to be true. */
  readonly needs?: keyof Capabilities;
  /** What stands there instead where Excel cannot; without it the section is left out. */
  readonly otherwise?: readonly string[];
}

/** The help in Chinese, short; the whole user guide is a page of its own. */
export const helpZh: readonly HelpSection[] = [
  {
    title: '各按钮做什么',
    paragraphs: [
      '检查：读取整个工作簿，逐户判断住房安全，逐条查错。只读取，不改动任何单元格。',
      '上一个、下一个：在问题之间移动，光标跳到有问题的那一格。',
      '这一户：说明选中那一行的住户判断结果是什么、为什么这样判、还缺什么、有哪些问题。',
      '名单和台账：生成外业清单、C、D级名单、补采清单、整改台账和问题清单。已有的表只更新，手工填写的内容不动。',
      '生成报送表：先逐户做报送前检查，再写报送表和申请清单。疑似的和有错的户不报，原因写在“报送前检查”里。',
      '解释规则：每条规则要求什么，依据文件的哪一条。',
      '设置：方案、应核户数、重要栏目、村名别名。设置保存在本工作簿里。',
    ],
  },
  {
    title: '写入之前和之后',
    paragraphs: [
      '任何写入都先预览：新建哪些表、改哪些单元格、原来是什么、改成什么。按“确认写入”才写。',
      '写入中可以停止，停止后工作簿和写入之前一样。',
      '读取之后有人改过要写的单元格时，本工具不写，并说明是哪一格。重新检查后再写。',
    ],
  },
  {
    title: '怎样还原',
    paragraphs: [
      '在“更多 → 还原”或功能区的“还原”里，可以把最近一次写入逐格恢复。',
      '写入过的单元格后来又有人改过时，什么都不还原，并说明是哪一格。先把这处改动另行保存或改回原样，再还原。',
    ],
  },
  {
    title: '表没有认出来',
    paragraphs: [
      '概况页列出每张表认成了什么、为什么。认错时打开“表头对应”，指明每一列是什么；改过的对应会记在本工作簿里。',
      '表头里至少要有“户主姓名”，并且有“证件号码”“房屋地址”“鉴定等级”等栏目中的几项；一张住户表都没有认出时，概况页会带您去指明。',
    ],
  },
  {
    title: '豁免',
    paragraphs: [
      '问题核实无误时可以写明理由豁免。豁免记下规则、住户、理由、经办人和日期；单元格的内容一改，豁免自动失效，会重新提示。',
    ],
  },
  {
    title: '单元格公式',
    paragraphs: [
      '在单元格里输入“=ANJU.”，Excel 会列出本工具的公式，如核对证件号码、读鉴定等级、逐户判断。一个公式可以算一整列，结果自动向下展开。',
    ],
    needs: 'customFunctions',
    otherwise: [
      '这台电脑的 Excel 没有自定义函数（批量许可的 Excel 2021 可能如此），“=ANJU.”开头的公式会显示 #NAME?。检查、名单和台账不受影响；要用公式，请换用 Microsoft 365 或网页版 Excel。',
    ],
  },
  {
    title: '快捷键',
    paragraphs: ['光标在表格里时按：', ...shortcutLinesZh],
    needs: 'keyboardShortcuts',
  },
  {
    title: '问谁',
    paragraphs: [
      '请先打开“更多 → 诊断信息”，按“复制”，发给本单位负责 Office 的管理员。其中没有住户信息。',
      '政策上的疑问请问镇级工作专班；本工具的判断不代替鉴定机构的结论。',
    ],
  },
];
