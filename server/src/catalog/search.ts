export { type AgencyCandidate, type AgencyQuery, searchAgencies } from './search-agencies.ts';
export { type DocumentCandidate, type DocumentQuery, searchDocuments } from './search-documents.ts';
