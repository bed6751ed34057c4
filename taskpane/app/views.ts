import { lazy } from 'react';

/**
 * Views that are fetched when they are first opened. Each module exports its view by name and takes no properties
 * but those of its page (`taskpane/app/paneState.ts`).
 */
export const FindingsView = lazy(async () => ({
  default: (await import('../findings/FindingsView')).FindingsView,
}));

export const QuestionsView = lazy(async () => ({
  default: (await import('../questions/QuestionsView')).QuestionsView,
}));

export const MappingView = lazy(async () => ({
  default: (await import('../mapping/MappingView')).MappingView,
}));

export const SettingsView = lazy(async () => ({
  default: (await import('../settings/SettingsView')).SettingsView,
}));

export const ExemptionsView = lazy(async () => ({
  default: (await import('../settings/ExemptionsView')).ExemptionsView,
}));

export const ChartsView = lazy(async () => ({
  default: (await import('../charts/ChartsView')).ChartsView,
}));
