import { defineRule } from '../defineRule';
import { resettlementBuildingIn } from './evidence/resettlement';

/** 集合住宅 of a resettlement counts as a safe home elsewhere; the county checks exactly this (brief §1.4). */
export const resettlementEnteredAsOwn = defineRule({
  id: 'resettlement-entered-as-own',
  number: 'HO-03',
  title: '集中安置住房填成自有农村住房',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-6.household',
  scope: 'own-house',
  inspects: ['houseAddress', 'currentAddress', 'remark'],
  at: 'houseAddress',
  message:
    '“{found}”像是集中安置的集合住宅，现住房情况填的却是自有农村住房。集合住宅一般按其他安全住房填，请核对产权后确认。',
  breaks: ({ houseAddress, currentAddress, remark }) => {
    const found = resettlementBuildingIn(houseAddress, currentAddress, remark);
    return found !== undefined && { details: { found } };
  },
});
