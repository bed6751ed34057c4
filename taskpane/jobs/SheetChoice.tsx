import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { usePane } from '../app/paneContext';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { DATA_LANGUAGE } from '../look/dataLanguage';

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What the card of a job hands to the part in which something of it is chosen. */
export interface JobOptions {
  readonly isBusy: boolean;
  readonly button: string;
  /** Previews the job, narrowed to generated sheets by their ids; undefined for all. */
  readonly onPreview: (only: readonly string[] | undefined) => void;
}

const useStyles = makeStyles({ choices: { display: 'flex', flexDirection: 'column' } });

/** Preview of all generated sheets, or of those that are ticked. `onPreview` gets undefined for all. */
export function SheetChoice({ isBusy, button, onPreview }: JobOptions): ReactNode {
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const choices = useGeneratedSheets();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = choices.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const isNothing = choices.length > 0 && chosen.length === 0;
  const words = shell.jobsPage;
  const names = choices.map(({ name }) => name).join(shell.listSeparator);
  return (
    <>
      {choices.length > 0 && (
        <p className={text.secondary} lang={DATA_LANGUAGE}>
          {words.sheets(names)}
        </p>
      )}
      {choices.length > 0 && (
        <Unfold title={words.choose}>
          <div className={styles.choices}>
            <Checkbox
              label={words.all}
              checked={left.size === 0 ? true : isNothing ? false : 'mixed'}
              onChange={(_, { checked }) => {
                setLeft(new Set(checked === true ? [] : choices.map(({ id }) => id)));
              }}
            />
            {choices.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={<span lang={DATA_LANGUAGE}>{name}</span>}
                checked={!left.has(id)}
                onChange={() => {
                  setLeft(toggled(left, id));
                }}
              />
            ))}
          </div>
        </Unfold>
      )}
      <div className={text.row}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || isNothing}
          onClick={() => {
            onPreview(left.size === 0 ? undefined : chosen);
          }}
        >
          {button}
        </Button>
        {isNothing && <span className={text.secondary}>{words.nothingChosen}</span>}
      </div>
    </>
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
