import { defineRule } from '../defineRule';

/** The kinds of safe home are checked one by one, so “elsewhere” alone is not enough (S2 四（二）). */
export const elsewhereKindMissing = defineRule({
  id: 'elsewhere-kind-missing',
  number: 'HO-02',
  title: '其他安全住房未写类别',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-4.2',
  scope: 'elsewhere',
  needs: ['currentHousing'],
  inspects: ['elsewhereKind'],
  when: { elsewhereKind: 'blank' },
  message:
    '现住房情况只写“{currentHousing}”，没有写是哪一种，请填写具体类别（如自有城市住房、投亲靠友、租住、集体公租房、敬老院）。',
  breaks: ({ currentHousing }) => currentHousing === 'safe-home-elsewhere',
});
