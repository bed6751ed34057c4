import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../app/paneContext';
import type { Question } from '../engine/paneEngine';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({ place: { minWidth: 0 } });

/** Places shown before one asks for more. */
const FEW = 4;

/** Where the words in question stand; each place can be looked at. */
export function QuestionPlaces({ question }: { readonly question: Question }) {
  const styles = useStyles();
  const text = useTextStyles();
  const texts = useTexts().questions;
  const { actions } = usePane();
  const [all, setAll] = useState(false);
  const { places, count } = question;
  const shown = all ? places : places.slice(0, FEW);
  const several = new Set(places.map(({ sheet }) => sheet)).size > 1;
  return (
    <div className={text.row}>
      <span className={text.secondary}>{texts.places(count)}</span>
      {shown.map(({ sheet, row, column, where }) => {
        const name = several ? `${sheet} ${where}` : where;
        return (
          <Button
            key={`${sheet} ${where}`}
            className={styles.place}
            size="small"
            aria-label={texts.reveal(`${sheet} ${where}`)}
            onClick={() => void actions.reveal({ sheet, row, column })}
          >
            <span lang={DATA_LANGUAGE}>{name}</span>
          </Button>
        );
      })}
      {!all && places.length > FEW && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {texts.more(places.length - FEW)}
        </Button>
      )}
    </div>
  );
}
