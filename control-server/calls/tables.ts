export interface CallTables {}
