import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** A small button that is only a picture: its name is read aloud and shown under the pointer. */
export function IconButton(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}): ReactNode {
  const { label, icon, disabled = false, onClick } = props;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={disabled}
      onClick={onClick}
    />
  );
}
