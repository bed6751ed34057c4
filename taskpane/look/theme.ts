import {
  teamsHighContrastTheme,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';

/** How the host looks; `contrast` is a forced-colours mode of the system. */
export type LookName = 'light' | 'dark' | 'contrast';

/** Fluent's own list of fonts has no Chinese face. */
const fontFamilyBase =
  '"Microsoft YaHei UI", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Segoe UI", system-ui, sans-serif';

/** The contrast theme's yellow links are made for black; each of Windows' contrast themes has its own colour. */
const systemLinks = {
  colorBrandForegroundLink: 'LinkText',
  colorBrandForegroundLinkHover: 'LinkText',
  colorBrandForegroundLinkPressed: 'LinkText',
};

const themes: Readonly<Record<LookName, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, ...systemLinks, fontFamilyBase },
};

export function themeOf(look: LookName): Theme {
  return themes[look];
}
