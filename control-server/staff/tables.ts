export interface StaffTables {}
