import type { Judgement } from '../../../src/domain/preliminaryJudgement';
import { seededRandom } from '../random';
import { sampleTownship, type SampleHousehold } from '../township';
import { brotherCases } from './brothers';
import type { LookBackCells } from './columns';
import { appraisalCases, conditionCases } from './houseCases';
import { dateWritings, plainCells } from './household';
import { identityCases } from './identityCases';
import type { SeededCase } from './seededCase';
import { statusCases } from './statusCases';

const seededCases: readonly SeededCase[] = [
  ...identityCases,
  ...statusCases,
  ...appraisalCases,
  ...conditionCases,
  ...brotherCases,
].sort((a, b) => a.at - b.at);

/** One household as the township's sheet has it. */
export interface LookBackRow {
  readonly household: SampleHousehold;
  readonly cells: LookBackCells;
  /** What is particular about it; undefined for a household in good order. */
  readonly seeded: SeededCase | undefined;
  /** 初判 by the domain brief §3.2; undefined where the brief leaves room. */
  readonly judgement: Judgement | undefined;
}

/** All rows of the township's sheet; always the same. */
export function lookBackRows(): readonly LookBackRow[] {
  const random = seededRandom(898);
  const caseAt = new Map(seededCases.map((seeded) => [seeded.at, seeded]));
  return sampleTownship().map((household, index) => {
    const seeded = caseAt.get(index);
    const plain = plainCells(household, random);
    const { year, month, day } = household.appraised;
    const writing = dateWritings[random.chance(0.6) ? 0 : random.integer(1, dateWritings.length - 1)];
    const dated = { ...plain, appraisedOn: writing?.(year, month, day) ?? null };
    const changes = typeof seeded?.cells === 'function' ? seeded.cells(dated, household) : seeded?.cells;
    return {
      household,
      cells: { ...dated, ...changes },
      seeded,
      judgement: seeded === undefined ? 'preliminarily-safe' : seeded.judgement,
    };
  });
}
