export interface SourceTables {}
