import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '28px',
    padding: '2px 10px 2px 6px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Heading of a group: what its rows share, and how many there are. */
export function GroupHeading(props: {
  readonly label: string;
  /** Of the label, where it is not that of the pane. */
  readonly language?: string | undefined;
  readonly count: string;
  readonly open: boolean;
}) {
  const styles = useStyles();
  const Chevron = props.open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={styles.heading}>
      <Chevron aria-hidden />
      <span className={styles.label} lang={props.language}>
        {props.label}
      </span>
      <span className={styles.count}>{props.count}</span>
    </div>
  );
}
