export class PostgresUnavailable extends Error {}
export interface EmbeddedPostgres {
  /** The superuser's connection string. */
  url: string;
  port: number;
  pid: number;
  reused: boolean;
  stop(): Promise<void>;
}
export function startEmbeddedPostgres(options: {
  dir: string;
  port?: number;
  settings?: Record<string, string | number>;
  /** Starts it again when it ends by itself, and is told so. */
  keep?: (sentence: string) => void;
}): Promise<EmbeddedPostgres>;
export function freePort(): Promise<number>;
