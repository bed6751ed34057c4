import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { SheetOverview } from '../engine/paneEngine';
import { Section } from '../look/Section';
import { Unfold } from '../look/Unfold';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** Every sheet with what it was taken for, why, and what of it was not understood. */
export function SheetList({ sheets }: { readonly sheets: readonly SheetOverview[] }): ReactNode {
  const { shell } = useTexts();
  const text = useTextStyles();
  return (
    <Section title={shell.overview.sheets}>
      <ul className={text.list}>
        {sheets.map((sheet) => (
          <SheetItem key={sheet.name} sheet={sheet} />
        ))}
      </ul>
    </Section>
  );
}

function SheetItem({ sheet }: { readonly sheet: SheetOverview }): ReactNode {
  const { actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const words = shell.overview;
  const { name, visibility, role, roleLabel, roleReason, households, columns, remarks } = sheet;
  const isRead = role !== 'generated' && role !== 'not-recognised';
  const unmapped = columns.filter(
    ({ field, header, by }) => field === undefined && by === undefined && header !== '',
  );
  return (
    <li className={styles.item}>
      <div className={text.row}>
        {visibility === 'visible' ? (
          <Link
            as="button"
            className={styles.name}
            title={words.openSheet(name)}
            onClick={() => void actions.reveal({ sheet: name })}
          >
            <span lang={DATA_LANGUAGE}>{name}</span>
          </Link>
        ) : (
          <span className={styles.name} lang={DATA_LANGUAGE}>
            {name}
          </span>
        )}
        <Badge appearance="tint" color={isRead ? 'brand' : 'subtle'}>
          <span lang={DATA_LANGUAGE}>{roleLabel}</span>
        </Badge>
        {visibility !== 'visible' && <Badge appearance="outline">{words.hidden}</Badge>}
        {households > 0 && <span>{words.sheetHouseholds(households)}</span>}
      </div>
      <p className={text.secondary} lang={DATA_LANGUAGE}>
        {roleReason}
      </p>
      {remarks.map((remark) => (
        <p key={remark} className={text.secondary} lang={DATA_LANGUAGE}>
          {remark}
        </p>
      ))}
      {columns.length > 0 && role !== 'generated' && (
        <div className={text.row}>
          <Link
            as="button"
            onClick={() => {
              actions.openPage({ id: 'mapping', sheet: name });
            }}
          >
            {words.columns}
          </Link>
          {isRead && unmapped.length > 0 && (
            <span className={text.secondary}>{words.unmapped(unmapped.length)}</span>
          )}
        </div>
      )}
      <Skipped sheet={sheet} />
    </li>
  );
}

function Skipped({ sheet }: { readonly sheet: SheetOverview }): ReactNode {
  const { shell } = useTexts();
  const text = useTextStyles();
  if (sheet.skipped.length === 0 || sheet.households === 0) return undefined;
  return (
    <Unfold title={shell.overview.skipped}>
      <ul className={text.list}>
        {sheet.skipped.map(({ id, label }) => (
          <li key={id} className={text.secondary} lang={DATA_LANGUAGE}>
            {label}
          </li>
        ))}
      </ul>
    </Unfold>
  );
}
