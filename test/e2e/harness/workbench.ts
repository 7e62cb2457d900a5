import { basename } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { until } from './until.ts';

/** One row of the Problems panel. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
}

/** What a person does in VS Code, by keyboard and eye. Every method waits for the visible result of what it did. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a folder and waits until its files are listed. */
  static async open(page: Page, origin: string, folder: string): Promise<Workbench> {
    await page.goto(`${origin}/?folder=${encodeURIComponent(folder)}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return new Workbench(page);
  }

  /** Opens a file of the folder by its name and waits for its text. */
  async openFile(name: string): Promise<void> {
    await this.quickInput('Control+P', name, name);
    await this.page
      .locator(`.tab.active[data-resource-name="${basename(name)}"]`)
      .first()
      .waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  }

  /** Opens a file by a double click in the explorer: in a virtual workspace nothing can be searched. */
  async openFromExplorer(name: string): Promise<void> {
    const rows = this.page.locator('.explorer-folders-view .monaco-list-row');
    await rows.filter({ hasText: name }).first().dblclick();
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  }

  /** Runs a command by its title in the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.quickInput('F1', `>${title}`, title);
  }

  /** Runs a command that asks for something in the same box. */
  async beginCommand(title: string): Promise<void> {
    await this.takeRow('F1', `>${title}`, this.quickRow(title));
  }

  /** Chooses an entry of the menu that is open. A menu that has just opened does not listen yet. */
  async chooseInMenu(label: string): Promise<void> {
    const entry = this.page
      .locator('.monaco-menu .action-label, .context-view .action-label', { hasText: label })
      .first();
    await entry.waitFor();
    await until('the menu is closed', async () => {
      if (await entry.isVisible()) await entry.click({ timeout: 2_000 }).catch(() => undefined);
      return !(await entry.isVisible());
    });
  }

  /** Puts the cursor before the column (both counted from 1) in the active editor. */
  async goTo(line: number, column: number): Promise<void> {
    const place = this.page.locator('.statusbar-item', { hasText: new RegExp(`Ln ${line}, Col ${column}\\b`) }).first();
    const rows = this.page.locator('.quick-input-widget .monaco-list-row');
    const row = rows.filter({ hasText: new RegExp(`\\b${line}\\b`) }).first();
    await until(`the cursor is at ${line}:${column}`, async () => {
      await this.takeRow('Control+G', `:${line}:${column}`, row);
      return place.waitFor({ timeout: 5_000 }).then(
        () => true,
        () => false,
      );
    });
  }

  /** Replaces the characters from `column` on, as many as `old` has, by typing. */
  async replaceAt(line: number, column: number, old: string, text: string): Promise<void> {
    await this.goTo(line, column);
    for (let i = 0; i < old.length; i++) await this.page.keyboard.press('Shift+ArrowRight');
    await this.page.keyboard.insertText(text);
  }

  /** Gives the keyboard to the editor of an open file, wherever its tab is. */
  async focusEditor(name: string): Promise<void> {
    await this.page.locator(`.tab[data-resource-name="${name}"]`).first().click();
    await this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`).waitFor();
  }

  async chooseTheme(name: string): Promise<void> {
    await this.beginCommand('Preferences: Color Theme');
    await this.quickRow(name).click();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Whether a part of the page shows a text; blanks count once, since a drawing breaks its lines. */
  async shows(part: Locator, text: string): Promise<boolean> {
    const flat = (words: string) => words.replaceAll(/\s+/g, ' ');
    return flat((await part.textContent()) ?? '').includes(flat(text));
  }

  /** The text of the active editor's visible lines. */
  async visibleText(): Promise<string> {
    const lines = await this.editor()
      .locator('.view-line')
      .evaluateAll((elements) =>
        elements.map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' })),
      );
    return lines
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .join('\n');
  }

  /** The colour in which a piece of text is shown in the active editor, as CSS gives it. */
  async colourOf(text: string): Promise<string> {
    const token = this.editor().locator('.view-line span span').getByText(text, { exact: true }).first();
    await token.waitFor();
    return token.evaluate((element) => getComputedStyle(element).color);
  }

  editor(): Locator {
    return this.page.locator('.editor-group-container .monaco-editor').first();
  }

  async showProblems(): Promise<void> {
    await this.runCommand('Problems: Focus on Problems View');
    await this.page.locator('.markers-panel').waitFor();
  }

  async problems(): Promise<Problem[]> {
    // Read at one moment: the rows come and go while the server checks.
    const rows = await this.page.locator('.markers-panel .monaco-list-row:has(.marker-icon)').evaluateAll((elements) =>
      elements.map((row) => ({
        icon: row.querySelector('.marker-icon .codicon')?.className ?? '',
        text: row.textContent ?? '',
      })),
    );
    return rows.map(({ icon, text }) => {
      const severity = icon.includes('error') ? 'error' : icon.includes('warning') ? 'warning' : 'info';
      return { severity, text: text.replaceAll('\u00a0', ' ') };
    });
  }

  /** Waits until the Problems panel holds what the predicate asks for. */
  async untilProblems(what: string, predicate: (problems: Problem[]) => boolean): Promise<void> {
    let last: Problem[] = [];
    try {
      await until(what, async () => {
        last = await this.problems();
        return predicate(last);
      });
    } catch (error) {
      throw new Error(`${String(error)} The panel shows: ${JSON.stringify(last)}`);
    }
  }

  /** The document inside a webview: VS Code wraps it in two frames. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Presses a key that opens the quick input, types, takes the row with the label, and waits until the box is gone. */
  private async quickInput(key: string, text: string, label: string): Promise<void> {
    await this.takeRow(key, text, this.quickRow(label));
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /**
   * Presses a key that opens the quick input, types and clicks a row. The box closes when something behind it takes the
   * keyboard: then it is opened anew. The row is clicked, never taken by Enter, which would go into the text of an
   * editor when the box has just closed.
   */
  private async takeRow(key: string, text: string, row: Locator): Promise<void> {
    const input = this.page.locator('.quick-input-widget .quick-input-filter input');
    let refused: unknown;
    for (let attempt = 0; attempt < 8; attempt++) {
      await this.page.keyboard.press(key);
      try {
        await input.fill(text, { timeout: 5_000 });
        await row.click({ timeout: 10_000 });
        return;
      } catch (error) {
        refused = error;
        await this.page.keyboard.press('Escape');
      }
    }
    throw refused;
  }

  private quickRow(label: string): Locator {
    const rows = this.page.locator('.quick-input-widget .monaco-list-row');
    return rows.filter({ has: this.page.locator('.label-name').getByText(label, { exact: true }) }).first();
  }
}
