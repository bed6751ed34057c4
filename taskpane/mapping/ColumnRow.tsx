import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ColumnOverview, FieldChoice } from '../engine/paneEngine';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { FieldPicker } from './FieldPicker';
import { isUnclear, otherWays, type Told, toldLabel } from './mappingDraft';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '2em minmax(0, 1fr) auto',
    gap: '0 8px',
    alignItems: 'start',
    padding: '7px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  letters: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  field: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  unclear: { color: tokens.colorStatusWarningForeground1 },
  changed: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  picker: { gridColumn: '1 / -1', paddingTop: '6px' },
});

/** One column: its header, what stands below it, what it was taken for and why; and the way to change that. */
export function ColumnRow(props: {
  readonly column: ColumnOverview;
  readonly fields: readonly FieldChoice[];
  readonly told: Told | undefined;
  readonly onTell: (told: Told) => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const texts = useTexts().mapping;
  const [picking, setPicking] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { column, told } = props;
  const samples = column.samples ?? [];
  const close = (): void => {
    setPicking(false);
    row.current?.querySelector('button')?.focus();
  };
  return (
    <li ref={row} className={styles.row}>
      <span className={styles.letters}>{column.letters}</span>
      <div>
        <div className={styles.header}>
          {column.header === '' ? (
            texts.noHeader
          ) : (
            <span lang={DATA_LANGUAGE}>{column.header}</span>
          )}
        </div>
        {samples.length > 0 && (
          <div className={text.secondary}>
            {texts.sample}
            <span lang={DATA_LANGUAGE}>{samples.join('、')}</span>
          </div>
        )}
        <div
          className={mergeClasses(
            styles.field,
            isUnclear(column) && styles.unclear,
            told !== undefined && styles.changed,
          )}
        >
          {told === undefined ? <Recognised column={column} /> : <Changed told={told} />}
        </div>
      </div>
      <Button
        size="small"
        disabled={column.header === ''}
        aria-expanded={picking}
        aria-label={texts.changeOf(column.letters)}
        onClick={() => {
          setPicking(!picking);
        }}
      >
        {texts.change}
      </Button>
      {picking && (
        <div className={styles.picker}>
          <FieldPicker
            label={texts.changeOf(column.letters)}
            fields={props.fields}
            mayBe={column.mayBe}
            other={otherWays(column, told)}
            onPick={(picked) => {
              props.onTell(picked);
              close();
            }}
            onCancel={close}
          />
        </div>
      )}
    </li>
  );
}

function Recognised({ column }: { readonly column: ColumnOverview }) {
  const texts = useTexts().mapping;
  if (column.fieldLabel !== undefined && column.by !== undefined) {
    return <>{`→ ${column.fieldLabel}（${texts.ways[column.by]}）`}</>;
  }
  if (column.by === 'told') return <>{`→ ${texts.notUsed}（${texts.ways.told}）`}</>;
  if (column.mayBe.length === 0) return <>{texts.notRecognised}</>;
  return <>{texts.mayBe(column.mayBe.map(({ label }) => `“${label}”`).join('、'))}</>;
}

function Changed({ told }: { readonly told: Told }) {
  const texts = useTexts().mapping;
  return <>{`→ ${toldLabel(told, texts)}（${texts.changed}）`}</>;
}
