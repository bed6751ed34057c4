import { Checkbox, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { usePane } from '../app/paneContext';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { JobRow } from './JobRow';

interface Choice {
  readonly id: string;
  readonly name: string;
}

const useStyles = makeStyles({ choices: { display: 'flex', flexDirection: 'column' } });

/** The job of all generated sheets, or of those that are ticked. */
export function ListsRow(): ReactNode {
  const { actions } = usePane();
  const { shell } = useTexts();
  const text = useTextStyles();
  const choices = useGeneratedSheets();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const only = choices.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const isNothing = choices.length > 0 && only.length === 0;
  const words = shell.jobsPage;
  return (
    <JobRow
      job="lists"
      isBlocked={isNothing}
      onStart={() => void actions.runJob('lists', left.size === 0 ? undefined : { only })}
    >
      {choices.length > 0 && (
        <Unfold title={words.choose(only.length, choices.length)}>
          <SheetTicks choices={choices} left={left} onLeave={setLeft} />
        </Unfold>
      )}
      {isNothing && <p className={text.secondary}>{words.nothingChosen}</p>}
    </JobRow>
  );
}

function SheetTicks(props: {
  readonly choices: readonly Choice[];
  /** Ids of the sheets that are not wanted. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}): ReactNode {
  const { shell } = useTexts();
  const styles = useStyles();
  const { choices, left, onLeave } = props;
  const some = left.size < choices.length ? 'mixed' : false;
  return (
    <div className={styles.choices}>
      <Checkbox
        label={shell.jobsPage.all}
        checked={left.size === 0 ? true : some}
        onChange={(_, { checked }) => {
          onLeave(new Set(checked === true ? [] : choices.map(({ id }) => id)));
        }}
      />
      {choices.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={<span lang={DATA_LANGUAGE}>{name}</span>}
          checked={!left.has(id)}
          onChange={() => {
            onLeave(toggled(left, id));
          }}
        />
      ))}
    </div>
  );
}

function useGeneratedSheets(): readonly Choice[] {
  const { engine, state, actions } = usePane();
  const { generation, town } = state;
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  useEffect(() => {
    let isWanted = true;
    engine.generatedSheets(town.profile).then(
      (sheets) => {
        if (isWanted) setChoices(sheets);
      },
      (error: unknown) => {
        actions.report(error);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [engine, actions, generation, town.profile]);
  return choices;
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
