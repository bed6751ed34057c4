import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Comparison } from '../engine/reconcile/reconcileEngine';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { toLookAt } from './outcomes';
import { pairId } from './pairId';

const useStyles = makeStyles({
  scroller: {
    overflowX: 'auto',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      padding: '2px 6px',
      textAlign: 'start',
    },
    '& th': { fontWeight: tokens.fontWeightRegular, maxWidth: '7em', overflowWrap: 'anywhere' },
    '& td': { textAlign: 'end', backgroundColor: tokens.colorNeutralBackground1 },
  },
  number: { minWidth: '44px', fontVariantNumeric: 'tabular-nums' },
});

/** Every system against every other: households that somebody has to look at. A number leads to its pair. */
export function PairMatrix({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useTexts().reconcile;
  const styles = useStyles();
  const text = useTextStyles();
  const { systems } = comparison;
  return (
    <>
      <p className={text.secondary}>{words.matrixHint}</p>
      <div className={styles.scroller} role="region" tabIndex={0} aria-label={words.matrix}>
        <table className={styles.table}>
          <thead lang={DATA_LANGUAGE}>
            <tr>
              <td />
              {systems.slice(1).map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {systems.slice(0, -1).map(({ name }, left) => (
              <tr key={name}>
                <th scope="row" lang={DATA_LANGUAGE}>
                  {name}
                </th>
                {systems.slice(1).map((column, at) => (
                  <td key={column.name}>
                    <MatrixCell comparison={comparison} left={left} right={at + 1} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function MatrixCell(props: {
  readonly comparison: Comparison;
  readonly left: number;
  readonly right: number;
}): ReactNode {
  const words = useTexts().reconcile;
  const styles = useStyles();
  const { left, right } = props;
  const index = props.comparison.pairs.findIndex(
    (pair) => pair.left === left && pair.right === right,
  );
  const pair = props.comparison.pairs[index];
  if (pair === undefined) return undefined;
  const count = toLookAt(pair);
  return (
    <Button
      className={styles.number}
      size="small"
      appearance="subtle"
      aria-label={words.count(words.pair(pair.leftName, pair.rightName), count)}
      onClick={() => {
        const card = document.getElementById(pairId(index));
        card?.scrollIntoView({ block: 'start' });
        card?.focus({ preventScroll: true });
      }}
    >
      {count}
    </Button>
  );
}
