import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ownProfile } from '../app/ownProfile';
import { usePane } from '../app/paneContext';
import type { SheetOverview } from '../engine/paneEngine';
import { NarrowSelect } from '../look/NarrowSelect';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { ColumnRow } from './ColumnRow';
import {
  isChanged,
  isUnclear,
  NO_CHANGES,
  savedMapping,
  withColumn,
  withSource,
} from './mappingDraft';
import { useMappingChoices } from './useMappingChoices';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  columns: { margin: 0, padding: 0, listStyleType: 'none' },
  save: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The columns of one sheet and where the sheet comes from. Nothing is kept before it is saved. */
export function SheetMapping({ sheet }: { readonly sheet: SheetOverview }) {
  const styles = useStyles();
  const text = useTextStyles();
  const texts = useTexts().mapping;
  const { state, actions } = usePane();
  const { fields, sources } = useMappingChoices();
  const [draft, setDraft] = useState(NO_CHANGES);
  const sourceNow =
    sources.find(({ id, label }) => id === sheet.source || label === sheet.source)?.label ?? '';
  const unclear = sheet.columns.filter(isUnclear).length;

  const save = async (): Promise<void> => {
    const profile = savedMapping(ownProfile(state.town), sheet.name, draft);
    if (await actions.changeTown({ profile })) actions.say(texts.saved);
  };
  return (
    <>
      <NarrowSelect
        label={texts.source}
        hint={texts.sourceHint}
        value={draft.source ?? sourceNow}
        onChoose={(value) => {
          setDraft(withSource(draft, value, sourceNow));
        }}
      >
        <option value="">{texts.sourceOwn}</option>
        {sources.map(({ id, label, system }) => (
          <option key={id} value={label} lang={DATA_LANGUAGE}>{`${label}（${system}）`}</option>
        ))}
      </NarrowSelect>
      {sheet.columns.length === 0 ? (
        <p className={text.paragraph}>{texts.noColumns}</p>
      ) : (
        <div>
          <p className={text.secondary}>
            {texts.columns(sheet.columns.length)}
            {unclear > 0 && ` · ${texts.unclear(unclear)}`}
          </p>
          <ul className={styles.columns}>
            {sheet.columns.map((column) => (
              <ColumnRow
                key={column.column}
                column={column}
                fields={fields}
                told={draft.columns.get(column.header)}
                onTell={(told) => {
                  setDraft(withColumn(draft, column, told));
                }}
              />
            ))}
          </ul>
        </div>
      )}
      {isChanged(draft) && (
        <div className={styles.save}>
          <span className={text.secondary}>{texts.alsoElsewhere}</span>
          <Button
            appearance="primary"
            disabled={state.phase.kind !== 'idle'}
            onClick={() => void save()}
          >
            {texts.save}
          </Button>
          <Button
            onClick={() => {
              setDraft(NO_CHANGES);
            }}
          >
            {texts.discard}
          </Button>
        </div>
      )}
    </>
  );
}
