import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { Overview } from '../engine/paneEngine';
import { countOf, visitJudgements } from '../households/judgementChoice';
import { Section } from '../look/Section';
import { useJudgementTitle } from '../look/useJudgementTitle';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  counts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: '1fr max-content',
    rowGap: tokens.spacingVerticalXS,
    columnGap: tokens.spacingHorizontalM,
  },
  count: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  term: { overflowWrap: 'anywhere' },
});

/** How the households were judged; the pictures are a page of their own. */
export function JudgementSummary({ overview }: { readonly overview: Overview }): ReactNode {
  const { actions } = usePane();
  const { shell } = useTexts();
  const title = useJudgementTitle();
  const styles = useStyles();
  const text = useTextStyles();
  const judged = overview.judgements.filter(({ count }) => count > 0);
  if (judged.length === 0) return undefined;
  const visits = countOf(overview.judgements, visitJudgements);
  const charts = (
    <Link
      as="button"
      onClick={() => {
        actions.openPage('charts');
      }}
    >
      {shell.overview.charts}
    </Link>
  );
  return (
    <Section title={title} aside={charts}>
      {visits > 0 && (
        <Button
          onClick={() => {
            actions.openHouseholds({ judgements: visitJudgements });
          }}
        >
          {shell.overview.visits(visits)}
        </Button>
      )}
      <dl className={styles.counts}>
        {judged.map(({ id, label, count }) => (
          <Counted
            key={id}
            label={label}
            count={count}
            onShow={() => {
              actions.openHouseholds({ judgements: [id] });
            }}
          />
        ))}
      </dl>
      {overview.inCDList > 0 && (
        <p className={text.secondary}>{shell.overview.inCDList(overview.inCDList)}</p>
      )}
    </Section>
  );
}

function Counted(props: {
  readonly label: string;
  readonly count: number;
  readonly onShow: () => void;
}): ReactNode {
  const styles = useStyles();
  const { shell } = useTexts();
  const { label, count, onShow } = props;
  return (
    <>
      <dt className={styles.term}>
        <Link as="button" title={shell.overview.showHouseholds(label)} onClick={onShow}>
          <span lang={DATA_LANGUAGE}>{label}</span>
        </Link>
      </dt>
      <dd className={styles.count}>{count.toLocaleString()}</dd>
    </>
  );
}
