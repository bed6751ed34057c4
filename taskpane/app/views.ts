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

export const JobFormPage = lazy(async () => ({
  default: (await import('../jobs/JobFormPage')).JobFormPage,
}));

export const RestorePage = lazy(async () => ({
  default: (await import('../jobs/RestorePage')).RestorePage,
}));

export const SamplePage = lazy(async () => ({
  default: (await import('../jobs/SamplePage')).SamplePage,
}));

export const RulesPage = lazy(async () => ({
  default: (await import('../rules/RulesPage')).RulesPage,
}));

export const HouseholdsView = lazy(async () => ({
  default: (await import('../households/HouseholdsView')).HouseholdsView,
}));

export const HouseholdPage = lazy(async () => ({
  default: (await import('../household/HouseholdPage')).HouseholdPage,
}));

export const WelcomePage = lazy(async () => ({
  default: (await import('../help/WelcomePage')).WelcomePage,
}));

export const HelpPage = lazy(async () => ({
  default: (await import('../help/HelpPage')).HelpPage,
}));

export const DiagnosticsPage = lazy(async () => ({
  default: (await import('../diagnostics/DiagnosticsPage')).DiagnosticsPage,
}));

export const ReconcilePage = lazy(async () => ({
  default: (await import('../reconcile/ReconcilePage')).ReconcilePage,
}));

export const LinesView = lazy(async () => ({
  default: (await import('../reconcile/LinesView')).LinesView,
}));

export const VersionsPage = lazy(async () => ({
  default: (await import('../versions/VersionsPage')).VersionsPage,
}));

export const ChangesView = lazy(async () => ({
  default: (await import('../versions/ChangesView')).ChangesView,
}));
