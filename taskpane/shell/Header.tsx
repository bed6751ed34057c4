import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { PaneState } from '../app/paneState';
import { isTab, type TabId, tabs } from '../app/tabs';
import { SHORT } from '../look/useShort';
import { UNSEEN } from '../look/Unseen';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Excel lays its own menu over the top right corner of the pane.
  names: {
    padding: `${tokens.spacingVerticalS} 44px 0 ${tokens.spacingHorizontalL}`,
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    // Excel's own bar above the pane says the name too.
    [SHORT]: UNSEEN,
  },
  product: {
    margin: 0,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  workbook: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  tabs: {
    flexWrap: 'wrap',
    paddingInline: tokens.spacingHorizontalMNudge,
    [SHORT]: { paddingRight: '44px' },
  },
});

/** The tab under which the page at hand was opened. */
function currentTab({ page, trail }: Pick<PaneState, 'page' | 'trail'>): TabId {
  if (isTab(page.id)) return page.id;
  const [first] = trail;
  return first !== undefined && isTab(first.id) ? first.id : 'overview';
}

export function Header(): ReactNode {
  const { workbook, state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.product}>{shell.product}</h1>
        {state.overview !== undefined && (
          <span className={styles.workbook} title={workbook.name}>
            {workbook.name}
          </span>
        )}
      </div>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={shell.tabList}
        selectedValue={currentTab(state)}
        onTabSelect={(_, { value }) => {
          const tab = tabs.find((id) => id === value);
          if (tab !== undefined) actions.openPage(tab);
        }}
      >
        {tabs.map((tab) => (
          <Tab key={tab} value={tab} id={`anju-tab-${tab}`}>
            {shell.tabs[tab]}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
