import { fieldValue, type Household } from '../../../src/domain/household';
import { type LookAlikeVillage, lookAlikeVillages } from '../../../src/domain/lookAlikeVillages';
import { columnOf } from '../../../src/domain/sheetReading';
import { villageLabel } from '../../../src/domain/villageLabel';
import type { ProfileFile } from '../../../src/policy/profiles/profileSchema';
import type { CheckAtHand } from '../checkAtHand';
import { asked, type AskedCell, type AskedQuestion } from './askedQuestion';

/** Whether a village that few households name is a larger one misspelt. Villages the town has told are not asked about. */
export function villageQuestions(check: CheckAtHand): readonly AskedQuestion[] {
  const { households, profile } = check.result;
  const told = new Set(profile.villageAliases.values());
  return lookAlikeVillages(households, told).map((pair) => villageQuestion(check, pair));
}

function villageQuestion(check: CheckAtHand, pair: LookAlikeVillage): AskedQuestion {
  const { households } = check.result;
  const rare = nameOf(households, pair.rare);
  const common = nameOf(households, pair.common);
  return {
    question: {
      id: `village:${pair.rare}:${pair.common}`,
      kind: 'village',
      text: `“${rare}”是不是“${common}”写错了？`,
      why: `写“${rare}”的只有${pair.households.length}户，和“${common}”只差一个字。`,
      ...asked(
        check,
        pair.households.flatMap((index) => villageCell(check, households[index])),
      ),
      choices: [
        { id: 'same', label: `是，按“${common}”统计` },
        { id: 'different', label: `不是，“${rare}”是另一个村` },
      ],
    },
    answered: (profile, choice) =>
      choice === 'same' ? withAlias(profile, common, rare) : withVillage(profile, rare),
  };
}

function nameOf(households: readonly Household[], core: string): string {
  const household = households.find((each) => fieldValue(each, 'village') === core);
  return household === undefined ? core : villageLabel(household);
}

function villageCell(
  { result }: CheckAtHand,
  household: Household | undefined,
): readonly AskedCell[] {
  const [row] = household?.rows ?? [];
  const sheet = household === undefined ? undefined : result.sheets[household.sheet];
  if (sheet === undefined || row === undefined) return [];
  return [{ sheet: sheet.index, row, column: columnOf(sheet, 'village') ?? 0 }];
}

function withAlias(profile: ProfileFile, name: string, alias: string): ProfileFile {
  const { villages = [] } = withVillage(profile, name);
  return {
    ...profile,
    villages: villages.map((village) =>
      village.name === name
        ? { ...village, aliases: [...new Set([...(village.aliases ?? []), alias])] }
        : village,
    ),
  };
}

function withVillage(profile: ProfileFile, name: string): ProfileFile {
  const villages = profile.villages ?? [];
  const isTold = villages.some((village) => village.name === name);
  return isTold ? profile : { ...profile, villages: [...villages, { name }] };
}
