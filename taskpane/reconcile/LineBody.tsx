import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import type { LineCell, LineRow } from '../engine/reconcile/reconcileEngine';
import { useDetailStyles } from '../list/useDetailStyles';
import { DATA_LANGUAGE } from '../look/dataLanguage';
import { useTexts } from '../texts/useTexts';
import { AnswerForm } from './AnswerForm';
import { StandingTruth } from './StandingTruth';
import { TruthChoice } from './TruthChoice';

const useStyles = makeStyles({
  cells: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0 },
  cell: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    padding: '4px 8px',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  said: { flexGrow: 1, flexBasis: '120px', minWidth: 0, overflowWrap: 'anywhere' },
  value: { display: 'block', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-wrap' },
  blank: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** One line in full: what each side writes and where, how the two were matched, and what can be done. */
export function LineBody({ line }: { readonly line: LineRow }): ReactNode {
  const styles = useStyles();
  const detail = useDetailStyles();
  const words = useTexts().reconcile;
  const { household, topic, cells, sentence, matched, normal, asked, difference, standing } = line;
  const title = [household, topic].filter((part) => part !== '').join(' · ');
  return (
    <div className={detail.body}>
      <h3 className={detail.title} lang={DATA_LANGUAGE}>
        {title}
      </h3>
      <ul className={styles.cells}>
        {cells.map((cell) => (
          <Cell key={`${cell.side} ${cell.where}`} cell={cell} />
        ))}
      </ul>
      {difference !== undefined && <TruthChoice difference={difference} standing={standing} />}
      {standing !== undefined && <StandingTruth difference={difference} standing={standing} />}
      {asked !== undefined && <AnswerForm line={line} about={asked.about} />}
      <p className={detail.message} lang={DATA_LANGUAGE}>
        {sentence}
      </p>
      {normal && (
        <div>
          <Badge appearance="tint" color="success">
            {words.normal}
          </Badge>
        </div>
      )}
      {matched !== '' && (
        <p className={detail.muted} lang={DATA_LANGUAGE}>
          {words.matchedBy(matched)}
        </p>
      )}
    </div>
  );
}

/** A sheet called like its system need not be named twice. */
function named(system: string, where: string): readonly string[] {
  if (where.startsWith(`${system}!`)) return [where];
  return where === '' ? [system] : [system, where];
}

function Cell({ cell }: { readonly cell: LineCell }): ReactNode {
  const styles = useStyles();
  const detail = useDetailStyles();
  const words = useTexts().reconcile;
  const { actions } = usePane();
  const { side, system, value, where, place } = cell;
  return (
    <li className={styles.cell}>
      <span className={styles.said}>
        <span className={detail.muted} lang={DATA_LANGUAGE}>
          {[words.sideNames[side], ...named(system, where)].join(' · ')}
        </span>
        {value === '' ? (
          <span className={styles.blank}>{words.blank}</span>
        ) : (
          <span className={styles.value} lang={DATA_LANGUAGE}>
            {value}
          </span>
        )}
      </span>
      {place !== undefined && (
        <Button size="small" onClick={() => void actions.reveal(place)}>
          {words.goTo(words.sideNames[side])}
        </Button>
      )}
    </li>
  );
}
