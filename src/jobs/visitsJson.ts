import { fields, fieldValue, type Household } from '../domain/household';
import { villageLabel } from '../domain/villageLabel';
import { dateText } from '../domain/visits/visitDays';
import { type PlannedVisitList, visitsPerTeam } from '../ledgers/visits/planVisitList';
import type { VisitsRead } from '../ledgers/visits/readVisits';
import type { VisitsPlanJson, VisitsReadJson } from './visitsSchema';

/** A plan of visits as JSON; the shape is `visitsPlanSchema`. */
export function visitsPlanJson(planned: PlannedVisitList): VisitsPlanJson {
  const { visits, notPlanned, alreadyPlanned, alreadyVisited, notes } = planned;
  return {
    kind: 'plan',
    visits: visits.map(({ household, team, day }) => ({
      ...named(household.household),
      ...{ team: team.name, officer: team.officer, day: dateText(day) },
    })),
    perTeam: visitsPerTeam(planned).map(([team, day, households]) => ({ team, day, households })),
    notPlanned: notPlanned.map(({ household, why }) => ({ ...named(household.household), why })),
    ...{ alreadyPlanned, alreadyVisited },
    notes: [...notes],
  };
}

/** What was read back as JSON; the shape is `visitsReadSchema`. */
export function visitsReadJson({ collected, outcomes, notes }: VisitsRead): VisitsReadJson {
  return {
    kind: 'read',
    rows: collected.rows,
    blankRows: collected.blankRows,
    outcomes: outcomes.map(({ household, field, kind, answers, standing }) => ({
      ...named(household),
      ...{ field, label: fields[field].label, outcome: kind },
      answers: answers.map(({ raw, place }) => ({ text: raw, place })),
      standing: standing ?? null,
    })),
    openRows: collected.openRows.map(({ place, name, match, answers }) => ({
      ...{ place, name },
      why: match.kind === 'none' ? '名单中没有这一户' : match.why,
      answers: [...answers],
    })),
    notes: [...notes],
  };
}

function named(household: Household) {
  const village = villageLabel(household);
  return {
    key: household.key,
    code: fieldValue(household, 'householdCode') ?? null,
    headName: fieldValue(household, 'headName') ?? null,
    village: village === '' ? null : village,
  };
}
