import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/useTexts';
import type { Bar } from './shares';
import { Unseen } from '../look/Unseen';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  bar: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 8px',
    width: '100%',
    boxSizing: 'border-box',
    padding: '4px 0 6px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
  },
  button: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  label: { overflowWrap: 'anywhere' },
  number: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  drawing: { gridColumn: '1 / -1', width: '100%', height: '8px', display: 'block' },
  track: { fill: tokens.colorNeutralBackground5 },
  filled: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** Bars with their words and numbers. The drawing only repeats them, so it is hidden from screen readers. */
export function BarList<Id extends string>(props: {
  readonly bars: readonly Bar<Id>[];
  /** Something before the label, for instance an icon. */
  readonly mark?: (id: Id) => ReactNode;
  /** Makes the bars buttons; the hint, for screen readers, says what pressing one does. */
  readonly onChoose?: { readonly hint: string; readonly open: (id: Id) => void };
}) {
  const styles = useStyles();
  const texts = useTexts().charts;
  const { bars, mark, onChoose } = props;
  return (
    <ul className={styles.list}>
      {bars.map((bar) => {
        const content = (
          <>
            <span className={styles.label}>
              {mark?.(bar.id) ?? <span lang={DATA_LANGUAGE}>{bar.label}</span>}
            </span>
            <span className={styles.number}>{texts.share(bar.count, bar.percent)}</span>
            <svg className={styles.drawing} aria-hidden preserveAspectRatio="none">
              <rect className={styles.track} width="100%" height="8" rx="2" />
              <rect className={styles.filled} width={`${bar.length * 100}%`} height="8" rx="2" />
            </svg>
          </>
        );
        return (
          <li key={bar.id}>
            {onChoose === undefined ? (
              <div className={styles.bar}>{content}</div>
            ) : (
              <button
                type="button"
                className={mergeClasses(styles.bar, styles.button)}
                onClick={() => {
                  onChoose.open(bar.id);
                }}
              >
                {content}
                <Unseen>{onChoose.hint}</Unseen>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
