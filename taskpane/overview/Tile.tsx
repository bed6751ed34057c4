import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../src/domain/finding';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    textAlign: 'start',
    flexGrow: 1,
    flexBasis: '44px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalMNudge}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'inherit',
  },
  pressable: {
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground2Hover,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hinted: { color: tokens.colorNeutralForeground2 },
});

/** A number with its name; with `onClick` a button that shows what was counted. */
export function Tile({
  label,
  value,
  title,
  severity,
  onClick,
}: {
  readonly label: string;
  readonly value: number;
  readonly title?: string;
  readonly severity?: Severity;
  readonly onClick?: () => void;
}): ReactNode {
  const styles = useStyles();
  const colour = { error: styles.error, warning: styles.warning, hint: styles.hinted };
  const content = (
    <>
      <span className={styles.label}>{label}</span>
      <span
        className={mergeClasses(
          styles.value,
          severity !== undefined && value > 0 && colour[severity],
        )}
      >
        {value.toLocaleString()}
      </span>
    </>
  );
  if (onClick === undefined) return <div className={styles.tile}>{content}</div>;
  return (
    <button
      type="button"
      title={title}
      className={mergeClasses(styles.tile, styles.pressable)}
      onClick={onClick}
    >
      {content}
    </button>
  );
}
