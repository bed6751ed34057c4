import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { ChangeCell, ChangeRow } from '../engine/versions/versionsEngine';
import { useDetailStyles } from '../list/useDetailStyles';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  cells: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0 },
  cell: {
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, whiteSpace: 'pre-wrap' },
  },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** One row in full: its cells as they were and as they are, and the way to either version. */
export function ChangeBody({ row }: { readonly row: ChangeRow }): ReactNode {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { household, outcome, sentence, cells } = row;
  const isWhole = outcome === 'added' || outcome === 'removed';
  return (
    <div className={detail.body}>
      <h3 className={detail.title} lang={DATA_LANGUAGE}>
        {household}
      </h3>
      <Places row={row} />
      {cells.length === 0 || isWhole ? (
        <p className={detail.message} lang={DATA_LANGUAGE}>
          {sentence}
        </p>
      ) : undefined}
      {cells.length > 0 && (
        <dl className={styles.cells}>
          {cells.map((cell, at) => (
            <Cell key={at} cell={cell} isWhole={isWhole} />
          ))}
        </dl>
      )}
    </div>
  );
}

/** Of a row that has come or gone only one version says anything: nothing is struck out. */
function Cell(props: { readonly cell: ChangeCell; readonly isWhole: boolean }): ReactNode {
  const styles = useStyles();
  const { versions: words } = useTexts();
  const { column, before, after, spellingOnly } = props.cell;
  return (
    <div className={styles.cell}>
      <dt>
        <span lang={DATA_LANGUAGE}>{column}</span>
        {spellingOnly && ` · ${words.outcomes.spelling}`}
      </dt>
      {props.isWhole ? (
        <dd lang={DATA_LANGUAGE}>{before || after}</dd>
      ) : (
        <dd>
          <Value className={styles.before} value={before} />
          {' → '}
          <Value className={styles.after} value={after} />
        </dd>
      )}
    </div>
  );
}

function Value(props: { readonly className: string; readonly value: string }): ReactNode {
  const { reconcile: words } = useTexts();
  if (props.value === '') return <span>{words.blank}</span>;
  return (
    <span className={props.className} lang={DATA_LANGUAGE}>
      {props.value}
    </span>
  );
}

function Places({ row }: { readonly row: ChangeRow }): ReactNode {
  const { actions } = usePane();
  const { versions: words } = useTexts();
  const detail = useDetailStyles();
  const text = useTextStyles();
  const sides = (['older', 'newer'] as const).flatMap((side) => {
    const at = row[side];
    return at === undefined ? [] : [{ side, ...at }];
  });
  return (
    <>
      {sides.map(({ side, where, place }) => (
        <div key={side} className={text.row}>
          <span className={detail.muted} lang={DATA_LANGUAGE}>
            {words.at[side](where)}
          </span>
          {place !== undefined && (
            <Button size="small" onClick={() => void actions.reveal(place)}>
              {words.goTo[side]}
            </Button>
          )}
        </div>
      ))}
    </>
  );
}
