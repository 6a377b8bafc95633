/** A file that a request brought. */
export interface Upload {
  readonly name: string;
  readonly type: string;
  /** Each byte as one character. */
  readonly bytes: string;
}

export interface Uploads {
  /** Returns the name under which it can be fetched. */
  add(file: Upload): string;
  get(name: string): Upload | undefined;
  /** Forgets files, the oldest first, as long as `wants` says so. Returns how many. */
  forget(wants: () => boolean): number;
  clear(): void;
}

/** Keeps uploaded files. `hold` hears of the bytes that are held from now on, or no longer: then they are below zero. */
export function createUploads(hold: (bytes: number) => void): Uploads {
  const files = new Map<string, Upload>();
  let count = 0;
  return {
    add(file) {
      const ending = /\.\w{1,5}$/.exec(file.name)?.[0] ?? "";
      const name = `upload-${++count}${ending}`;
      // Held before it is there: what makes room must not take the file that needs it.
      hold(file.bytes.length);
      files.set(name, file);
      return name;
    },
    get: (name) => files.get(name),
    forget(wants) {
      let gone = 0;
      for (const [name, file] of files) {
        if (!wants()) break;
        files.delete(name);
        hold(-file.bytes.length);
        gone++;
      }
      return gone;
    },
    clear() {
      files.clear();
      count = 0;
    },
  };
}
