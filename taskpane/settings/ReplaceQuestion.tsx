import { Button } from '@fluentui/react-components';
import type { ProfileFile } from '../../src/policy/profiles/profileSchema';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

/** Asks before all settings are replaced, and replaces them. */
export function ReplaceQuestion(props: {
  /** Undefined: the built-in profile as it is. */
  readonly profile: ProfileFile | undefined;
  readonly onClose: () => void;
}) {
  const text = useTextStyles();
  const texts = useTexts().settings;
  const { state, actions } = usePane();
  const { profile, onClose } = props;
  const replace = async (): Promise<void> => {
    if (!(await actions.changeTown({ profile }))) return;
    actions.say(profile === undefined ? texts.resetDone : texts.imported);
    onClose();
  };
  return (
    <div className={text.card} role="group">
      <p className={text.paragraph} role="alert">
        {profile === undefined ? texts.resetAsk : texts.replaceWith(profile.title)}
      </p>
      <div className={text.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={state.phase.kind !== 'idle'}
          onClick={() => void replace()}
        >
          {texts.replace}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
