import { Button, makeStyles } from '@fluentui/react-components';
import { usePane } from '../app/paneContext';
import type { FindingDetail } from '../engine/paneEngine';
import { useTexts } from '../texts/useTexts';
import { copyToClipboard } from '../look/copyToClipboard';
import { findingAsText } from './copyFinding';
import { placeOf } from '../app/placeOf';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

/** What can be done about one finding. */
export function FindingActions(props: {
  readonly found: FindingDetail;
  readonly onExempt: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const { engine, state, actions } = usePane();
  const { found } = props;
  const busy = state.phase.kind !== 'idle';

  const fixAlike = async (): Promise<void> => {
    try {
      await actions.fix(await engine.alike(found.index));
    } catch (error) {
      actions.report(error);
    }
  };
  const copy = async (): Promise<void> => {
    const copied = await copyToClipboard(findingAsText(found, texts));
    actions.say(copied ? texts.copied : texts.copyFailed);
  };
  return (
    <div className={styles.buttons}>
      {found.canFix && (
        <Button
          size="small"
          appearance="primary"
          disabled={busy}
          title={texts.fixHint}
          onClick={() => void actions.fix([found.index])}
        >
          {texts.fix}
        </Button>
      )}
      {found.canFix && found.alike > 1 && (
        <Button size="small" disabled={busy} title={texts.fixHint} onClick={() => void fixAlike()}>
          {texts.fixAlike(found.alike)}
        </Button>
      )}
      <Button size="small" onClick={() => void actions.reveal(placeOf(found))}>
        {texts.goToCell}
      </Button>
      {found.canExempt && (
        <Button size="small" disabled={busy} onClick={props.onExempt}>
          {texts.exempt}
        </Button>
      )}
      <Button size="small" onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <Button
        size="small"
        onClick={() => {
          actions.openPage({ id: 'rules', rule: found.rule });
        }}
      >
        {texts.showRule}
      </Button>
    </div>
  );
}
