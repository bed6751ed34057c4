import { JobRefused } from '../../../src/jobs/checkWorkbooks';
import { profileFromJson } from '../../../src/policy/profiles/profileFile';
import type { ProfileFile } from '../../../src/policy/profiles/profileSchema';
import type { CheckAtHand } from '../checkAtHand';
import type { Question } from '../paneEngine';
import type { AskedQuestion } from './askedQuestion';
import { columnQuestions } from './columnQuestions';
import { villageQuestions } from './villageQuestions';
import { wordQuestions } from './wordQuestions';

/** What only a person can say of a check: columns first, because they decide what is read at all. */
export class QuestionList {
  private readonly asked: ReadonlyMap<string, AskedQuestion>;

  constructor(check: CheckAtHand) {
    const asked = [columnQuestions, wordQuestions, villageQuestions].flatMap((ask) =>
      [...ask(check)].sort((one, other) => other.question.count - one.question.count),
    );
    this.asked = new Map(asked.map((each) => [each.question.id, each]));
  }

  get questions(): readonly Question[] {
    return [...this.asked.values()].map(({ question }) => question);
  }

  /**
   * The profile with an answer. Throws JobRefused for a question or choice there is not, ProfileRefused when the
   * answer contradicts what the profile says already.
   */
  answer(profile: ProfileFile, id: string, choice: string): ProfileFile {
    const asked = this.asked.get(id);
    if (asked?.question.choices.some((each) => each.id === choice) !== true) {
      throw new JobRefused('这个问题已不在最近一次检查的结果里，请重新检查后再回答。');
    }
    const answered = asked.answered(profile, choice);
    profileFromJson(answered, '本镇设置');
    return answered;
  }
}
