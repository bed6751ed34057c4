import { isNo } from './evidence/dangerousHouse';
import { defineRule } from '../defineRule';

/** What the plate says must be filled in properly and be right (S1 五（一）). */
export const plateBadlyFilled = defineRule({
  id: 'plate-badly-filled',
  number: 'SG-01',
  title: '标识牌填写不规范或结论不准确',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-5.1',
  scope: 'own-house',
  inspects: ['plateWellFilled', 'plateRight'],
  message: '标识牌{found}，请核对2020年5月鉴定结论后更换。',
  breaks: ({ plateWellFilled, plateRight }) => {
    const [badly, wrong] = [isNo(plateWellFilled), isNo(plateRight)];
    if (!badly && !wrong) return false;
    const found = [...(badly ? ['填写不规范'] : []), ...(wrong ? ['结论不准确'] : [])].join('、');
    return { details: { found }, at: badly ? 'plateWellFilled' : 'plateRight' };
  },
});
