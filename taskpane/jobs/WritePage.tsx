import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { Writing } from '../app/paneState';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { Section } from '../look/Section';
import { Sentences } from '../look/Sentences';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { PlannedSheetCard } from './PlannedSheetCard';
import { RestoreButton } from './RestoreButton';

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  sheets: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // The decision stays in sight however long the preview is.
  decision: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What a job would write, the decision, and afterwards the receipt with the way back. */
export function WritePage(): ReactNode {
  const { writing } = usePane().state;
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  if (writing === undefined) return <p className={text.paragraph}>{shell.write.nothing}</p>;
  const { preview, title, stage } = writing;
  const heading = {
    preview: shell.write.willHappen,
    written: shell.write.hasHappened,
    'taken-back': shell.write.takenBack,
  }[stage];
  return (
    <div className={text.page}>
      <h3 className={styles.title}>{title}</h3>
      {preview.empty ? (
        <p className={text.paragraph}>{shell.write.empty}</p>
      ) : (
        <Section title={heading}>
          <Sentences sentences={preview.sentences} />
        </Section>
      )}
      <NotesOf writing={writing} />
      <div className={styles.sheets}>
        {preview.sheets
          .filter(({ internal }) => !internal)
          .map((sheet) => (
            <PlannedSheetCard key={sheet.name} sheet={sheet} isWritten={stage === 'written'} />
          ))}
      </div>
      <div className={`${styles.decision} ${text.row}`}>
        <Decision writing={writing} />
      </div>
    </div>
  );
}

function NotesOf({ writing }: { readonly writing: Writing }): ReactNode {
  const { shell } = useTexts();
  const text = useTextStyles();
  const { notes } = writing.preview;
  if (notes.length === 0) return undefined;
  return (
    <Section title={shell.write.notes}>
      {notes.map((note) => (
        <p key={note} className={text.secondary} lang={DATA_LANGUAGE}>
          {note}
        </p>
      ))}
    </Section>
  );
}

function Decision({ writing }: { readonly writing: Writing }): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const isBusy = state.phase.kind === 'busy';
  const words = shell.write;
  if (writing.stage === 'preview' && !writing.preview.empty) {
    return (
      <>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void actions.confirmWriting()}
        >
          {words.confirm}
        </Button>
        <Button disabledFocusable={isBusy} onClick={actions.back}>
          {words.discard}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={actions.back}>
        {words.done}
      </Button>
      {writing.stage === 'written' && <RestoreButton label={words.restore} />}
      {writing.job === 'sample' && writing.stage === 'written' && (
        <Link as="button" onClick={() => void actions.check()}>
          {shell.overview.check}
        </Link>
      )}
    </>
  );
}
