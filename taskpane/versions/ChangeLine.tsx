import type { ReactNode } from 'react';
import type { ChangeRow } from '../engine/versions/versionsEngine';
import { LineOnItsWay } from '../list/LineOnItsWay';
import { NamedLine } from '../list/NamedLine';
import { useTexts } from '../texts/useTexts';

/** One row that is not the same in both versions: who, and what was and is. */
export function ChangeLine({ row }: { readonly row: ChangeRow | undefined }): ReactNode {
  const { versions: words } = useTexts();
  if (row === undefined) return <LineOnItsWay />;
  const { household, outcome, cells, sentence } = row;
  const aside = outcome === 'changed' ? { aside: words.cells(cells.length) } : {};
  return <NamedLine name={household} sentence={sentence} {...aside} />;
}
