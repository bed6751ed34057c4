import { Button } from '@fluentui/react-components';
import { type ChangeEvent, useRef, useState } from 'react';
import type { ProfileFile } from '../../src/policy/profiles/profileSchema';
import { usePane } from '../app/paneContext';
import { copyToClipboard } from '../look/copyToClipboard';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { download } from '../look/download';
import { profileBlob, profileFileName, profileText } from './profileDownload';
import { ReplaceQuestion } from './ReplaceQuestion';

/** What is to stand in the place of the town's settings; `profile` undefined: the built-in profile. */
interface Replacement {
  readonly profile: ProfileFile | undefined;
}

/** Settings to a file, from a file, and back to what is built in. */
export function ProfileFilePanel() {
  const text = useTextStyles();
  const texts = useTexts().settings;
  const { engine, state, actions } = usePane();
  const { profile } = state.town;
  const [asked, setAsked] = useState<Replacement>();
  const chooser = useRef<HTMLInputElement>(null);

  const read = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    try {
      if (file !== undefined) {
        setAsked({ profile: await engine.readProfile(await file.text(), file.name) });
      }
    } catch (error) {
      actions.report(error);
    }
    input.value = '';
  };
  return (
    <>
      <p className={text.secondary}>
        {profile === undefined ? texts.nothingToExport : texts.fileHint}
      </p>
      <div className={text.row}>
        {profile !== undefined && <ExportButtons profile={profile} />}
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => void read(event)}
        />
        <Button size="small" onClick={() => chooser.current?.click()}>
          {texts.import}
        </Button>
        {profile !== undefined && (
          <Button
            size="small"
            onClick={() => {
              setAsked({ profile: undefined });
            }}
          >
            {texts.reset}
          </Button>
        )}
      </div>
      {asked !== undefined && (
        <ReplaceQuestion
          profile={asked.profile}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </>
  );
}

function ExportButtons({ profile }: { readonly profile: ProfileFile }) {
  const texts = useTexts().settings;
  const { actions } = usePane();
  const copy = async (): Promise<void> => {
    const copied = await copyToClipboard(profileText(profile));
    actions.say(copied ? texts.copied : texts.copyFailed);
  };
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          const name = profileFileName(profile);
          download(profileBlob(profile), name);
          actions.say(texts.exported(name));
        }}
      >
        {texts.export}
      </Button>
      <Button size="small" onClick={() => void copy()}>
        {texts.copy}
      </Button>
    </>
  );
}
