import type { ReactNode } from 'react';
import { groupBy } from '../../src/domain/grouping';
import { usePane } from '../app/paneContext';
import type { SourceList } from '../engine/sources/sourcesEngine';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { NarrowSelect } from '../look/NarrowSelect';
import { Section } from '../look/Section';
import { useTextStyles } from '../look/useTextStyles';
import { AddFile } from '../sources/AddFile';
import { CompareButton } from '../sources/CompareButton';
import { FileHeading } from '../sources/FileHeading';
import { useTexts } from '../texts/useTexts';
import { pickedVersions, type VersionChoice, versionChoices } from './versionChoices';

/** The earlier and the later version: lists of the workbook or of a file beside it. */
export function VersionsForm({ sources }: { readonly sources: SourceList }): ReactNode {
  const { state, actions } = usePane();
  const { versions: words } = useTexts();
  const text = useTextStyles();
  const choices = versionChoices(sources);
  const picked = pickedVersions(choices, state.versions);
  return (
    <Section title={words.what}>
      <p className={text.secondary}>{words.whatHint}</p>
      {(['older', 'newer'] as const).map((version) => (
        <NarrowSelect
          key={version}
          label={words.sideNames[version]}
          value={picked[version]?.key ?? ''}
          onChoose={(key) => {
            actions.versions.pick(version, key);
          }}
        >
          {picked[version] === undefined && <option value="">{words.pick}</option>}
          <Options choices={choices} />
        </NarrowSelect>
      ))}
      {state.versions.files.map((name) => (
        <FileHeading
          key={name}
          name={name}
          onRemove={(removed) => void actions.versions.removeFile(removed)}
        />
      ))}
      <AddFile onAdd={(files) => void actions.versions.addFiles(files)} />
      <CompareBar picked={[picked.older, picked.newer]} />
    </Section>
  );
}

function Options({ choices }: { readonly choices: readonly VersionChoice[] }): ReactNode {
  const { versions: words, reconcile } = useTexts();
  return [...groupBy(choices, ({ file }) => file)].map(([file, own]) => (
    <optgroup
      key={file ?? ''}
      label={file === undefined ? words.thisWorkbook : reconcile.file(file)}
    >
      {own.map(({ key, sheet }) => (
        <option key={key} value={key} lang={sheet === undefined ? undefined : DATA_LANGUAGE}>
          {sheet ?? words.allLists}
        </option>
      ))}
    </optgroup>
  ));
}

function CompareBar(props: {
  readonly picked: readonly [VersionChoice | undefined, VersionChoice | undefined];
}): ReactNode {
  const { state, actions } = usePane();
  const { versions: words } = useTexts();
  const text = useTextStyles();
  const [older, newer] = props.picked;
  const { comparison, changedSheets } = state.versions;
  const isSame = older !== undefined && older.key === newer?.key;
  const isLacking = older === undefined || newer === undefined;
  return (
    <>
      {isLacking && <p className={text.secondary}>{words.lacking}</p>}
      {isSame && <p className={text.secondary}>{words.same}</p>}
      <CompareButton
        words={words}
        isCompared={comparison !== undefined}
        changedSheets={changedSheets}
        isBlocked={isLacking || isSame}
        onCompare={() => void actions.versions.compare()}
      />
    </>
  );
}
