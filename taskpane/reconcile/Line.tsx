import type { ReactNode } from 'react';
import type { LineRow } from '../engine/reconcile/reconcileEngine';
import { LineOnItsWay } from '../list/LineOnItsWay';
import { NamedLine } from '../list/NamedLine';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { useTexts } from '../texts/useTexts';

/** One line of the comparison: who, what about, and what the two sides say. */
export function Line({ row }: { readonly row: LineRow | undefined }): ReactNode {
  const words = useTexts().reconcile;
  if (row === undefined) return <LineOnItsWay />;
  const { household, topic, kind, normal, sentence } = row;
  const outcome = normal ? words.normal : words.kinds[kind];
  return (
    <NamedLine
      name={household}
      aside={topic === '' ? outcome : <span lang={DATA_LANGUAGE}>{topic}</span>}
      sentence={sentence}
    />
  );
}
