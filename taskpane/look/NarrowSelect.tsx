import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** A choice that is never wider than the pane, however long its options are. */
export function NarrowSelect(props: {
  readonly label: string;
  readonly hint?: string;
  readonly small?: boolean;
  readonly disabled?: boolean;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { label, hint, small = false, disabled = false, value, onChoose, children } = props;
  const size = small ? 'small' : 'medium';
  return (
    <Field
      className={styles.field}
      label={label}
      size={size}
      {...(hint === undefined ? {} : { hint })}
    >
      <Select
        className={styles.select}
        size={size}
        value={value}
        disabled={disabled}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {children}
      </Select>
    </Field>
  );
}
