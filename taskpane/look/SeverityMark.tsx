import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../src/domain/finding';
import { useTexts } from '../texts/useTexts';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { flexShrink: 0 },
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  hint: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  error: DismissCircle16Filled,
  warning: Warning16Filled,
  hint: Info16Filled,
} as const;

/** How grave a finding is: a shape, a word and a colour, each enough by itself. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const texts = useTexts().findings;
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden />
      {texts.severities[severity]}
    </span>
  );
}
