import type { ZodType } from 'zod';

/** Why a request to a build server's API came to nothing. */
export interface Failure {
  readonly failure:
    | 'denied' // The token may not do this, or may not even see that it is there.
    | 'limited' // Too many requests.
    | 'unreachable' // No answer, or one that says that the server is not well.
    | 'unexpected'; // An answer that is none.
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** Seconds after which the server wants to be asked again. */
  readonly after?: number;
}

export function isFailure<T>(answer: T | Failure): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'failure' in answer;
}

/** One answer; of a list one page. */
interface Answer<T> {
  readonly value: T;
  /** The address of the next page. */
  readonly next?: string;
}

export interface Api {
  get<T>(path: string, schema: ZodType<T>): Promise<Answer<T> | Failure>;
  /** Sends JSON; what is answered does not matter. */
  send(method: 'POST' | 'PATCH' | 'PUT', path: string, body: object): Promise<Failure | undefined>;
}

const PATIENCE_MS = 20_000;

/**
 * The REST API below `base`. The token goes there and nowhere else: redirects are not followed, and a next page on another
 * server is none. Nothing of an answer but what the schema wants is read, and none of its words are shown.
 */
export function restApi(base: string, token: string, headers: Readonly<Record<string, string>> = {}): Api {
  const request = async (method: string, address: string, body?: object): Promise<Response | Failure> => {
    try {
      const response = await fetch(address, {
        method,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          ...headers,
          Authorization: `Bearer ${token}`,
          'User-Agent': 'touchline',
          ...(body && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      return response.ok ? response : failureOf(response);
    } catch {
      return { failure: 'unreachable' };
    }
  };
  return {
    async get(path, schema) {
      const response = await request('GET', addressOf(path, base));
      if (isFailure(response)) return response;
      const value = schema.safeParse(await response.json().catch(() => undefined));
      if (!value.success) return { failure: 'unexpected', status: response.status };
      const next = nextPage(response.headers.get('link'), base);
      return { value: value.data, ...(next !== undefined && { next }) };
    },
    async send(method, path, body) {
      const response = await request(method, addressOf(path, base), body);
      return isFailure(response) ? response : undefined;
    },
  };
}

function addressOf(path: string, base: string): string {
  return /^https?:/.test(path) ? path : `${base.replace(/\/+$/, '')}/${path}`;
}

async function failureOf({ status, headers }: Response): Promise<Failure> {
  const later = Number(headers.get('retry-after') ?? Number.NaN);
  const after = Number.isFinite(later) && { after: later };
  if (status === 429 || (status === 403 && (after || headers.get('x-ratelimit-remaining') === '0')))
    return { failure: 'limited', status, ...after };
  if (status === 401 || status === 403 || status === 404) return { failure: 'denied', status };
  return { failure: status >= 500 ? 'unreachable' : 'unexpected', status, ...after };
}

/** The `next` of a Link header (RFC 8288), on the same server only. */
function nextPage(link: string | null, base: string): string | undefined {
  const target = (link ?? '')
    .split(',')
    .flatMap((one) => /<(?<to>[^>]+)>.*;\s*rel="?next"?/.exec(one)?.groups?.['to'] ?? []);
  const [address] = target;
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.origin === new URL(base).origin ? url.href : undefined;
}
