/** Two households, or two villages, whichever side each stands on. */
interface Pairing {
  readonly left: string;
  readonly right: string;
}

function isSamePairing(one: Pairing, other: Pairing): boolean {
  return (
    (one.left === other.left && one.right === other.right) ||
    (one.left === other.right && one.right === other.left)
  );
}

/** The answers with one more; what was said of the same two before is replaced. */
export function withAnswer<Answer extends Pairing>(
  answers: readonly Answer[],
  answer: Answer,
): readonly Answer[] {
  return [...withoutAnswer(answers, answer), answer];
}

export function withoutAnswer<Answer extends Pairing>(
  answers: readonly Answer[],
  pairing: Pairing,
): readonly Answer[] {
  return answers.filter((each) => !isSamePairing(each, pairing));
}
