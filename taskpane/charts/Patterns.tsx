import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProgressClass } from './shares';

const useStyles = makeStyles({
  ground: {
    fill: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
  settled: {
    fill: tokens.colorStatusSuccessBackground3,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  visit: {
    stroke: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  ledger: {
    fill: tokens.colorStatusDangerForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  unclear: {
    stroke: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/** Ids of the patterns in the page: one drawing defines them, all others use them. */
export function patternOf(id: ProgressClass): string {
  return `url(#progress-${id})`;
}

/** Four fillings that differ in shape as well as colour: full, slanted, dotted, crossed. */
export function Patterns() {
  const styles = useStyles();
  return (
    <svg width="0" height="0" aria-hidden style={{ position: 'absolute' }}>
      <defs>
        <pattern id="progress-settled" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className={styles.settled} width="6" height="6" />
        </pattern>
        <pattern id="progress-visit" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className={styles.ground} width="6" height="6" />
          <path className={styles.visit} strokeWidth="2.2" d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" />
        </pattern>
        <pattern id="progress-ledger" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect className={styles.ground} width="4" height="4" />
          <circle className={styles.ledger} cx="2" cy="2" r="1.5" />
        </pattern>
        <pattern id="progress-unclear" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className={styles.ground} width="6" height="6" />
          <path className={styles.unclear} strokeWidth="1" d="M0,0 l6,6 M6,0 l-6,6" />
        </pattern>
      </defs>
    </svg>
  );
}
