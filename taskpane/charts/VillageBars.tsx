import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import type { Texts } from '../texts/zh';
import { patternOf, Patterns } from './Patterns';
import { Unseen } from '../look/Unseen';
import { partsOf, progressClasses, type VillageProgress } from './shares';
import { useBarStyles } from './useBarStyles';
import { VillageName } from './VillageName';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', margin: 0, padding: 0 },
  key: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  swatch: { width: '14px', height: '12px', flexShrink: 0 },
  outline: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  drawing: { gridColumn: '1 / -1', width: '100%', height: '14px', display: 'block' },
});

/** A bar for each village, as long as all its households, in the parts still to be done. */
export function VillageBars({ villages }: { readonly villages: readonly VillageProgress[] }) {
  const styles = useStyles();
  const bar = useBarStyles();
  const text = useTextStyles();
  const texts = useTexts().charts;
  const { actions, state } = usePane();
  const open = (village: string): void => {
    actions.setQuery({ groupBy: state.findings.query.groupBy, village });
    actions.openPage('findings');
  };
  return (
    <>
      <Patterns />
      <ul className={styles.legend}>
        {progressClasses.map((id) => (
          <li key={id} className={styles.key}>
            <svg className={styles.swatch} aria-hidden>
              <rect width="14" height="12" fill={patternOf(id)} />
              <rect className={styles.outline} x="0.5" y="0.5" width="13" height="11" />
            </svg>
            {texts.classes[id]}
          </li>
        ))}
      </ul>
      <div>
        {villages.map((each) => (
          <button
            key={each.village}
            type="button"
            className={mergeClasses(bar.bar, bar.button)}
            onClick={() => {
              open(each.village);
            }}
          >
            <VillageName village={each.village} />
            <span className={text.numbers}>{texts.households(each.households)}</span>
            <svg className={styles.drawing} aria-hidden>
              {partsOf(each).map(({ id, from, length }) => (
                <rect
                  key={id}
                  x={`${from * 100}%`}
                  width={`${length * 100}%`}
                  height="14"
                  fill={patternOf(id)}
                />
              ))}
              {partsOf(each).map(({ id, from, length }) => (
                <rect
                  key={id}
                  className={styles.outline}
                  x={`${from * 100}%`}
                  y="0.5"
                  width={`${length * 100}%`}
                  height="13"
                />
              ))}
            </svg>
            <Unseen>{texts.openVillage(partsInWords(each, texts))}</Unseen>
          </button>
        ))}
      </div>
    </>
  );
}

function partsInWords({ counts }: VillageProgress, texts: Texts['charts']): string {
  return progressClasses
    .filter((id) => counts[id] > 0)
    .map((id) => texts.part(texts.classes[id], counts[id]))
    .join('、');
}
