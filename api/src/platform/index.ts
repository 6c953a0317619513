/** Platform: settings, the database and its clinic-bound transactions, problems, and who may call what. */
export {
  Access,
  ACCESS,
  AccessReason,
  AccessRecord,
  Who,
  type AccessRule,
  type Principal,
  type StrideRequest,
} from './access';
export { BootRefused, checkDatabase } from './boot-check';
export {
  addDays,
  ageOn,
  dayOf,
  FIRST_DAY,
  isCivilDate,
  IsCivilDate,
  isInstant,
  IsInstant,
} from './civil-date';
export { AHEAD_MS, Clock } from './clock';
export { ClinicTransactions } from './clinic-transactions';
export { CONFIG, ConfigError, readConfig, type Config } from './config';
export { contentSecurityPolicy, serveDashboard } from './dashboard-files';
export { isStorable, parseJsonBody, textOf } from './json-body';
export { HOME_ZONE, isZoneName, localTime } from './local-time';
export { PlatformModule } from './platform.module';
export { invalidInput, notFound, ProblemError } from './problem';
export { ProblemFilter } from './problem.filter';
export { Given, SecretField, TextField } from './text-field';
export {
  decodeCursor,
  decodeInstantCursor,
  foreignCursor,
  isCursorInstant,
  pageSize,
  toPage,
} from './cursor';
export { Deeds, LIST, type ObjectKind } from './deeds';
export { isObject, unknownFields } from './object-fields';
export { sendPdf } from './pdf-answer';
export { queryText, queryWord } from './query-words';
export { refuseAddress, refuseUnreadable } from './unreadable-request';
export { etag, versionFrom } from './entity-tag';
export { serveHandbook } from './api-handbook';
export { ApiAnswer, ApiFile, ApiGiven, ApiPages, ApiReads, ApiRefusals, ApiWord } from './api-operation';
export * from './json-schema';
export { envelopePipe, isUuid, UuidPipe } from './validated';
