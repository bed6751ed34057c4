import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: { padding: '6px 10px 7px' },
  bar: {
    height: '10px',
    marginTop: '5px',
    marginBottom: '5px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStencil1,
  },
});

/** The place that a line takes which has not arrived yet. */
export function LineOnItsWay() {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <div className={styles.bar} style={{ width: '45%' }} />
      <div className={styles.bar} style={{ width: '85%' }} />
    </div>
  );
}
