import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { PlugDisconnected48Regular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { ReactNode } from 'react';
import { themeOf } from '../look/theme';
import { useLook } from '../look/useLook';
import { textsOf, type Language } from '../texts/useTexts';
import type { OfficeArrival } from './officeReady';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalM,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: '32em' },
});

const noLook = (): undefined => undefined;

/** Stands in the pane when Excel does not answer: the cause, what to do, and another try. */
export function Explanation({
  arrival,
  language,
}: {
  readonly arrival: Exclude<OfficeArrival, 'ready'>;
  readonly language: Language;
}): ReactNode {
  const styles = useStyles();
  const look = useLook(noLook);
  const { shell } = textsOf(language);
  const { title, text } = shell.noOffice[arrival];
  return (
    <FluentProvider theme={themeOf(look)}>
      <main className={styles.page} role="alert">
        <PlugDisconnected48Regular className={styles.icon} />
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
        <Button
          appearance="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {shell.noOffice.retry}
        </Button>
      </main>
    </FluentProvider>
  );
}
