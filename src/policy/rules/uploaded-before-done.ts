import { aboutSteps, stepsUndone } from './evidence/verificationSteps';
import { defineRule } from '../defineRule';

/** What is uploaded are way, photograph and problems: nothing can be uploaded before it is there (S1 四（二）). */
export const uploadedBeforeDone = defineRule({
  ...aboutSteps,
  id: 'uploaded-before-done',
  title: '已上传而前几步没有做完',
  severity: 'error',
  at: 'stepUpload',
  message: '“传”填“是”，但“{steps}”没有完成，请核对上传的照片和内容，补做后再填。',
  breaks: (input) => stepsUndone(input, { uploaded: true }),
});
