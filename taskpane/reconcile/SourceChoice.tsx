import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { SourceList, SourceSheet } from '../engine/sources/sourcesEngine';
import { Section } from '../look/Section';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { AddFile } from '../sources/AddFile';
import { CompareButton } from '../sources/CompareButton';
import { FEWEST_SHEETS, isTicked, sheetsToCompare, sheetsTogether } from './chosenSheets';
import { FileHeading } from '../sources/FileHeading';
import { SourceRow } from './SourceRow';

/** The lists of the workbook and of the files beside it, to be ticked, and the button that compares them. */
export function SourceChoice({ sources }: { readonly sources: SourceList }): ReactNode {
  const { state, actions } = usePane();
  const words = useTexts().reconcile;
  const text = useTextStyles();
  const { kept, files } = state.reconcile;
  const shown = sources.sheets.filter((sheet) => sheet.isList || isTicked(sheet, kept));
  const others = sources.sheets.filter((sheet) => !shown.includes(sheet));
  const own = shown.filter(({ file }) => file === undefined);
  return (
    <Section title={words.what}>
      <p className={text.secondary}>{words.whatHint}</p>
      {own.length === 0 && <p className={text.paragraph}>{words.noList}</p>}
      <SheetRows sheets={own} sources={sources} />
      {files.map((name) => (
        <div key={name}>
          <FileHeading
            name={name}
            onRemove={(removed) => void actions.reconcile.removeFile(removed)}
          />
          <SheetRows sheets={shown.filter(({ file }) => file === name)} sources={sources} />
        </div>
      ))}
      {others.length > 0 && (
        <Unfold title={words.others(others.length)}>
          <SheetRows sheets={others} sources={sources} />
        </Unfold>
      )}
      <AddFile onAdd={(added) => void actions.reconcile.addFiles(added)} />
      <CompareBar sources={sources} />
    </Section>
  );
}

function SheetRows(props: {
  readonly sheets: readonly SourceSheet[];
  readonly sources: SourceList;
}): ReactNode {
  const text = useTextStyles();
  if (props.sheets.length === 0) return undefined;
  return (
    <ul className={text.list}>
      {props.sheets.map((sheet) => (
        <SourceRow key={sheet.id} sheet={sheet} systems={props.sources.systems} />
      ))}
    </ul>
  );
}

function CompareBar({ sources }: { readonly sources: SourceList }): ReactNode {
  const { state, actions } = usePane();
  const { shell, reconcile: words } = useTexts();
  const { kept, comparison, changedSheets } = state.reconcile;
  const ticked = sheetsToCompare(sources, kept).length;
  const isTooFew = ticked < FEWEST_SHEETS;
  const text = useTextStyles();
  return (
    <>
      {isTooFew && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.tooFew(ticked)}</MessageBarBody>
        </MessageBar>
      )}
      {sheetsTogether(sources, kept).map(({ sheets, system }) => {
        const names = sheets.map(shell.quoted).join(shell.listSeparator);
        return (
          <p key={names} className={text.secondary}>
            {system === undefined ? words.togetherUnnamed(names) : words.together(names)}
          </p>
        );
      })}
      <CompareButton
        words={words}
        isCompared={comparison !== undefined}
        changedSheets={changedSheets}
        isBlocked={isTooFew}
        onCompare={() => void actions.reconcile.compare()}
      />
    </>
  );
}
