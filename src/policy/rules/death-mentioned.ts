import { defineRule } from '../defineRule';
import { mentionsDeath, saysDeadBesideName } from './evidence/death';

/** The clerk has already said what became of the head. */
const STATUS_ANSWERS: ReadonlySet<string> = new Set(['removed-dead', 'head-changed']);

/** A deceased household must be marked in the list, so words of death ask for the status (S2 四（一）1). */
export const deathMentioned = defineRule({
  id: 'death-mentioned',
  number: 'HH-07',
  title: '提到死亡或销户，状态未更新',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-4.1.1',
  inspects: ['remark', 'headName', 'householdStatus'],
  at: 'remark',
  message:
    '“{where}”中写有“{found}”，户籍状态未标注。请核实：整户已死亡销户的，在名单中标注；只是户主去世的，更新户主信息。',
  breaks: ({ remark, headName, householdStatus }) => {
    if (householdStatus.state === 'read' && STATUS_ANSWERS.has(householdStatus.value)) return false;
    if (mentionsDeath(remark.raw)) {
      return { details: { where: '备注', found: remark.raw.trim() } };
    }
    if (!saysDeadBesideName(headName)) return false;
    return { details: { where: '户主姓名', found: headName.raw.trim() }, at: 'headName' };
  },
});
