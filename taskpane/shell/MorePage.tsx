import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { BookOpen20Regular } from '@fluentui/react-icons/svg/book-open';
import { DataBarVertical20Regular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { HomePerson20Regular } from '@fluentui/react-icons/svg/home-person';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb';
import { PeopleList20Regular } from '@fluentui/react-icons/svg/people-list';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { ShieldDismiss20Regular } from '@fluentui/react-icons/svg/shield-dismiss';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { TableSettings20Regular } from '@fluentui/react-icons/svg/table-settings';
import { TagQuestionMark20Regular } from '@fluentui/react-icons/svg/tag-question-mark';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { Section } from '../look/Section';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  entry: { justifyContent: 'flex-start', width: '100%', minHeight: '36px', fontWeight: 'normal' },
  /** The icons stand below the heading's first letter. */
  entries: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

type EntryId =
  | 'households'
  | 'questions'
  | 'mapping'
  | 'charts'
  | 'settings'
  | 'exemptions'
  | 'restore'
  | 'rules'
  | 'sample'
  | 'welcome'
  | 'help'
  | 'diagnostics';

const icons: Readonly<Record<EntryId | 'household', ReactElement>> = {
  household: <HomePerson20Regular />,
  households: <PeopleList20Regular />,
  questions: <TagQuestionMark20Regular />,
  mapping: <TableSettings20Regular />,
  charts: <DataBarVertical20Regular />,
  settings: <Settings20Regular />,
  exemptions: <ShieldDismiss20Regular />,
  restore: <ArrowUndo20Regular />,
  rules: <BookOpen20Regular />,
  sample: <TableAdd20Regular />,
  welcome: <Lightbulb20Regular />,
  help: <QuestionCircle20Regular />,
  diagnostics: <Info20Regular />,
};

const checkEntries: readonly EntryId[] = [
  'households',
  'questions',
  'mapping',
  'charts',
  'exemptions',
  'restore',
];
const toolEntries: readonly EntryId[] = [
  'settings',
  'rules',
  'sample',
  'welcome',
  'help',
  'diagnostics',
];

/** Everything that has no tab of its own. */
export function MorePage(): ReactNode {
  const { actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const open = (id: EntryId) => () => {
    actions.openPage(id);
  };
  return (
    <div className={text.page}>
      <Section title={shell.more.check}>
        <div className={styles.entries}>
          <Entry icon={icons.household} onClick={() => void actions.checkHousehold()}>
            {shell.more.household}
          </Entry>
          {checkEntries.map((id) => (
            <Entry key={id} icon={icons[id]} onClick={open(id)}>
              {shell.more[id]}
            </Entry>
          ))}
        </div>
      </Section>
      <Section title={shell.more.tool}>
        <div className={styles.entries}>
          {toolEntries.map((id) => (
            <Entry key={id} icon={icons[id]} onClick={open(id)}>
              {shell.more[id]}
            </Entry>
          ))}
        </div>
      </Section>
    </div>
  );
}

function Entry({
  icon,
  onClick,
  children,
}: {
  readonly icon: ReactElement;
  readonly onClick: () => void;
  readonly children: string;
}): ReactNode {
  const styles = useStyles();
  return (
    <Button appearance="subtle" className={styles.entry} icon={icon} onClick={onClick}>
      {children}
    </Button>
  );
}
