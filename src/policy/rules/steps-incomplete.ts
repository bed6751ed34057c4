import { isYes } from './evidence/dangerousHouse';
import { undoneSteps, verificationSteps } from './evidence/verificationSteps';
import { defineRule } from '../defineRule';

/** Every household is verified in five steps (S1 四（二）). */
export const stepsIncomplete = defineRule({
  id: 'steps-incomplete',
  number: 'FW-06',
  title: '看听记拍传五步不全',
  severity: 'warning',
  regime: '2020',
  clause: 'xikou2020-4.2',
  inspects: [...verificationSteps],
  columns: ['stepLook', 'stepListen', 'stepNote', 'stepPhotograph', 'stepUpload'],
  at: 'stepLook',
  message: '看、听、记、拍、传五步中“{steps}”没有完成，请补做后填写。',
  breaks: (input) => {
    if (isYes(input.stepUpload)) return false;
    const steps = undoneSteps(input);
    return steps !== '' && { details: { steps } };
  },
});
