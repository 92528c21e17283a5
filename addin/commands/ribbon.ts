/** What the buttons on the ribbon do; the names are those of the manifest. */
export interface RibbonActs {
  check: () => Promise<void>;
  mark: () => Promise<void>;
  clear: () => Promise<void>;
  submit: () => Promise<void>;
  help: () => Promise<void>;
}

/** Every button but the help first shows the pane, so that what it does is seen there, open before or not. */
export function connectRibbon(acts: RibbonActs): void {
  for (const [name, act] of Object.entries<() => Promise<void>>({ ...acts })) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void (name === 'help' ? Promise.resolve() : showPane())
        .then(act)
        .catch((error: unknown) => reportError(error))
        .finally(() => event.completed());
    });
  }
}

/** Where the pane can't be shown by itself the button's work is still done. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The pane of Excel versions without a shared runtime is opened by its own button.
  }
}
