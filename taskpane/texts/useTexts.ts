import { createContext, useContext } from 'react';
import { en } from './en';
import { type Texts, zh } from './zh';

/** Languages of the pane's own words. What the check says of the sheets is Chinese in both. */
export type Language = 'zh-CN' | 'en-US';

/** The language for a BCP 47 tag as Office gives it; anything that is not English is Chinese. */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^en(?![a-z])/i.test(displayLanguage ?? '') ? 'en-US' : 'zh-CN';
}

export function textsOf(language: Language): Texts {
  return language === 'en-US' ? en : zh;
}

export const TextsContext = createContext<Texts>(zh);

/** The texts of the pane in the language of the Excel at hand. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
