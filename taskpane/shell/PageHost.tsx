import { Spinner } from '@fluentui/react-components';
import { type ReactNode, Suspense } from 'react';
import { usePane } from '../app/paneContext';
import type { Page } from '../app/paneState';
import { fillsPane, isTab } from '../app/tabs';
import * as views from '../app/views';
import { JobsPage } from '../jobs/JobsPage';
import { type FormJob, isForm } from '../jobs/jobForms';
import { WritePage } from '../jobs/WritePage';
import { OverviewPage } from '../overview/OverviewPage';
import { useTexts } from '../texts/useTexts';
import { ErrorBoundary } from './ErrorBoundary';
import { MorePage } from './MorePage';
import { PageFailed } from './PageFailed';
import { PageFrame } from './PageFrame';

/** The page at hand, with what it needs to load and what stands there when it fails. */
export function PageHost(): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const { page } = state;
  const title = isTab(page.id) ? shell.tabs[page.id] : shell.pages[page.id];
  return (
    <ErrorBoundary
      resetKey={JSON.stringify(page)}
      onError={actions.report}
      fallback={<PageFailed />}
    >
      <PageFrame
        key={JSON.stringify(page)}
        title={title}
        isTabPage={isTab(page.id)}
        fillsPane={fillsPane(page)}
      >
        <Suspense fallback={<Spinner size="small" label={shell.loading} />}>
          {viewOf(page)}
        </Suspense>
      </PageFrame>
    </ErrorBoundary>
  );
}

const fixedViews: Readonly<
  Record<
    Exclude<Page['id'], 'mapping' | 'rules' | 'reconcile' | 'changes' | FormJob>,
    () => ReactNode
  >
> = {
  overview: () => <OverviewPage />,
  findings: () => <views.FindingsView />,
  jobs: () => <JobsPage />,
  more: () => <MorePage />,
  questions: () => <views.QuestionsView />,
  settings: () => <views.SettingsView />,
  exemptions: () => <views.ExemptionsView />,
  charts: () => <views.ChartsView />,
  write: () => <WritePage />,
  restore: () => <views.RestorePage />,
  sample: () => <views.SamplePage />,
  households: () => <views.HouseholdsView />,
  household: () => <views.HouseholdPage />,
  welcome: () => <views.WelcomePage />,
  help: () => <views.HelpPage />,
  diagnostics: () => <views.DiagnosticsPage />,
};

function viewOf(page: Page): ReactNode {
  if (page.id === 'mapping') {
    return <views.MappingView {...(page.sheet === undefined ? {} : { sheet: page.sheet })} />;
  }
  if (page.id === 'rules') {
    return <views.RulesPage {...(page.rule === undefined ? {} : { rule: page.rule })} />;
  }
  if (page.id === 'reconcile') {
    return page.list === true ? <views.LinesView /> : <views.ReconcilePage />;
  }
  if (page.id === 'changes') {
    return page.list === true ? <views.ChangesView /> : <views.VersionsPage />;
  }
  if (isForm(page.id)) return <views.JobFormPage job={page.id} />;
  return fixedViews[page.id]();
}
