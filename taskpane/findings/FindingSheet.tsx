import { usePane } from '../app/paneContext';
import type { FindingDetail } from '../engine/paneEngine';
import { DetailSheet } from '../list/DetailSheet';
import { useTexts } from '../texts/useTexts';
import { FindingBody } from './FindingBody';

/** The finding at hand below the list, with the way to the one before and after it. */
export function FindingSheet(props: {
  readonly found: FindingDetail;
  readonly position: number;
  readonly total: number;
  readonly onClose: () => void;
}) {
  const texts = useTexts().findings;
  const { actions } = usePane();
  const { found, position, total, onClose } = props;
  return (
    <DetailSheet
      label={found.title}
      words={texts}
      position={position}
      total={total}
      onStep={(by) => void actions.stepFinding(by)}
      onClose={onClose}
    >
      <FindingBody key={found.index} found={found} />
    </DetailSheet>
  );
}
