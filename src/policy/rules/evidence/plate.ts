/** What is checked of a plate (S1 五（一）). */
export const plateQuestions = [
  'plateHung',
  'plateWellFilled',
  'plateRight',
  'plateMatchesCard',
] as const;
