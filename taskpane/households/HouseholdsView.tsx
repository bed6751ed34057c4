import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { usePane } from '../app/paneContext';
import { StepBar } from '../list/StepBar';
import { TreeList } from '../list/TreeList';
import { useClosedGroups } from '../list/useClosedGroups';
import { EmptyState } from '../look/EmptyState';
import { NoListFound } from '../look/NoListFound';
import { NotCheckedYet } from '../look/NotCheckedYet';
import { useTexts } from '../texts/useTexts';
import { HouseholdBar } from './HouseholdBar';
import { HouseholdLine } from './HouseholdLine';
import { type ArrivedHouseholds, useHouseholdList } from './useHouseholdList';
import { DATA_LANGUAGE } from '../look/dataLanguage';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  alone: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, overflowY: 'auto' },
});

/** Every household with its judgement and the reason, village by village: who has to go out, and why. */
export function HouseholdsView() {
  const styles = useStyles();
  const texts = useTexts().households;
  const { overview } = usePane().state;
  if (overview?.listFound === true) return <Households />;
  return (
    <div className={styles.alone}>
      {overview === undefined ? (
        <NotCheckedYet texts={texts} />
      ) : (
        <NoListFound overview={overview} />
      )}
    </div>
  );
}

function Households() {
  const styles = useStyles();
  const texts = useTexts().households;
  const arrived = useHouseholdList();
  return (
    <div className={styles.view}>
      <HouseholdBar list={arrived?.list} />
      {arrived === undefined && <Spinner size="small" label={texts.loading} />}
      {arrived?.list.total === 0 && <NobodyMatches />}
      {arrived !== undefined && arrived.list.total > 0 && <List arrived={arrived} />}
    </div>
  );
}

function List({ arrived }: { readonly arrived: ArrivedHouseholds }) {
  const texts = useTexts().households;
  const { state, actions } = usePane();
  const { position } = state.households;
  const { list, rows, query } = arrived;
  const closed = useClosedGroups('village');
  const open = async (at: number): Promise<void> => {
    const row = await rows.fetched(at);
    if (row !== undefined) await actions.reveal({ sheet: row.sheet, row: row.row });
  };
  const showDetails = async (at: number): Promise<void> => {
    const row = await rows.fetched(at);
    if (row !== undefined) await actions.openHousehold(row.sheet, row.row);
  };
  const moveTo = (at: number): void => {
    actions.setHouseholdPosition(at);
    void open(at);
  };
  return (
    <>
      <TreeList
        key={JSON.stringify(query)}
        label={texts.list}
        total={list.total}
        groups={list.groups}
        closed={closed}
        position={position}
        rows={rows}
        onMove={actions.setHouseholdPosition}
        onOpen={(at) => void open(at)}
        headingOf={({ label, count }) => ({
          label,
          language: DATA_LANGUAGE,
          count: texts.counted(count),
        })}
        lineOf={(row) => <HouseholdLine row={row} />}
      />
      {position !== undefined && (
        <StepBar
          words={texts.position(position + 1, list.total)}
          previous={texts.previous}
          next={texts.next}
          isFirst={position === 0}
          isLast={position >= list.total - 1}
          onStep={(by) => {
            moveTo(Math.min(Math.max(position + by, 0), list.total - 1));
          }}
        >
          <Button size="small" onClick={() => void showDetails(position)}>
            {texts.details}
          </Button>
        </StepBar>
      )}
    </>
  );
}

function NobodyMatches() {
  const styles = useStyles();
  const texts = useTexts().households;
  const { actions } = usePane();
  return (
    <div className={styles.alone}>
      <EmptyState title={texts.noMatch} text={texts.noMatchHint}>
        <Button
          onClick={() => {
            actions.setHouseholdQuery({});
          }}
        >
          {texts.showAll}
        </Button>
      </EmptyState>
    </div>
  );
}
