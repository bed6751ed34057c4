import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePane } from '../app/paneContext';
import type { PlannedSheet } from '../engine/paneEngine';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  scroller: {
    overflowX: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& td, & th': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
      whiteSpace: 'nowrap',
      maxWidth: '14em',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
    },
    '& th': {
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground3,
    },
  },
  changes: {
    width: '100%',
    tableLayout: 'fixed',
    '& td, & th': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    '& th:first-child': { width: '5em' },
  },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  blank: { color: tokens.colorNeutralForeground3 },
});

/** One sheet of a plan: how much of it is written, its first changes and its first rows. */
export function PlannedSheetCard({
  sheet,
  isWritten,
}: {
  readonly sheet: PlannedSheet;
  readonly isWritten: boolean;
}): ReactNode {
  const { actions } = usePane();
  const { shell } = useTexts();
  const text = useTextStyles();
  const id = useId();
  const { name, kind, rows, changedCells } = sheet;
  const words = shell.write;
  return (
    <section className={text.card} aria-labelledby={id}>
      <div className={text.row}>
        <span id={id} className={text.strong} lang={DATA_LANGUAGE}>
          {name}
        </span>
        <Badge appearance="tint" color={kind === 'create' ? 'brand' : 'warning'}>
          {words.kinds[kind]}
        </Badge>
        <span className={text.secondary}>
          {kind === 'change' ? words.changedCells(changedCells) : words.rows(rows)}
        </span>
        {isWritten && (
          <Link as="button" onClick={() => void actions.reveal({ sheet: name })}>
            {words.openSheet}
          </Link>
        )}
      </div>
      <Changes sheet={sheet} />
      <FirstRows sheet={sheet} />
    </section>
  );
}

function Changes({ sheet }: { readonly sheet: PlannedSheet }): ReactNode {
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const { changes, changedCells } = sheet;
  if (changes.length === 0) return undefined;
  const words = shell.write;
  const left = changedCells - changes.length;
  return (
    <>
      <table className={`${styles.table} ${styles.changes}`}>
        <thead>
          <tr>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ where, before, after }) => (
            <tr key={where}>
              <td>{where}</td>
              <td className={before === '' ? styles.blank : styles.before}>
                {before === '' ? words.blank : before}
              </td>
              <td className={after === '' ? styles.blank : undefined}>
                {after === '' ? words.blank : after}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className={text.secondary}>{words.moreChanges(left)}</p>}
    </>
  );
}

function FirstRows({ sheet }: { readonly sheet: PlannedSheet }): ReactNode {
  const { shell } = useTexts();
  const styles = useStyles();
  if (sheet.firstRows.length === 0) return undefined;
  return (
    <Unfold title={shell.write.firstRows}>
      <div
        className={styles.scroller}
        role="region"
        tabIndex={0}
        aria-label={`${sheet.name} ${shell.write.firstRows}`}
      >
        <table className={styles.table}>
          <tbody lang={DATA_LANGUAGE}>
            {sheet.firstRows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column} title={cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Unfold>
  );
}
