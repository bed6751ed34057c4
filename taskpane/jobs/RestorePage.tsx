import type { ReactNode } from 'react';
import type { UndoStep } from '../../src/workbook/port';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { timeText } from '../overview/timeText';
import { useTexts } from '../texts/useTexts';
import { RestoreButton } from './RestoreButton';

/** Earlier writes, latest first; only the latest can be taken back. */
export function RestorePage(): ReactNode {
  const { undoSteps } = usePane().state;
  const { shell } = useTexts();
  const text = useTextStyles();
  const words = shell.restore;
  if (undoSteps.length === 0) return <p className={text.paragraph}>{words.none}</p>;
  return (
    <div className={text.page}>
      <p className={text.secondary}>{words.intro}</p>
      <ul className={text.list}>
        {undoSteps.map((step, index) => (
          <StepItem key={step.id} step={step} isLatest={index === 0} />
        ))}
      </ul>
      {undoSteps.length > 1 && <p className={text.secondary}>{words.latestFirst}</p>}
    </div>
  );
}

function StepItem({
  step,
  isLatest,
}: {
  readonly step: UndoStep;
  readonly isLatest: boolean;
}): ReactNode {
  const { shell } = useTexts();
  const text = useTextStyles();
  const words = shell.restore;
  const facts = [
    words.at(timeText(step.at)),
    ...(step.changedCells > 0 ? [words.cells(step.changedCells)] : []),
  ];
  return (
    <li className={text.card}>
      <p className={text.paragraph}>{step.title}</p>
      <p className={text.secondary}>{facts.join(shell.partSeparator)}</p>
      {isLatest && (
        <div className={text.row}>
          <RestoreButton label={words.restore} />
        </div>
      )}
    </li>
  );
}
