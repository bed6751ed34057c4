import { isYes } from './evidence/dangerousHouse';
import { undoneSteps, verificationSteps } from './evidence/verificationSteps';
import { defineRule } from '../defineRule';

/** What is uploaded are way, photograph and problems: nothing can be uploaded before it is there (S1 四（二）). */
export const uploadedBeforeDone = defineRule({
  id: 'uploaded-before-done',
  number: 'FW-06',
  title: '已上传而前几步没有做完',
  severity: 'error',
  regime: '2020',
  clause: 'xikou2020-4.2',
  inspects: [...verificationSteps],
  columns: ['stepLook', 'stepListen', 'stepNote', 'stepPhotograph', 'stepUpload'],
  at: 'stepUpload',
  message: '“传”填“是”，但“{steps}”没有完成，请核对上传的照片和内容，补做后再填。',
  breaks: (input) => {
    if (!isYes(input.stepUpload)) return false;
    const steps = undoneSteps(input);
    return steps !== '' && { details: { steps } };
  },
});
