import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePane } from '../app/paneContext';
import { UNSEEN } from '../look/Unseen';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingBottom: tokens.spacingVerticalM,
  },
  edge: { marginLeft: 0, paddingInline: tokens.spacingHorizontalS, paddingBottom: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  unseen: UNSEEN,
});

/**
 * The heading of a page. It takes the focus when the page changes, so that a screen reader says where one is;
 * not when the change was made in the tab bar, where the arrow keys go on to the next tab, and never from
 * outside the pane: whoever is typing into a cell meanwhile must go on typing there.
 */
export function PageFrame({
  title,
  isTabPage,
  fillsPane,
  children,
}: {
  readonly title: string;
  readonly isTabPage: boolean;
  /** The page has no margins of its own: its list goes from edge to edge. */
  readonly fillsPane: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const takeFocus = (): void => {
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (document.activeElement?.getAttribute('role') !== 'tab') takeFocus();
  }, []);
  // Work puts buttons out of use, and may take them away: whoever pressed one must not lose their place.
  useEffect(() => {
    if (state.phase.kind === 'idle' && document.activeElement === document.body) takeFocus();
  }, [state.phase.kind]);
  return (
    <>
      <div
        className={mergeClasses(!isTabPage && styles.head, !isTabPage && fillsPane && styles.edge)}
      >
        {!isTabPage && (
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={shell.back}
            onClick={actions.back}
          />
        )}
        <h2
          ref={heading}
          tabIndex={-1}
          className={mergeClasses(styles.title, isTabPage && styles.unseen)}
        >
          {title}
        </h2>
      </div>
      {children}
    </>
  );
}
