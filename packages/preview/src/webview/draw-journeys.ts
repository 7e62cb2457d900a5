import { journeyMapSvg } from '@touchline/diagrams';
import type { Draw } from './app.ts';

/** The maps of the journeys that a file declares, one below the other. */
export const drawJourneys: Draw = ({ model, file }, theme) =>
  model.journeys
    .filter(({ source }) => source.file === file)
    .map((journey) => journeyMapSvg(model, journey.id, { language: model.project.language, theme }));
