import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactNode } from 'react';
import { type JobGroup, jobGroups } from '../../src/jobs';
import { usePane } from '../app/paneContext';
import { Section } from '../look/Section';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { JobRow } from './JobRow';
import { ListsRow } from './ListsRow';
import { NextStepCard } from './NextStepCard';

const useStyles = makeStyles({
  rows: { rowGap: 0, paddingBlock: 0 },
  restore: { alignSelf: 'flex-start' },
});

const groups = Object.keys(jobGroups) as readonly JobGroup[];

/** The next step, and every job of the tool in the groups of the ribbon. */
export function JobsPage(): ReactNode {
  const { shell } = useTexts();
  const text = useTextStyles();
  return (
    <div className={text.page}>
      <NextStepCard />
      <p className={text.secondary}>{shell.jobsPage.intro}</p>
      {groups.map((group) => (
        <Section key={group} title={shell.jobsPage.groups[group]}>
          <Group group={group} />
        </Section>
      ))}
    </div>
  );
}

function Group({ group }: { readonly group: JobGroup }): ReactNode {
  const { actions } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <div className={mergeClasses(text.card, styles.rows)}>
        {jobGroups[group].map(({ id }) =>
          id === 'lists' ? (
            <ListsRow key={id} />
          ) : (
            <JobRow key={id} job={id} onStart={() => void actions.runJob(id)} />
          ),
        )}
      </div>
      {group === 'ledgers' && <Restore />}
    </>
  );
}

/** Leads to what was written, where there is anything to take back. */
function Restore(): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  if (state.undoSteps.length === 0) return undefined;
  return (
    <Button
      className={styles.restore}
      icon={<ArrowUndo20Regular />}
      onClick={() => {
        actions.openPage('restore');
      }}
    >
      {shell.jobsPage.restore}
    </Button>
  );
}
