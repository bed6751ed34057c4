import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Counted } from '../engine/paneEngine';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { NarrowSelect } from '../look/NarrowSelect';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '6px 8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  wide: { gridColumn: '1 / -1' },
});

/** What a list can be narrowed by, two choices beside one another, and how to narrow it no longer. */
export function FilterPanel(props: {
  readonly id: string;
  readonly clear: string;
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { id, clear, isNarrowed, onClear, children } = props;
  return (
    <div id={id} className={styles.fields}>
      {children}
      {isNarrowed && (
        <Button className={styles.wide} size="small" onClick={onClear}>
          {clear}
        </Button>
      )}
    </div>
  );
}

/** A choice that takes the whole width of the panel. */
export function WideChoice({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().wide}>{children}</div>;
}

/** One value or any, each with how many lines it would leave. */
export function Choice(props: {
  readonly label: string;
  readonly any: string;
  readonly chosen: string | undefined;
  readonly choices: readonly Counted[];
  /** Whether the choices are called as the sheets or the rules call them, in Chinese whatever the pane speaks. */
  readonly isData?: boolean;
  readonly onChoose: (id: string | undefined) => void;
}): ReactNode {
  const { shell } = useTexts();
  const { label, any, chosen, choices, isData = true, onChoose } = props;
  const at = choices.findIndex(({ id }) => id === chosen);
  return (
    <NarrowSelect
      label={label}
      small
      value={String(at)}
      onChoose={(value) => {
        onChoose(choices[Number(value)]?.id);
      }}
    >
      <option value="-1">{any}</option>
      {choices.map(({ id, label: name, count }, index) => (
        <option key={id} value={String(index)} lang={isData ? DATA_LANGUAGE : undefined}>
          {shell.counted(name, count)}
        </option>
      ))}
    </NarrowSelect>
  );
}
