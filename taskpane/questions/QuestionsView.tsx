import { Button, Spinner } from '@fluentui/react-components';
import { usePane } from '../app/paneContext';
import { EmptyState } from '../look/EmptyState';
import { NotCheckedYet } from '../look/NotCheckedYet';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { QuestionCard } from './QuestionCard';
import { useQuestions } from './useQuestions';
import { openQuestions } from './openQuestions';

/** What can be read in more than one way, asked once each. */
export function QuestionsView() {
  const texts = useTexts().questions;
  const { state } = usePane();
  return state.overview === undefined ? <NotCheckedYet texts={texts} /> : <Questions />;
}

function Questions() {
  const text = useTextStyles();
  const texts = useTexts().questions;
  const { state } = usePane();
  const questions = useQuestions();
  if (questions === undefined) return <Spinner size="small" label={texts.loading} />;
  const { open, aside } = openQuestions(questions, state.town.dismissed);
  return (
    <div className={text.page}>
      {open.length === 0 ? (
        <EmptyState title={texts.none} text={aside === 0 ? texts.noneHint : ''} />
      ) : (
        <>
          <p className={text.paragraph}>{texts.intro}</p>
          <p className={text.secondary} role="status">
            {texts.count(open.length)}
          </p>
          <ul className={text.list}>
            {open.map((question) => (
              <li key={question.id}>
                <QuestionCard question={question} />
              </li>
            ))}
          </ul>
        </>
      )}
      {aside > 0 && <PutAside count={aside} />}
    </div>
  );
}

function PutAside({ count }: { readonly count: number }) {
  const text = useTextStyles();
  const texts = useTexts().questions;
  const { state, actions } = usePane();
  return (
    <div className={text.row}>
      <span className={text.secondary}>{texts.dismissedCount(count)}</span>
      <Button
        size="small"
        disabled={state.phase.kind !== 'idle'}
        onClick={() => void actions.changeTown({ dismissed: [] })}
      >
        {texts.askAgain}
      </Button>
    </div>
  );
}
