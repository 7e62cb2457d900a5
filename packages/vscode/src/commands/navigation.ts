import { commands, Disposable, Location, Position, Range, Uri } from 'vscode';
import type { Overviews } from '../overview/overviews.ts';
import { addressOf } from './address.ts';

/** Positions as the protocol writes them. */
interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

interface ProtocolLocation {
  readonly uri: string;
  readonly range: { readonly start: ProtocolPosition; readonly end: ProtocolPosition };
}

/** Commands behind code lenses, the tree and the status bar: their arguments come as plain JSON. */
export function registerNavigation(overviews: Overviews): Disposable {
  return Disposable.from(
    commands.registerCommand('touchline.openMap', (uri?: string, element?: string) =>
      commands.executeCommand('touchline.openPreview', uri === undefined ? undefined : Uri.parse(uri), element),
    ),
    commands.registerCommand('touchline.showChecklist', (uri?: unknown) =>
      commands.executeCommand(
        'touchline.openPreview',
        addressOf(uri) ?? anyDocument(overviews),
        undefined,
        'checklist',
      ),
    ),
    commands.registerCommand(
      'touchline.showReferences',
      (uri: string, position: ProtocolPosition, locations: readonly ProtocolLocation[]) =>
        commands.executeCommand(
          'editor.action.showReferences',
          Uri.parse(uri),
          positionOf(position),
          locations.map(({ uri: file, range }) => new Location(Uri.parse(file), rangeOf(range))),
        ),
    ),
  );
}

/** From the tree no document is named: any of a project with a checklist will do. */
function anyDocument({ latest }: Overviews): Uri | undefined {
  const elements = latest.find(({ checklist }) => checklist)?.elements;
  const [node] = elements ? [...elements.goals, ...elements.journeys, ...elements.kpis, ...elements.plan] : [];
  return node && Uri.parse(node.uri);
}

function positionOf({ line, character }: ProtocolPosition): Position {
  return new Position(line, character);
}

function rangeOf({ start, end }: ProtocolLocation['range']): Range {
  return new Range(positionOf(start), positionOf(end));
}
