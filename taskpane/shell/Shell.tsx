import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePane } from '../app/paneContext';
import { fillsPane } from '../app/tabs';
import { ErrorBar } from './ErrorBar';
import { Header } from './Header';
import { LiveRegion } from './LiveRegion';
import { PageHost } from './PageHost';
import { ProgressStrip } from './ProgressStrip';

/** Below this height (200 % zoom in a small window) the whole pane scrolls instead of its page. */
const LOW = '@media (max-height: 260px)';

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    boxSizing: 'border-box',
    [LOW]: { height: 'auto', minHeight: '100vh' },
  },
  main: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    // WebView2 hides scroll bars of `auto`.
    overflowY: 'scroll',
    overflowX: 'hidden',
    [LOW]: { overflowY: 'visible' },
  },
  // A virtual list brings its own scroll bar and wants all the height there is.
  whole: {
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'hidden',
    padding: 0,
    [LOW]: { minHeight: '240px' },
  },
});

/** The pane: names and tabs, troubles and progress, and the page at hand. */
export function Shell(): ReactNode {
  const { page } = usePane().state;
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (main.current !== null) main.current.scrollTop = 0;
  }, [page.id]);
  return (
    <div className={styles.shell}>
      <Header />
      <ErrorBar />
      <ProgressStrip />
      <LiveRegion />
      <main ref={main} className={mergeClasses(styles.main, fillsPane(page) && styles.whole)}>
        <PageHost />
      </main>
    </div>
  );
}
