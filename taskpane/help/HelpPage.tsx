import type { ReactNode } from 'react';
import { Section } from '../look/Section';
import { useTextStyles } from '../look/useTextStyles';
import { useTexts } from '../texts/useTexts';

/** What each button does, how to undo, whom to ask. */
export function HelpPage(): ReactNode {
  const { shell } = useTexts();
  const text = useTextStyles();
  return (
    <div className={text.page}>
      {shell.help.map(({ title, paragraphs }) => (
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
