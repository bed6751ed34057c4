import { defineRule } from '../defineRule';

/** Blanks, full-width digits or a small x break the comparison between systems (brief §5.2). */
export const idNumberSpelling = defineRule({
  id: 'id-number-spelling',
  number: 'ID-11',
  title: '证件号码写法不规范',
  severity: 'warning',
  clause: 'common-practice',
  inspects: ['idNumber'],
  when: { idNumber: 'read' },
  message: '证件号码“{idNumber}”已按“{readAs}”识别，建议改成规范写法，请确认。',
  breaks: ({ idNumber }) => {
    if (idNumber.note === undefined) return false;
    const readAs = idNumber.value.body + idNumber.value.suffix;
    return { details: { readAs }, suggestion: readAs };
  },
});
