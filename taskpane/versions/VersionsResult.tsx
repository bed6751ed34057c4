import { type ReactNode, useId } from 'react';
import { usePane } from '../app/paneContext';
import type { ComparedList, VersionsComparison } from '../engine/versions/versionsEngine';
import { CountTiles } from '../look/CountTiles';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { Section } from '../look/Section';
import { useShownWhenNew } from '../look/useShownWhenNew';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { changeOutcomes, changesOf } from './changeOutcomes';

/** Every list that both versions have, with its counts; each count opens its rows. */
export function VersionsResult({
  comparison,
}: {
  readonly comparison: VersionsComparison;
}): ReactNode {
  const { versions: words } = useTexts();
  const text = useTextStyles();
  const shown = useShownWhenNew(usePane().state.versions.generation);
  const { lists, notes } = comparison;
  return (
    <div ref={shown}>
      <Section title={words.result}>
        {notes.map((note) => (
          <p key={note} className={text.paragraph} lang={DATA_LANGUAGE}>
            {note}
          </p>
        ))}
        {lists.map((list, index) => (
          <ListCard key={list.newer} list={list} index={index} />
        ))}
      </Section>
    </div>
  );
}

function ListCard(props: { readonly list: ComparedList; readonly index: number }): ReactNode {
  const { actions } = usePane();
  const { versions: words } = useTexts();
  const text = useTextStyles();
  const id = useId();
  const { list, index } = props;
  return (
    <section className={text.card} aria-labelledby={id}>
      <h4 id={id} className={text.cardTitle} lang={DATA_LANGUAGE}>
        {words.list(list.older, list.newer)}
      </h4>
      <p className={text.secondary}>{words.rows(list.rowsBefore, list.rowsAfter, list.rowsSame)}</p>
      <CountTiles
        counts={changeOutcomes
          .map((outcome) => ({
            ...{ id: outcome, label: words.outcomes[outcome], count: list.counts[outcome] },
            note: outcome === 'changed' ? words.cells(list.changedCells) : undefined,
          }))
          .filter(({ id: outcome, count }) => outcome !== 'perhaps' || count > 0)}
        onOpen={(outcome) => {
          actions.versions.openLines(changesOf(index, outcome));
        }}
      />
      <Columns columns={list.addedColumns} say={words.addedColumns} />
      <Columns columns={list.removedColumns} say={words.removedColumns} />
    </section>
  );
}

function Columns(props: {
  readonly columns: readonly string[];
  readonly say: (names: string) => string;
}): ReactNode {
  const { shell } = useTexts();
  const text = useTextStyles();
  const { columns, say } = props;
  if (columns.length === 0) return undefined;
  return (
    <p className={text.secondary} lang={DATA_LANGUAGE}>
      {say(columns.join(shell.listSeparator))}
    </p>
  );
}
