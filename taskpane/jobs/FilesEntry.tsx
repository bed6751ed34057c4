import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Document16Regular } from '@fluentui/react-icons/svg/document';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { FileBeside } from '../engine/jobTypes';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { PickFiles } from '../look/PickFiles';
import { useTextStyles } from '../look/useTextStyles';
import type { FieldWords } from '../texts/zh/jobs';

const useStyles = makeStyles({
  files: { rowGap: tokens.spacingVerticalXXS, paddingTop: tokens.spacingVerticalS },
  file: { display: 'flex', columnGap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, marginTop: '2px' },
});

/** Picks the files of a job and names those that were picked; picking again takes others. */
export function FilesEntry(props: {
  readonly words: FieldWords;
  readonly several: boolean;
  readonly files: readonly FileBeside[];
  readonly problem: string | undefined;
  readonly onFiles: (files: readonly FileBeside[]) => void;
}): ReactNode {
  const { words, several, files, problem, onFiles } = props;
  const { phase } = usePane().state;
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div>
      <PickFiles
        label={words.label}
        hint={words.hint}
        problem={problem}
        several={several}
        isBusy={phase.kind === 'busy'}
        onPick={(picked) => {
          onFiles(picked.map((file) => ({ name: file.name, content: file })));
        }}
      />
      {files.length > 0 && (
        <ul className={mergeClasses(text.list, styles.files)} lang={DATA_LANGUAGE}>
          {files.map(({ name }, index) => (
            <li key={index} className={styles.file}>
              <Document16Regular aria-hidden className={styles.icon} />
              <span>{name}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
