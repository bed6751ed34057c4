import { aboutSteps, stepsUndone } from './evidence/verificationSteps';
import { defineRule } from '../defineRule';

/** Every household is verified in five steps (S1 四（二）). */
export const stepsIncomplete = defineRule({
  ...aboutSteps,
  id: 'steps-incomplete',
  title: '看听记拍传五步不全',
  severity: 'warning',
  at: 'stepLook',
  message: '看、听、记、拍、传五步中“{steps}”没有完成，请补做后填写。',
  breaks: (input) => stepsUndone(input, { uploaded: false }),
});
