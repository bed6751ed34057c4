import { defineRule } from '../defineRule';

/** The seven 改造方式 are those of the renovation module: beside another measure one of the two is wrong (S2 六 注). */
export const methodWithoutRenovation = defineRule({
  id: 'method-without-renovation',
  number: 'LD-04',
  title: '不是农村危房改造却填了改造方式',
  severity: 'warning',
  regime: '2024',
  clause: 'gaoyan2024-6.methods',
  scope: 'ledger',
  needs: ['ledgerMeasure', 'renovationMethod'],
  at: 'renovationMethod',
  message:
    '保障方式为“{ledgerMeasure}”，却填了改造方式“{renovationMethod}”；改造方式只在保障方式为“农村危房改造”时填写。请改正其中一项。',
  breaks: ({ ledgerMeasure }) => ledgerMeasure !== 'dangerous-house-renovation',
});
