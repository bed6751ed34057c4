import { defineRule } from '../defineRule';
import { isProvinceCode } from './evidence/provinceCodes';

/** Division codes change and live on in old numbers, so only a province that never was is a hint (brief §8.4). */
export const idNumberUnknownArea = defineRule({
  id: 'id-number-unknown-area',
  number: 'ID-07',
  title: '证件号码地址码不认识',
  severity: 'hint',
  clause: 'gb11643',
  needs: ['idNumber'],
  message: '证件号码“{idNumber}”的前两位不是任何省级地址码。仅提示，请按原件核对。',
  breaks: ({ idNumber }) => !isProvinceCode(idNumber.body),
});
