import { expect, it } from 'vitest';
import type { Question } from '../../../taskpane/engine/paneEngine';
import { openQuestions } from '../../../taskpane/questions/openQuestions';

const question = (id: string): Question => ({
  id,
  kind: 'word',
  text: '',
  why: '',
  count: 1,
  places: [],
  choices: [],
});

it('asks what was not put aside, and counts only what still is a question', () => {
  const questions = [question('a'), question('b'), question('c')];
  expect(openQuestions(questions, ['b', 'gone'])).toEqual({
    open: [questions[0], questions[2]],
    aside: 1,
  });
  expect(openQuestions(questions, [])).toEqual({ open: questions, aside: 0 });
  expect(openQuestions([], ['b'])).toEqual({ open: [], aside: 0 });
});
