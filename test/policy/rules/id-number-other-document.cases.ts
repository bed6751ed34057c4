import type { RuleCases } from './cases';

export const cases: RuleCases = {
  ok: [{ title: '身份证号码', cells: { 户主证件号码: '500229199903159016' } }],
  breach: [
    {
      title: '通行证号码',
      cells: { 户主证件号码: 'H12345678' },
      messages: [
        '证件号码“H12345678”像是护照、通行证等其他证件，不能与其他系统比对，请确认；有身份证的，改填身份证号码。',
      ],
    },
  ],
};
