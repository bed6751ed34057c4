import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { FileBeside } from '../engine/jobTypes';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { PickFiles } from '../look/PickFiles';
import { useTextStyles } from '../look/useTextStyles';
import type { FieldWords } from '../texts/zh/jobs';

/** Picks the files of a job and names those that were picked; picking again takes others. */
export function FilesEntry(props: {
  readonly words: FieldWords;
  readonly several: boolean;
  readonly files: readonly FileBeside[];
  readonly onFiles: (files: readonly FileBeside[]) => void;
}): ReactNode {
  const { words, several, files, onFiles } = props;
  const { phase } = usePane().state;
  const text = useTextStyles();
  return (
    <div>
      <PickFiles
        label={words.label}
        hint={words.hint}
        several={several}
        isBusy={phase.kind === 'busy'}
        onPick={(picked) => {
          onFiles(picked.map((file) => ({ name: file.name, content: file })));
        }}
      />
      {files.length > 0 && (
        <ul className={text.secondary} lang={DATA_LANGUAGE}>
          {files.map(({ name }, index) => (
            <li key={index}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
