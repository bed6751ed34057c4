import { Badge, Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { SourceSheet, SystemChoice } from '../engine/sources/sourcesEngine';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { isTicked, namedSystem } from './chosenSheets';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', minWidth: 0, columnGap: '6px' },
  name: { minWidth: 0, overflowWrap: 'anywhere', flexGrow: 1 },
  rows: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  below: { paddingInlineStart: '32px', minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** One sheet: whether it is compared, and which system it comes from. */
export function SourceRow(props: {
  readonly sheet: SourceSheet;
  readonly systems: readonly SystemChoice[];
}): ReactNode {
  const { state, actions } = usePane();
  const words = useTexts().reconcile;
  const styles = useStyles();
  const text = useTextStyles();
  const { sheet, systems } = props;
  const { kept } = state.reconcile;
  const ticked = isTicked(sheet, kept);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Checkbox
          className={styles.name}
          label={<span lang={DATA_LANGUAGE}>{sheet.sheet}</span>}
          checked={ticked}
          disabled={state.phase.kind === 'busy'}
          onChange={(_, { checked }) => void actions.reconcile.tick(sheet, checked === true)}
        />
        {sheet.isOwn && <Badge appearance="outline">{words.ownSheet}</Badge>}
        <span className={styles.rows}>{words.rows(sheet.rows)}</span>
      </div>
      <div className={styles.below}>
        {ticked && <SystemSelect sheet={sheet} systems={systems} />}
        {!sheet.isList && (
          <p className={text.secondary} lang={DATA_LANGUAGE}>
            {sheet.reason}
          </p>
        )}
      </div>
    </li>
  );
}

function SystemSelect(props: {
  readonly sheet: SourceSheet;
  readonly systems: readonly SystemChoice[];
}): ReactNode {
  const { state, actions } = usePane();
  const words = useTexts().reconcile;
  const styles = useStyles();
  const { sheet, systems } = props;
  const named = namedSystem(sheet, state.reconcile.kept);
  const recognised = systems.find(({ id }) => id === sheet.system);
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={words.systemOf(sheet.sheet)}
      value={systems.some(({ id }) => id === named) ? named : ''}
      disabled={state.phase.kind === 'busy'}
      onChange={(_, { value }) =>
        void actions.reconcile.nameSystem(sheet, value === '' ? undefined : value)
      }
    >
      <option value="">
        {recognised === undefined ? words.notRecognised : words.recognised(recognised.label)}
      </option>
      {systems.map(({ id, name }) => (
        <option key={id} value={id} lang={DATA_LANGUAGE}>
          {name}
        </option>
      ))}
    </Select>
  );
}
