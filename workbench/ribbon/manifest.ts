/** What of an add-in's manifest shows on the screen, in one display language, with addresses of our own site. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly tab: RibbonTab;
  readonly cellMenu: readonly MenuEntry[];
  /** Page of the task pane, which is also the shared runtime. */
  readonly paneUrl: string;
  readonly functions: FunctionsPart | undefined;
  readonly shortcutsUrl: string | undefined;
  readonly shortcutTextsUrl: string | undefined;
  readonly welcome: { readonly title: string; readonly text: string } | undefined;
}

export interface FunctionsPart {
  readonly namespace: string;
  readonly metadataUrl: string;
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly CommandButton[];
}

/** A button of the ribbon or an item of the cell menu. */
export interface CommandButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Icon addresses by edge length in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: CommandAction;
}

export type CommandAction =
  | { readonly kind: 'show-pane'; readonly url: string }
  | { readonly kind: 'run-function'; readonly functionName: string };

/** An entry of the cell menu: a single command, or a menu of commands. */
export interface MenuEntry {
  readonly label: string;
  readonly icons: ReadonlyMap<number, string>;
  readonly items: readonly CommandButton[];
}

/** The icon that fits a size best: the smallest that is large enough, else the largest there is. */
export function iconFor(icons: ReadonlyMap<number, string>, pixels: number): string | undefined {
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const size = sizes.find((each) => each >= pixels) ?? sizes.at(-1);
  return size === undefined ? undefined : icons.get(size);
}
