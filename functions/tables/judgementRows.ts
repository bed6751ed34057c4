import type { CheckResult } from '../../src/domain/check';
import { type Household, readingOf } from '../../src/domain/household';
import { judgementLabels } from '../../src/domain/summary';
import { villageLabel } from '../../src/domain/villageLabel';
import type { Answer } from '../answerCells';

const HEADER = ['行', '村', '组', '户编号', '户主姓名', '初判结果', '触发情形', '理由'];

/** 初判 of every household, one row each below a header row. `行` counts from the top of the range. */
export function judgementRows({ households, judgements }: CheckResult): Answer[][] {
  if (households.length === 0) return [['所选区域没有可以初判的住户。']];
  const rows = households.map((household, index): Answer[] => {
    const judgement = judgements[index];
    if (judgement === undefined) throw new Error(`household without a judgement: ${household.key}`);
    return [
      rowOf(household),
      villageLabel(household),
      textOf(household, 'group'),
      textOf(household, 'householdCode'),
      textOf(household, 'headName'),
      judgementLabels[judgement.result],
      judgement.triggers.map(({ id, reason }) => `${id} ${reason}`).join('；'),
      judgement.reason,
    ];
  });
  return [HEADER, ...rows];
}

function rowOf({ rows: [first] }: Household): Answer {
  return first === undefined ? '' : first + 1;
}

/** What was read, or what stands there when it could not be read. */
function textOf(household: Household, field: 'group' | 'householdCode' | 'headName'): string {
  const reading = readingOf(household, field);
  return reading.state === 'read' ? reading.value : reading.raw;
}
