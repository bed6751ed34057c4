import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { ownProfile } from '../app/ownProfile';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { NarrowSelect } from '../look/NarrowSelect';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { useForm } from './formContext';

/**
 * Which of the built-in profiles the town's settings extend. It decides rules, conclusions and generated sheets, so
 * it is not saved with the form but taken at once, and everything is checked again.
 */
export function ProfileChoice(): ReactNode {
  const { state, actions } = usePane();
  const texts = useTexts().settings;
  const text = useTextStyles();
  const { base } = useForm().choices;
  const { profile } = state.town;
  const choose = async (id: string): Promise<void> => {
    const chosen = base.builtIn.find((each) => each.id === id);
    if (chosen === undefined || id === base.id) return;
    const own = ownProfile(state.town);
    const title = profile === undefined || own.title === base.title ? chosen.title : own.title;
    if (await actions.changeTown({ profile: { ...own, title, extends: id } })) {
      actions.say(texts.profileTaken(chosen.title));
    }
  };
  return (
    <>
      <NarrowSelect
        label={texts.profile}
        hint={texts.profileHint}
        value={base.id}
        disabled={state.phase.kind === 'busy'}
        onChoose={(id) => void choose(id)}
      >
        {base.builtIn.map(({ id, title }) => (
          <option key={id} value={id} lang={DATA_LANGUAGE}>
            {title}
          </option>
        ))}
      </NarrowSelect>
      {profile !== undefined && profile.title !== base.title && (
        <p className={text.secondary}>{texts.extendsProfile(profile.title, base.title)}</p>
      )}
    </>
  );
}
