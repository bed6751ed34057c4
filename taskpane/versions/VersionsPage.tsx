import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { ReadFirst } from '../sources/ReadFirst';
import { useTexts } from '../texts/useTexts';
import { VersionsForm } from './VersionsForm';
import { VersionsResult } from './VersionsResult';

/** Which two versions are compared, and what changed between them. */
export function VersionsPage(): ReactNode {
  const { state, actions } = usePane();
  const { versions: words } = useTexts();
  const text = useTextStyles();
  const { sources, comparison } = state.versions;
  return (
    <div className={text.page}>
      {sources === undefined ? (
        <ReadFirst title={words.what} onRead={() => void actions.versions.prepare()} />
      ) : (
        <VersionsForm sources={sources} />
      )}
      {comparison !== undefined && <VersionsResult comparison={comparison} />}
    </div>
  );
}
