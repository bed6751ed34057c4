import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useState } from 'react';
import type { FieldChoice } from '../engine/paneEngine';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { fieldsFound } from './fieldSearch';
import { type Told, toldLabel } from './mappingDraft';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  options: {
    margin: 0,
    padding: '2px',
    maxHeight: '180px',
    overflowY: 'scroll',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  option: {
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

/** A search field over the list of fields. Arrow keys choose, Enter takes, Escape leaves. */
export function FieldPicker(props: {
  readonly label: string;
  readonly fields: readonly FieldChoice[];
  readonly mayBe: readonly FieldChoice[];
  /** What can be said besides naming a field; offered while nothing is searched. */
  readonly other: readonly Exclude<Told, FieldChoice>[];
  readonly onPick: (told: Told) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const texts = useTexts().mapping;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found: readonly Told[] = [
    ...(typed === '' ? props.other : []),
    ...fieldsFound(props.fields, props.mayBe, typed),
  ];

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive(Math.min(Math.max(active + step, 0), found.length - 1));
    else if (event.key === 'Escape') props.onCancel();
    else if (event.key === 'Enter') pick(found[active]);
    else return;
    event.preventDefault();
  };
  const pick = (told: Told | undefined): void => {
    if (told !== undefined) props.onPick(told);
  };
  return (
    <div className={styles.picker}>
      <div className={text.row}>
        <Input
          autoFocus
          size="small"
          role="combobox"
          aria-label={props.label}
          aria-expanded
          aria-controls={id}
          aria-activedescendant={found.length > 0 ? `${id}${active}` : undefined}
          placeholder={texts.search}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Button size="small" onClick={props.onCancel}>
          {texts.cancel}
        </Button>
      </div>
      <div id={id} className={styles.options} role="listbox" aria-label={props.label}>
        {found.map((told, index) => (
          <div
            key={typeof told === 'string' ? told : told.field}
            ref={index === active ? intoView : undefined}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === active}
            className={mergeClasses(styles.option, index === active && styles.active)}
            onClick={() => {
              pick(told);
            }}
          >
            {toldLabel(told, texts)}
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <span className={text.secondary} role="status">
          {texts.noField}
        </span>
      )}
    </div>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
