/** Progress columns that are scored where their ledger is missing (verdict §4). */
export const standIns = [
  { field: 'fundYtd', ledger: 'funding' },
  { field: 'loanYtd', ledger: 'loans' },
  { field: 'meetings', ledger: 'contacts' },
  { field: 'reports', ledger: 'contacts' },
  { field: 'mayFourth', ledger: 'activities' },
  { field: 'services', ledger: 'activities' },
  { field: 'training', ledger: 'activities' },
  { field: 'leaderExchange', ledger: 'activities' },
  { field: 'deputies', ledger: 'reform' },
  { field: 'insts', ledger: 'institutions' },
  { field: 'seven', ledger: 'seven' },
] as const;
