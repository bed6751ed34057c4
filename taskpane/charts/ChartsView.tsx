import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Severity } from '../../src/domain/finding';
import { usePane } from '../app/paneContext';
import type { Overview } from '../engine/paneEngine';
import { NoListFound } from '../look/NoListFound';
import { NotCheckedYet } from '../look/NotCheckedYet';
import { SeverityMark } from '../look/SeverityMark';
import { Section } from '../look/Section';
import { useTextStyles } from '../look/useTextStyles';
import { useJudgementTitle } from '../look/useJudgementTitle';
import { useTexts } from '../texts/useTexts';
import { BarList } from './BarList';
import { barsOf, progressOf } from './shares';
import { VillageBars } from './VillageBars';
import { VillageTable } from './VillageTable';

/** The check in drawings: judgements, findings by severity, progress by village. */
export function ChartsView() {
  const texts = useTexts().charts;
  const { overview } = usePane().state;
  if (overview === undefined) return <NotCheckedYet texts={texts} />;
  return overview.listFound ? <Charts overview={overview} /> : <NoListFound overview={overview} />;
}

function Charts({ overview }: { readonly overview: Overview }) {
  const text = useTextStyles();
  const texts = useTexts().charts;
  const { actions } = usePane();
  const title = useJudgementTitle();
  const { households, expectedHouseholds: expected } = overview;
  const counted =
    expected === undefined ? texts.households(households) : texts.ofExpected(households, expected);
  return (
    <div className={text.page}>
      <Section title={title} aside={<span className={text.secondary}>{counted}</span>}>
        <BarList
          bars={barsOf(overview.judgements)}
          onChoose={{
            hint: texts.openJudgement,
            open: (judgement) => {
              actions.openHouseholds({ judgements: [judgement] });
            },
          }}
        />
      </Section>
      <Severities overview={overview} />
      <Villages overview={overview} />
    </div>
  );
}

function Severities({ overview }: { readonly overview: Overview }) {
  const text = useTextStyles();
  const texts = useTexts().charts;
  const { actions, state } = usePane();
  const bars = barsOf(overview.findings);
  const open = (severity: Severity): void => {
    actions.setQuery({ groupBy: state.findings.query.groupBy, severity });
    actions.openPage('findings');
  };
  return (
    <Section title={texts.severities}>
      {bars.length === 0 ? (
        <p className={text.paragraph}>{texts.noFindings}</p>
      ) : (
        <BarList
          bars={bars}
          mark={(severity) => <SeverityMark severity={severity} />}
          onChoose={{ hint: texts.openSeverity, open }}
        />
      )}
    </Section>
  );
}

function Villages({ overview }: { readonly overview: Overview }) {
  const texts = useTexts().charts;
  const [asTable, setAsTable] = useState(false);
  const villages = progressOf(overview.villages);
  if (villages.length === 0) return null;
  return (
    <Section
      title={texts.villages}
      aside={
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {asTable ? texts.asBars : texts.asTable}
        </Button>
      }
    >
      {asTable ? <VillageTable villages={villages} /> : <VillageBars villages={villages} />}
    </Section>
  );
}
