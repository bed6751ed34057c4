import { Badge } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePane } from '../app/paneContext';
import type { ComparedPair } from '../engine/reconcile/reconcileEngine';
import { CountTiles } from '../look/CountTiles';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { NotCompared } from './NotCompared';
import { countOf, listOf, normalOf, outcomes } from './outcomes';
import { pairId } from './pairId';

/** Two systems and what came of their households; each count opens its list. */
export function PairCard(props: {
  readonly pair: ComparedPair;
  readonly index: number;
}): ReactNode {
  const words = useTexts().reconcile;
  const { actions } = usePane();
  const text = useTextStyles();
  const id = useId();
  const { pair, index } = props;
  const { leftName, rightName, kind } = pair;
  return (
    <section id={pairId(index)} tabIndex={-1} className={text.card} aria-labelledby={id}>
      <div className={text.row}>
        <h4 id={id} className={text.cardTitle} lang={DATA_LANGUAGE}>
          {words.pair(leftName, rightName)}
        </h4>
        <Badge appearance="tint">
          <span lang={DATA_LANGUAGE}>{kind}</span>
        </Badge>
      </div>
      <p className={text.secondary} lang={DATA_LANGUAGE}>
        {words.sides(leftName, rightName)}
      </p>
      <CountTiles
        counts={outcomes
          .map((outcome) => ({
            ...{ id: outcome, label: words.outcomes[outcome], count: countOf(pair, outcome) },
            note: normalNote(normalOf(pair, outcome), words.ofNormal),
          }))
          .filter((each) => each.id !== 'villages' || each.count > 0)}
        onOpen={(outcome) => {
          actions.reconcile.openLines(listOf(index, outcome));
        }}
      />
      <NotCompared pair={pair} />
      <Topics pair={pair} />
    </section>
  );
}

function normalNote(
  normal: number | undefined,
  say: (normal: number) => string,
): string | undefined {
  return normal === undefined || normal === 0 ? undefined : say(normal);
}

function Topics({ pair }: { readonly pair: ComparedPair }): ReactNode {
  const { shell, reconcile: words } = useTexts();
  const text = useTextStyles();
  return (
    <Unfold title={words.whatCompared}>
      <p className={text.secondary} lang={DATA_LANGUAGE}>
        {words.topics(pair.topics.join(shell.listSeparator))}
      </p>
    </Unfold>
  );
}
