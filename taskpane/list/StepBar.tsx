import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: '2px',
    padding: '2px 6px 2px 10px',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Where one is in a list, and the way to the row before and after. */
export function StepBar(props: {
  /** `第 3 条，共 120 条` */
  readonly words: string;
  readonly previous: string;
  readonly next: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly before?: ReactNode;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {props.before}
      <span className={styles.words} role="status">
        {props.words}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUp20Regular />}
        aria-label={props.previous}
        title={props.previous}
        disabledFocusable={props.isFirst}
        onClick={() => {
          props.onStep(-1);
        }}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDown20Regular />}
        aria-label={props.next}
        title={props.next}
        disabledFocusable={props.isLast}
        onClick={() => {
          props.onStep(1);
        }}
      />
      {props.children}
    </div>
  );
}
