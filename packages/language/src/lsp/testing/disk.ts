import { type Files, memoryFiles } from '@touchline/project';

/** A disk that changes under the server: `files` are its contents by absolute path. */
export function changingDisk(files: Record<string, string>): {
  disk: Files;
  put(path: string, text: string | undefined): void;
} {
  const now = (): Files => memoryFiles({ files });
  return {
    disk: {
      kind: (path) => now().kind(path),
      read: (path) => now().read(path),
      list: (path) => now().list(path),
      real: (path) => now().real(path),
    },
    put(path, text) {
      if (text === undefined) delete files[path];
      else files[path] = text;
    },
  };
}
