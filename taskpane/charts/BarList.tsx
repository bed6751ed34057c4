import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/useTexts';
import type { Bar } from './shares';
import { Unseen } from '../look/Unseen';
import { useBarStyles } from './useBarStyles';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
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
  const bar = useBarStyles();
  const texts = useTexts().charts;
  const { bars, mark, onChoose } = props;
  return (
    <ul className={styles.list}>
      {bars.map((each) => {
        const content = (
          <>
            <span className={styles.label}>
              {mark?.(each.id) ?? <span lang={DATA_LANGUAGE}>{each.label}</span>}
            </span>
            <span className={styles.number}>{texts.share(each.count, each.percent)}</span>
            <svg className={styles.drawing} aria-hidden preserveAspectRatio="none">
              <rect className={styles.track} width="100%" height="8" rx="2" />
              <rect className={styles.filled} width={`${each.length * 100}%`} height="8" rx="2" />
            </svg>
          </>
        );
        return (
          <li key={each.id}>
            {onChoose === undefined ? (
              <div className={bar.bar}>{content}</div>
            ) : (
              <button
                type="button"
                className={mergeClasses(bar.bar, bar.button)}
                onClick={() => {
                  onChoose.open(each.id);
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
