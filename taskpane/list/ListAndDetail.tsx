import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { useShort } from '../look/useShort';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  covered: { visibility: 'hidden' },
});

/** A list, and below it the line at hand; in a low pane that covers the list. */
export function ListAndDetail(props: {
  readonly list: ReactNode;
  /** Undefined: only the list is shown. It is given what brings the focus back into the list. */
  readonly detail: ((toList: () => void) => ReactNode) | undefined;
}): ReactNode {
  const styles = useStyles();
  const { list, detail } = props;
  const place = useRef<HTMLDivElement>(null);
  const isCovered = useShort() && detail !== undefined;
  const toList = (): void => {
    requestAnimationFrame(() => {
      place.current?.querySelector<HTMLElement>('[role=tree]')?.focus();
    });
  };
  return (
    <>
      <div ref={place} className={mergeClasses(styles.list, isCovered && styles.covered)}>
        {list}
      </div>
      {detail?.(toList)}
    </>
  );
}
