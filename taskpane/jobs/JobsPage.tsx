import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { type ReactNode, useId } from 'react';
import { type JobId, jobs } from '../../src/jobs';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { type JobOptions, SheetChoice } from './SheetChoice';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  page: { rowGap: tokens.spacingVerticalM },
});

/** Every job of the tool as a card. */
export function JobsPage(): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={`${text.page} ${styles.page}`}>
      <p className={text.secondary}>{shell.jobsPage.intro}</p>
      {jobs.map(({ id }) => (
        <JobCard key={id} job={id} />
      ))}
      {state.undoSteps.length > 0 && (
        <Button
          icon={<ArrowUndo20Regular />}
          onClick={() => {
            actions.openPage('restore');
          }}
        >
          {shell.jobsPage.restore}
        </Button>
      )}
    </div>
  );
}

/** Jobs of which something can be chosen first; the others have only their button. */
const optionsOf: Readonly<Partial<Record<JobId, (props: JobOptions) => ReactNode>>> = {
  lists: SheetChoice,
};

function JobCard({ job }: { readonly job: JobId }): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const { title, summary, button } = shell.jobs[job];
  const isBusy = state.phase.kind === 'busy';
  const Options = optionsOf[job];
  return (
    <section className={text.card} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <p className={text.secondary}>{summary}</p>
      {Options === undefined ? (
        <div className={text.row}>
          <Button
            disabledFocusable={isBusy}
            aria-describedby={id}
            onClick={() => void actions.runJob(job)}
          >
            {button}
          </Button>
        </div>
      ) : (
        <Options
          isBusy={isBusy}
          button={button}
          onPreview={(only) => void actions.runJob(job, only && { only })}
        />
      )}
    </section>
  );
}
