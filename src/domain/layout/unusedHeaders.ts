import { normaliseHeader, withoutBrackets } from './normaliseHeader';

/** Headers that are understood and deliberately not used; every other unclaimed header is reported. */
const headers = [
  ...['序号', '序', '行号', 'No', '省', '市', '县', '区县', '县(市、区、旗)', '县(市、区)', '市县'],
  ...[
    '乡',
    '镇',
    '乡镇',
    '乡(镇)',
    '镇乡',
    '镇街',
    '街道',
    '乡镇街道',
    '乡镇(街道)',
    '乡镇、街道名称',
  ],
  ...['民族', '人编号', '人口编号', '数据日期', '经度', '纬度', 'GIS-X', 'GIS-Y', 'X坐标', 'Y坐标'],
  ...['户主签字', '签字', '来源', '剩余天数', '剩余天数/逾期', '缺失字段', '需核实原因'],
];
const unused = new Set(headers.map(normaliseHeader));

const serialHeaders = new Set(['序号', '序', '行号', 'No', 'NO'].map(normaliseHeader));

/** Takes a normalised header. */
export function isUnusedHeader(header: string): boolean {
  return unused.has(header) || unused.has(withoutBrackets(header));
}

/** The column that numbers the rows. Never a key (brief §4 L18), but it tells a row of data from a remark. */
export function isSerialHeader(header: string): boolean {
  return serialHeaders.has(header);
}
