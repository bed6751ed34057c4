import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../app/paneContext';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
  step: { display: 'grid', gridTemplateColumns: '28px 1fr', columnGap: tokens.spacingHorizontalM },
  number: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
});

/** The first run: three steps and the button to the first result, one press away. Found again under 更多. */
export function WelcomePage(): ReactNode {
  const { state, actions } = usePane();
  const { shell } = useTexts();
  const styles = useStyles();
  const text = useTextStyles();
  const words = shell.welcome;
  return (
    <div className={text.page}>
      <ol className={styles.steps}>
        {words.steps.map(({ title, text: explanation }, index) => (
          <li key={title} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <div>
              <div className={text.strong}>{title}</div>
              <p className={text.secondary}>{explanation}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className={text.secondary}>{words.privacy}</p>
      <div className={text.row}>
        <Button
          appearance="primary"
          disabledFocusable={state.phase.kind === 'busy'}
          onClick={() => {
            actions.openPage('overview');
            void actions.check();
          }}
        >
          {words.start}
        </Button>
        <Link
          as="button"
          onClick={() => {
            actions.openPage('sample');
          }}
        >
          {words.sample}
        </Link>
      </div>
    </div>
  );
}
