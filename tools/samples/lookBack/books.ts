import type { Sample, SampleSheet } from '../sampleBook';
import { row } from '../sampleBook';
import { lookBackRows } from './rows';
import { lookBackSheet } from './sheet';

const GUIDE = [
  '填表说明',
  '一、本表一户一行，由村资料员按内业信息比对结果填写，外业核实情况由驻村工作队员填写。',
  '二、现住房情况分“自有农村住房”和“其他安全住房”两类；其他安全住房须写明类别、核实人和核实日期，不再评估鉴定。',
  '三、鉴定等级填A级、B级、C级、D级；没有鉴定的填“未鉴定”。鉴定日期填到日，确实查不到的填年份。',
  '四、已死亡销户的在户籍状态栏标注，不得删行；户主变更的填写原户主姓名和变更原因。',
  '五、所有被鉴定或评定为C、D级的农户均应建立台账，确保2025年底前住房安全得到保障。',
];

/** Words only: it must be recognised as no list of households. */
function guideSheet(): SampleSheet {
  return {
    name: '填表说明',
    widths: [110],
    rows: GUIDE.map((text, index) => row(index === 0 ? 'title' : 'plain', [text])),
    merges: [],
    frozenRows: 0,
  };
}

/** The sample of the main job. */
export function lookBackSample(): Sample {
  const rows = lookBackRows();
  return {
    file: '回头看_高燕镇示例.xlsx',
    shows: [
      `主要示例：5 个村（社区）${rows.length} 户的“回头看”工作台账，大多数户填写规范，另有下表所列的各种情况。`,
      '标题行、填报说明行、两级表头（分组合并）、列号行、分村行（“三、双河村”的户数故意多写 1 户）、小计、合计、表尾说明；“填表说明”表不是农户名单。',
      '“帮扶责任人”一列不对应任何字段；应有户数按方案为 898 户，所以会提示户数不符。',
    ],
    content: { sheets: [lookBackSheet(rows), guideSheet()] },
  };
}

const SHORT_FROM = 18;
const SHORT_UNTIL = 29;

/** A part of the main sample in a workbook that counts its days from 1904. */
export function lookBack1904Sample(): Sample {
  const rows = lookBackRows().slice(SHORT_FROM, SHORT_UNTIL);
  return {
    file: '回头看_1904日期.xlsx',
    shows: [`主要示例中的 ${rows.length} 户，工作簿采用 1904 日期系统：日期须与主要示例完全一致。`],
    content: { sheets: [lookBackSheet(rows)], date1904: true },
  };
}
