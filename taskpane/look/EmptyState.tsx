import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTextStyles } from '../look/useTextStyles';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    overflowY: 'auto',
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

/** A view with nothing in it says why, and what to do next. */
export function EmptyState(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.empty} role="status">
      <h3 className={styles.title}>{props.title}</h3>
      <p className={text.paragraph}>{props.text}</p>
      {props.children}
    </div>
  );
}
