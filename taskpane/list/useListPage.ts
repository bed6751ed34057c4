import { makeStyles, tokens } from '@fluentui/react-components';

/** A page that is a long list, and what stands there instead while there is none. */
export const useListPage = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    overflow: 'hidden',
    position: 'relative',
  },
  loading: { padding: '24px' },
  alone: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    overflowY: 'auto',
  },
});
