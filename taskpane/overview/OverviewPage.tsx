import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { ChangedBar } from './ChangedBar';
import { CheckSummary } from './CheckSummary';
import { JudgementSummary } from './JudgementSummary';
import { NotChecked } from './NotChecked';
import { Notes } from './Notes';
import { SheetList } from './SheetList';

/** What the workbook is and what the last check found, at a glance. */
export function OverviewPage(): ReactNode {
  const { overview } = usePane().state;
  const text = useTextStyles();
  if (overview === undefined) return <NotChecked />;
  return (
    <div className={text.page}>
      <ChangedBar />
      <CheckSummary overview={overview} />
      <Notes overview={overview} />
      <JudgementSummary overview={overview} />
      <SheetList sheets={overview.sheets} />
    </div>
  );
}
