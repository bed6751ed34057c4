import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../app/paneContext';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  problems: { flexBasis: '100%', fontWeight: tokens.fontWeightSemibold },
});

/** Stays in view while something is changed and not saved. */
export function SaveBar(props: { readonly problems: number; readonly onDiscard: () => void }) {
  const styles = useStyles();
  const texts = useTexts().settings;
  const { phase, overview } = usePane().state;
  return (
    <div className={styles.bar}>
      {props.problems > 0 && (
        <span className={styles.problems} role="alert">
          {texts.problemCount(props.problems)}
        </span>
      )}
      <Button appearance="primary" type="submit" disabled={phase.kind !== 'idle'}>
        {overview === undefined ? texts.save : texts.saveAndCheck}
      </Button>
      <Button onClick={props.onDiscard}>{texts.discard}</Button>
    </div>
  );
}
