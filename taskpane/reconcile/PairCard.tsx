import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePane } from '../app/paneContext';
import type { ComparedPair, Outcome } from '../engine/reconcile/reconcileEngine';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { countOf, listOf, normalOf, outcomes } from './outcomes';
import { pairId } from './pairId';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere', minWidth: 0 },
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(112px, 1fr))',
    gap: '6px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  count: {
    width: '100%',
    height: '100%',
    minWidth: 0,
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    padding: '4px 8px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  number: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Two systems and what came of their households; each count opens its list. */
export function PairCard(props: {
  readonly pair: ComparedPair;
  readonly index: number;
}): ReactNode {
  const words = useTexts().reconcile;
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const { pair, index } = props;
  const { leftName, rightName, kind } = pair;
  return (
    <section id={pairId(index)} tabIndex={-1} className={text.card} aria-labelledby={id}>
      <div className={text.row}>
        <h4 id={id} className={styles.title} lang={DATA_LANGUAGE}>
          {words.pair(leftName, rightName)}
        </h4>
        <Badge appearance="tint">
          <span lang={DATA_LANGUAGE}>{kind}</span>
        </Badge>
      </div>
      <p className={text.secondary} lang={DATA_LANGUAGE}>
        {words.sides(leftName, rightName)}
      </p>
      <ul className={styles.counts}>
        {outcomes
          .filter((outcome) => outcome !== 'villages' || countOf(pair, outcome) > 0)
          .map((outcome) => (
            <li key={outcome}>
              <Count pair={pair} index={index} outcome={outcome} />
            </li>
          ))}
      </ul>
      <Topics pair={pair} />
    </section>
  );
}

function Count(props: {
  readonly pair: ComparedPair;
  readonly index: number;
  readonly outcome: Outcome;
}): ReactNode {
  const { actions } = usePane();
  const words = useTexts().reconcile;
  const styles = useStyles();
  const { pair, index, outcome } = props;
  const count = countOf(pair, outcome);
  const normal = normalOf(pair, outcome) ?? 0;
  return (
    <Button
      className={styles.count}
      disabledFocusable={count === 0}
      appearance={count === 0 ? 'subtle' : 'outline'}
      onClick={() => {
        actions.reconcile.openLines(listOf(index, outcome));
      }}
    >
      <span className={styles.small}>{words.outcomes[outcome]}</span>
      <span className={styles.number}>{count}</span>
      {normal > 0 && <span className={styles.small}>{words.ofNormal(normal)}</span>}
    </Button>
  );
}

function Topics({ pair }: { readonly pair: ComparedPair }): ReactNode {
  const { shell, reconcile: words } = useTexts();
  const text = useTextStyles();
  const { topics, notCompared } = pair;
  const lacking = notCompared.map(({ topic, lacking: side }) => words.lacks(topic, side));
  return (
    <Unfold title={words.whatCompared}>
      <p className={text.secondary} lang={DATA_LANGUAGE}>
        {words.topics(topics.join(shell.listSeparator))}
      </p>
      {lacking.length > 0 && (
        <p className={text.secondary} lang={DATA_LANGUAGE}>
          {words.notCompared(lacking.join(shell.listSeparator))}
        </p>
      )}
    </Unfold>
  );
}
