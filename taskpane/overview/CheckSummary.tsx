import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { Overview } from '../engine/paneEngine';
import { NoListFound } from '../look/NoListFound';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { Tile } from './Tile';
import { timeText } from './timeText';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  tiles: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

/** The numbers of the check, by what and when it was made, and the button to make it again. */
export function CheckSummary({ overview }: { readonly overview: Overview }): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const words = shell.overview;
  return (
    <div className={styles.block}>
      <Numbers overview={overview} />
      <dl className={styles.facts}>
        <Fact term={words.expected} fact={expected(overview, words)} />
        <Fact
          term={words.basis}
          fact={<span lang={DATA_LANGUAGE}>{overview.profile.title}</span>}
        />
        <Fact term={words.day} fact={overview.day} />
        <Fact term={words.lastCheck} fact={timeText(state.checkedAt)} />
      </dl>
      <Button
        appearance={overview.listFound ? 'primary' : 'secondary'}
        icon={<ArrowClockwise20Regular />}
        disabledFocusable={state.phase.kind === 'busy'}
        onClick={() => void actions.check()}
      >
        {words.checkAgain}
      </Button>
    </div>
  );
}

function Numbers({ overview }: { readonly overview: Overview }): ReactNode {
  const { actions } = usePane();
  const { shell, findings } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const words = shell.overview;
  if (!overview.listFound) return <NoListFound overview={overview} />;
  if (overview.households === 0) return <p className={text.paragraph}>{words.emptyList}</p>;
  return (
    <div className={styles.tiles}>
      <Tile label={words.households} value={overview.households} />
      {overview.findings.map(({ id, count }) => (
        <Tile
          key={id}
          label={shell.severityTiles[id]}
          value={count}
          severity={id}
          title={findings.severityNames[id]}
          onClick={() => {
            actions.setQuery({ groupBy: 'rule', severity: id });
            actions.openPage('findings');
          }}
        />
      ))}
    </div>
  );
}

type Words = ReturnType<typeof useTexts>['shell']['overview'];

function expected(overview: Overview, words: Words): string | undefined {
  const { households, expectedHouseholds } = overview;
  if (expectedHouseholds === undefined) return undefined;
  return words.expectedHouseholds(expectedHouseholds, households - expectedHouseholds);
}

function Fact({ term, fact }: { readonly term: string; readonly fact: ReactNode }): ReactNode {
  const styles = useStyles();
  if (fact === undefined) return undefined;
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
}
