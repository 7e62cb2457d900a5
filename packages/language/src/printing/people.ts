import type { Channel, Event, Partner, Persona, Segment, Service, System, Team } from '@touchline/model';
import type { Line } from './lines.ts';
import { Properties } from './properties.ts';
import type { ReferenceWriter } from './references.ts';

type Company = Channel | Event | Partner | Persona | Segment | Service | System | Team;

/** Who the customers are and how the company is set up. */
export function companyLine(element: Company, references: ReferenceWriter): Line {
  const properties = new Properties(references);
  const leads = { leads: true } as const;
  switch (element.kind) {
    case 'segment':
      properties.common(element).value('size', element.size).value('value', element.value).refs('uses', element.uses);
      break;
    case 'persona':
      properties.refs('of', element.of, leads).ref('like', element.like, leads).common(element);
      break;
    case 'system':
      properties.word('kind', element.systemKind).common(element).refs('connected to', element.connectedTo);
      break;
    case 'channel':
      properties.word('kind', element.channelKind).word('talks', element.talks).flag('staffed', element.staffed);
      properties.common(element);
      break;
    case 'service':
      properties.refs('via', element.via).common(element).word('discipline', element.discipline);
      properties.refs('uses', element.uses).refs('measured by', element.measuredBy);
      break;
    default:
      properties.common(element);
  }
  return properties.statements(element).declaration(element.kind, element);
}
