import { EXAMPLE_DAY, type Example, examples } from '../../functions/examples';
import { type FunctionMetadata, functionsMetadata } from '../functions/metadata.mjs';
import { generatedBy, markdownTable } from './markdown';

const INTRODUCTION = `在单元格中直接输入，例如 \`=ANJU.GRADE(H5)\`；选一列 \`=ANJU.GRADE(H5:H500)\` 则自动向下展开，只需一个公式。

- 空白答空白；写着“无”“/”“未鉴定”的也答空白。
- 看不清的不猜：答复以“请核对：”开头，说明哪里不清楚。函数自己不报错误值。
- 结果随所选单元格改变而重新计算；检查日期不填时取计算当天，要固定结果请填日期。
- 整张表请用一个公式（\`ANJU.JUDGE\`、\`ANJU.FINDINGS\`），不要每户一个公式。

函数看不到的：单元格的格式、合并、批注、删除线和隐藏行，以及工作表名称和其他工作表。因此下列情况以任务窗格“检查”的结果为准：

- 组号被 Excel 改成日期的，函数只看到一个数字，答“不像组号”，不说它曾是日期；
- 年份填进日期格式单元格（显示为1905年）的，函数按年份识别；
- 一户几行、只靠合并单元格相连的表，成员行归入上面的户；
- 删除线的行按普通行处理；工作表名称中的村名和户数不参与核对；
- 证件号码等长数字已丢失的位数，函数也无法恢复。`;

/** The custom functions as Excel lists them, with examples that the tests run. */
export async function customFunctionsPage(): Promise<string> {
  const { zh } = await functionsMetadata();
  return [
    generatedBy('functions/functions.ts、functions/examples.ts'),
    '# 自定义函数',
    INTRODUCTION,
    `例子中的检查日期为 ${EXAMPLE_DAY}。`,
    ...zh.functions.map(section),
    '',
  ].join('\n\n');
}

function section({ id, description, parameters }: FunctionMetadata): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return [
    `## ANJU.${id}(${names.join(', ')})`,
    description,
    parameters.map((each) => `- ${each.name}：${each.description}`).join('\n'),
    exampleText(examples.filter(({ name }) => name.toUpperCase() === id)),
  ].join('\n\n');
}

function exampleText(shown: readonly Example[]): string {
  const cells = shown.flatMap(({ value, answer }) =>
    isTable(value) || isTable(answer) ? [] : [[String(value), String(answer)]],
  );
  const tables = shown.flatMap(({ value, second, answer }) => {
    if (!isTable(value) || !isTable(answer)) return [];
    const given =
      second === undefined
        ? [`表：\n\n${tableText(value)}`]
        : [`甲表：\n\n${tableText(value)}`, `乙表：\n\n${tableText(second)}`];
    return [[...given, `答复：\n\n${tableText(answer)}`].join('\n\n')];
  });
  return [...(cells.length > 0 ? [markdownTable(['单元格', '答复'], cells)] : []), ...tables].join(
    '\n\n',
  );
}

function isTable(value: Example['value']): value is Exclude<Example['value'], string | number> {
  return typeof value === 'object';
}

function tableText([header = [], ...rows]: readonly (readonly (string | number)[])[]): string {
  return markdownTable(
    header.map(String),
    rows.map((row) => row.map(String)),
  );
}
