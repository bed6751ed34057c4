import type { ReactNode } from 'react';
import { capabilities } from '../../src/workbook/office/capabilities';
import { Section } from '../look/Section';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';
import { sectionsFor } from './sectionsFor';

/** What each button does, how to undo, whom to ask. */
export function HelpPage(): ReactNode {
  const { shell } = useTexts();
  const text = useTextStyles();
  return (
    <div className={text.page}>
      {sectionsFor(shell.help, capabilities()).map(({ title, paragraphs }) => (
        <Section key={title} title={title}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className={text.paragraph}>
              {paragraph}
            </p>
          ))}
        </Section>
      ))}
    </div>
  );
}
