/** The words that cross HTTP. Interfaces and constants only: what a client and the API both rely on. */
export * from './assessments';
export * from './identity';
export * from './paging';
export * from './patients';
export * from './plans';
export * from './problems';
export * from './referrals';
export * from './reports';
