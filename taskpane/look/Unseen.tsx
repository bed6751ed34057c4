import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** For screen readers only; it takes no room. */
export const UNSEEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

const useStyles = makeStyles({ unseen: UNSEEN });

/** Words for screen readers, of what others see in a drawing. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={useStyles().unseen}>{children}</span>;
}
