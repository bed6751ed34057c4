import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneModel } from '../app/createPane';
import { PaneProvider } from '../app/PaneProvider';
import { themeOf } from '../look/theme';
import { type HostLook, useLook } from '../look/useLook';
import { Shell } from './Shell';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  provider: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The whole pane over its model, in the look of the host. */
export function App({
  model,
  hostLook,
}: {
  readonly model: PaneModel;
  readonly hostLook: HostLook;
}): ReactNode {
  usePageStyles();
  const styles = useStyles();
  const look = useLook(hostLook);
  return (
    <FluentProvider theme={themeOf(look)} className={styles.provider} data-look={look}>
      <PaneProvider model={model}>
        <Shell />
      </PaneProvider>
    </FluentProvider>
  );
}
