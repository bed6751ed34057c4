import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts/useTexts';
import { progressClasses, type VillageProgress } from './shares';
import { VillageName } from './VillageName';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: '4px 2px',
      textAlign: 'end',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
    },
    '& thead th': { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
    '& th:first-child': { textAlign: 'start', minWidth: '5em' },
    '& tfoot td, & tfoot th': { fontWeight: tokens.fontWeightSemibold },
  },
});

/** The numbers behind the bars of the villages. */
export function VillageTable({ villages }: { readonly villages: readonly VillageProgress[] }) {
  const styles = useStyles();
  const texts = useTexts().charts;
  const sum = (of: (village: VillageProgress) => number): number =>
    villages.reduce((all, village) => all + of(village), 0);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts.village}</th>
          {progressClasses.map((id) => (
            <th key={id} scope="col">
              {texts.classes[id]}
            </th>
          ))}
          <th scope="col">{texts.total}</th>
        </tr>
      </thead>
      <tbody>
        {villages.map(({ village, counts, households }) => (
          <tr key={village}>
            <th scope="row">
              <VillageName village={village} />
            </th>
            {progressClasses.map((id) => (
              <td key={id}>{counts[id]}</td>
            ))}
            <td>{households}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.total}</th>
          {progressClasses.map((id) => (
            <td key={id}>{sum(({ counts }) => counts[id])}</td>
          ))}
          <td>{sum(({ households }) => households)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
