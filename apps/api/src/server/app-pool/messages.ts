import type { ReleaseData } from '../../releases/release.ts';

/** What a thread is started with. */
export interface ThreadSettings {
  /** Every release that is held, the current one last. */
  held: readonly ReleaseData[];
  /** Folder of the built web app; absent where only the API is served. */
  site: string | undefined;
  publicUrl: string | undefined;
  repositoryUrl: string | undefined;
  contactMail: string | undefined;
}

/** What a thread is told. */
export type ToThread =
  | ({ kind: 'publish' } & ReleaseData)
  | {
      kind: 'request';
      id: number;
      method: string;
      url: string;
      headers: [string, string][];
      body: ArrayBuffer | undefined;
      requestId: string | undefined;
    };

/** What a thread says. */
export type FromThread =
  | { kind: 'ready' }
  | {
      kind: 'response';
      id: number;
      status: number;
      headers: [string, string][];
      body: ArrayBuffer | undefined;
    }
  | { kind: 'failed'; id: number; error: unknown }
  /** A mistake of ours that the app has answered by itself. */
  | { kind: 'mistake'; error: unknown; requestId: string | undefined };
