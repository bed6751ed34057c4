import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
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

interface CountOf<Id> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
  /** Something small below the number. */
  readonly note?: string | undefined;
}

/** Counts side by side; one that is not zero opens its list. */
export function CountTiles<Id extends string>(props: {
  readonly counts: readonly CountOf<Id>[];
  readonly onOpen: (id: Id) => void;
}): ReactNode {
  const styles = useStyles();
  const { counts, onOpen } = props;
  return (
    <ul className={styles.counts}>
      {counts.map(({ id, label, count, note }) => (
        <li key={id}>
          <Button
            className={styles.count}
            disabledFocusable={count === 0}
            appearance={count === 0 ? 'subtle' : 'outline'}
            onClick={() => {
              onOpen(id);
            }}
          >
            <span className={styles.small}>{label}</span>
            <span className={styles.number}>{count}</span>
            {note !== undefined && <span className={styles.small}>{note}</span>}
          </Button>
        </li>
      ))}
    </ul>
  );
}
