import { makeStyles, tokens } from '@fluentui/react-components';

/** The inside of a `DetailSheet`: one line in full. */
export const useDetailStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '7px',
    padding: '8px 10px 10px',
    overflowY: 'auto',
    minHeight: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    userSelect: 'text',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  muted: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  message: { margin: 0, overflowWrap: 'anywhere' },
});
